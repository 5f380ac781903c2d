package chancery.coder.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import chancery.coder.codebook.Sources;
import chancery.model.Article;
import chancery.model.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TextAnalyserTest {
    @Test
    void aPlaceWithoutACapitalIsNoName() {
        try (TextAnalyser analyser = new TextAnalyser(Sources.shipped())) {
            Sentence heading = analyser.analyse(
                            Article.of("h", Optional.empty(), "Congo arms rebels in the east\n\nIt did so again."))
                    .sentences()
                    .getFirst();
            assertThat(heading.entities()).noneMatch(name -> name.first() == 5);
        }
    }

    private static final String STORY = """
            Oslo Hosts Second Round of Truce Talks

            OSLO, Norway (Wire) \u2014 Norway\u2019s foreign minister, Kari Lund, opened a second round of talks on Tuesday.

            \u201cWe don\u2019t expect miracles,\u201d Lund said. \u201cBut the guns have been silent since Jan. 5.\u201d

            The U.S. and Qatar \u2013 which paid $5m \u2013 accuse Dr. J. Roe's rebels of shelling the port...""";

    private final Sources sources = Sources.shipped();
    private final TextAnalyser plain = new TextAnalyser(
            sources,
            new Pieces(List.of("[UNK]", "[CLS]", "[SEP]")),
            new EmbeddingTable(Language.bytes("embeddings.bin")),
            new FakeScorer(8),
            FakeScorer.LABELS);
    private final TextAnalyser analyser = new TextAnalyser(sources);

    @AfterAll
    void close() {
        analyser.close();
    }

    private static Article article(String text) {
        return Article.of("1", Optional.empty(), text);
    }

    static List<String> nastyTexts() {
        return List.of(
                "",
                " ",
                "\r\n\r\n",
                "\0\0\u0001",
                "\ud800",
                "a\udc00b \ud83d\ude00\ud83d",
                "\u202eabc\u202c \u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd.",
                "one\r\ntwo\rthree\u2028four\u0085five\ffix",
                "\"\"\"\"''''``\u201c\u201d\u2019\u2018((([[[]])))",
                "......!!!???---***___~~~",
                "x".repeat(5000),
                "\ud83d\ude00".repeat(500),
                "a-".repeat(600),
                "1,".repeat(600) + "'s n't 's's's",
                "A.B.C.D.E.F.G.",
                "\ufeff\u200bSoft\u00adware e\u0301te\u0301 \ufb01n",
                "http:// www. @ # $ % & http://a.b/c?d=\"e\" x@y.z",
                "\t- a\n\t* b\n\t\u2022 c\n1) d",
                STORY.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @MethodSource("nastyTexts")
    void offsetsHoldInEveryText(String text) {
        check(text, plain.analyse(article(text)));
        check(text, analyser.analyse(article(text)));
    }

    @Test
    void offsetsHoldInEveryPrefixAndSuffix() {
        for (int at = 0; at <= STORY.length(); at++) {
            check(STORY.substring(0, at), plain.analyse(article(STORY.substring(0, at))));
            check(STORY.substring(at), plain.analyse(article(STORY.substring(at))));
        }
    }

    private static void check(String text, Analysis analysis) {
        String folded = Folding.fold(text);
        int at = 0;
        for (Sentence sentence : analysis.sentences()) {
            assertThat(sentence.tokens()).isNotEmpty();
            assertThat(sentence.span().begin()).isGreaterThanOrEqualTo(at);
            for (Token token : sentence.tokens()) {
                assertBlank(text, at, token.span().begin());
                assertThat(sentence.span().contains(token.span())).isTrue();
                assertThat(folded.substring(token.span().begin(), token.span().end()))
                        .isEqualTo(token.form());
                assertThat(token.lemma()).isNotEmpty();
                at = token.span().end();
            }
            assertTree(sentence);
        }
        assertBlank(text, at, text.length());
        analysis.quotations()
                .forEach(q -> assertThat(q.span().contains(q.words())).isTrue());
        assertOrdered(analysis.quotations().stream().map(Quotation::span).toList());
    }

    private static void assertBlank(String text, int begin, int end) {
        for (int at = begin; at < end; at++) {
            char c = Folding.fold(text).charAt(at);
            assertThat(c == ' ' || Folding.isLineBreak(c) || Folding.isInvisible(c))
                    .isTrue();
        }
    }

    private static void assertTree(Sentence sentence) {
        int[] heads = new int[sentence.tokens().size() + 1];
        sentence.tokens().forEach(t -> heads[t.index() + 1] = t.head() + 1);
        assertThat(Tree.isTree(heads)).isTrue();
        assertThat(sentence.tokens().stream().filter(t -> t.head() < 0)).hasSize(1);
        assertThat(sentence.tokens())
                .allMatch(t -> (t.head() < 0) == t.relation().equals("root"));
    }

    private static void assertOrdered(List<Span> spans) {
        for (int k = 1; k < spans.size(); k++) {
            assertThat(spans.get(k).begin())
                    .isGreaterThanOrEqualTo(spans.get(k - 1).end());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a ",
                "'a ",
                "rebels' ",
                "\"a ",
                "(a. ",
                "a-",
                "x",
                ". ",
                "U.S. ",
                "A.",
                "\n",
                "- a\n",
                "9-",
                "a@",
                "\ud83d\ude00"
            })
    void longTextsTakeLinearTime(String part) {
        String text = part.repeat(100_000 / part.length());

        Analysis analysis = assertTimeout(Duration.ofSeconds(30), () -> plain.analyse(article(text)));

        assertThat(analysis.sentences()).allMatch(s -> s.tokens().size() <= 402);
    }

    @Test
    void aStoryIsRead() {
        Analysis analysis = analyser.analyse(article(STORY));

        assertThat(analysis.sentences()).hasSize(6);
        assertThat(analysis.sentences().get(0).heading()).isTrue();
        Sentence opening = analysis.sentences().get(2);
        assertThat(opening.paragraph()).isEqualTo(1);
        Token root =
                opening.tokens().stream().filter(t -> t.head() < 0).findFirst().orElseThrow();
        assertThat(root.lemma()).isEqualTo("open");
        assertThat(opening.dependent(root, "nsubj").orElseThrow().lemma()).isEqualTo("minister");
        assertThat(opening.entities()).contains(new Entity(EntityKind.PERSON, 5, 6));
        assertThat(analysis.quotations()).hasSize(2);
    }

    @Test
    void goldWordsAreParsedAsTheyAre() {
        Sentence sentence = analyser.parse(List.of("Oslo", "did", "n\u2019t", "agree", "."));

        assertThat(sentence.tokens()).extracting(Token::lemma).containsExactly("Oslo", "do", "not", "agree", ".");
        assertThat(analyser.parse(List.of()).tokens()).isEmpty();
    }

    @Test
    void manyThreadsGiveTheSameAsOne() throws InterruptedException, ExecutionException {
        List<Article> articles = new ArrayList<>();
        for (int k = 0; k < 16; k++) {
            articles.add(article(STORY.substring(0, STORY.length() - 9 * k)));
        }
        List<Analysis> alone = articles.stream().map(analyser::analyse).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Analysis>> together = articles.stream()
                    .map(a -> threads.submit(() -> analyser.analyse(a)))
                    .toList();
            for (int k = 0; k < articles.size(); k++) {
                assertThat(together.get(k).get()).isEqualTo(alone.get(k));
            }
        }
    }

    @Test
    void aSentenceDoesNotDependOnItsNeighbours() {
        String sentence = "Latvia expelled two envoys of Belarus.";

        Sentence alone = analyser.analyse(article(sentence)).sentences().getFirst();
        Sentence between = analyser.analyse(article("Nobody came! " + sentence + " " + "So it goes. ".repeat(9)))
                .sentences()
                .get(1);

        assertThat(between.tokens())
                .extracting(Token::head)
                .isEqualTo(alone.tokens().stream().map(Token::head).toList());
        assertThat(between.predicates()).hasSameSizeAs(alone.predicates());
    }
}
