package chancery.coder;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.coder.codebook.Codebook;
import chancery.coder.codebook.Example;
import chancery.coder.codebook.Frame;
import chancery.coder.text.Predicate;
import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.model.Article;
import chancery.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Which words tell acts in sentences of our own: what the parser learns to hear (training/README.md). With
 * {@code -Dchancery.lessons=FILE} all of them are written, one sentence a line.
 */
class LessonsTest {
    private static final Path EVENTS = Path.of("../training/events");

    private static Coder coder;
    private static Codebook codebook;

    @BeforeAll
    static void open() {
        codebook = Codebook.shipped();
        coder = new Coder(codebook, Effort.WHOLE.telling(0));
    }

    @AfterAll
    static void close() {
        coder.close();
    }

    @Test
    void theWordThatTellsAnActIsFound() {
        Lesson lesson = ofExample(
                        "SANCTION expel",
                        Example.parse("[actor Kenya], angry for weeks, [recipient Oman's envoy] expelled."))
                .orElseThrow();

        assertThat(lesson.toString()).contains("SANCTION/expel@").startsWith("example\tKenya , angry");
    }

    @Test
    void storiesHeldOutTeachNothing() throws IOException {
        assertThat(GoldStory.all().stream().filter(GoldStory::isHeard).map(GoldStory::id))
                .noneMatch(id -> id.matches("[A-Z]2[1-9]|[A-Z]30|[W-Z].*"));
    }

    @Test
    void lessonsAreWrittenWhereSomebodyAsks() throws IOException {
        Optional<String> file = Optional.ofNullable(System.getProperty("chancery.lessons"));
        if (file.isPresent()) {
            Set<String> lines = Stream.of(ofStories(), ofFrames(), ofTables())
                    .flatMap(lessons -> lessons)
                    .map(Lesson::toString)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            Files.write(Path.of(file.get()), lines);
        }
    }

    /** An act with the word that most probably tells it and all that may. */
    private record Told(String act, int first, List<Integer> candidates) {
        @Override
        public String toString() {
            return act + "@" + first + "@"
                    + candidates.stream().map(String::valueOf).collect(Collectors.joining(","));
        }
    }

    /** A sentence with its predicates and the acts that they tell; of "not" sentences, none does. */
    private record Lesson(String source, Sentence sentence, List<Told> acts) {
        @Override
        public String toString() {
            return String.join(
                    "\t",
                    source,
                    sentence.tokens().stream().map(Token::form).collect(Collectors.joining(" ")),
                    predicates(sentence)
                            .map(p -> String.valueOf(p.head().index()))
                            .collect(Collectors.joining(",")),
                    acts.stream().map(Told::toString).collect(Collectors.joining(";")));
        }
    }

    private static Stream<Predicate> predicates(Sentence sentence) {
        return sentence.predicates().stream();
    }

    private static Stream<Lesson> ofStories() throws IOException {
        return GoldStory.all().stream().filter(GoldStory::isHeard).flatMap(LessonsTest::ofStory);
    }

    private static Stream<Lesson> ofStory(GoldStory story) {
        List<Report> reports = coder.drafts(story.article()).stream()
                .flatMap(draft -> draft.reports().stream())
                .toList();
        List<List<Told>> acts = new ArrayList<>();
        List<Sentence> sentences = coder.analyse(story.article()).sentences();
        sentences.forEach(sentence -> acts.add(new ArrayList<>()));
        for (GoldStory.Act act : story.acts()) {
            Sentence sentence = sentences.stream()
                    .max(Comparator.comparingLong(s -> inside(s, act.place()).size()))
                    .orElseThrow();
            List<Token> words = inside(sentence, act.place());
            Optional<Token> framed = reports.stream()
                    .filter(report -> report.sentence().index() == sentence.index())
                    .filter(report -> report.match().event().equals(act.event()))
                    .map(Report::head)
                    .filter(words::contains)
                    .findFirst();
            acts.get(sentence.index()).addAll(told(sentence, label(act.line().split(";", 2)[0]), words, framed));
        }
        return sentences.stream().map(s -> new Lesson(story.id(), s, acts.get(s.index())));
    }

    private static List<Token> inside(Sentence sentence, Span place) {
        return sentence.tokens().stream()
                .filter(token -> token.span().overlaps(place))
                .toList();
    }

    /** The framed word, else the highest of the predicates among the words. */
    private static List<Told> told(Sentence sentence, String act, List<Token> words, Optional<Token> framed) {
        List<Token> heads = predicates(sentence)
                .map(Predicate::head)
                .filter(words::contains)
                .toList();
        List<Token> candidates = heads.isEmpty() ? words : heads;
        return framed
                .or(() -> candidates.stream().min(Comparator.comparingInt(token -> depth(sentence, token))))
                .map(first -> new Told(
                        act,
                        first.index(),
                        candidates.stream().map(Token::index).toList()))
                .stream()
                .toList();
    }

    private static int depth(Sentence sentence, Token token) {
        return sentence.head(token).map(head -> 1 + depth(sentence, head)).orElse(0);
    }

    private static Stream<Lesson> ofFrames() {
        return codebook.frames().stream()
                .filter(frame ->
                        codebook.ontology().events().contains(frame.code().event()))
                .flatMap(frame -> Stream.concat(
                        frame.tests().examples().stream().flatMap(e -> ofExample(codes(frame), e).stream()),
                        frame.tests().not().stream().flatMap(LessonsTest::ofNothing)));
    }

    private static String codes(Frame frame) {
        return frame.code().event() + " " + frame.code().mode();
    }

    private static Stream<Lesson> ofNothing(String text) {
        return coder.matches(text).found().isEmpty()
                ? sentences(text).stream().map(sentence -> new Lesson("not", sentence, List.of()))
                : Stream.of();
    }

    private static List<Sentence> sentences(String text) {
        return coder.analyse(Article.of("example", Optional.empty(), text)).sentences();
    }

    private static Stream<Lesson> ofTables() throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        try (Stream<Path> files = Files.list(EVENTS)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
                List<String> lines = Files.readAllLines(file).stream()
                        .filter(l -> !l.startsWith("#"))
                        .toList();
                List<String> columns = List.of(lines.getFirst().split("\t", -1));
                for (String line : lines.subList(1, lines.size())) {
                    String[] cells = line.split("\t", -1);
                    String codes = cells[columns.indexOf("event")] + " " + cells[columns.indexOf("mode")];
                    if (!codes.startsWith("NONE")) {
                        ofExample(codes, Example.parse(cells[columns.indexOf("sentence")]))
                                .ifPresent(lessons::add);
                    }
                }
            }
        }
        return lessons.stream();
    }

    /** The word of a frame with this event, else the one under which both parties stand. */
    private static Optional<Lesson> ofExample(String codes, Example example) {
        List<Sentence> sentences = sentences(example.text());
        String event = codes.split(" ", 2)[0];
        Optional<Lesson> framed = coder.matches(example.text()).found().stream()
                .filter(match -> match.event().equals(event))
                .findFirst()
                .flatMap(match -> lesson(
                        codes, match.sentence(), List.of(match.predicate().head())));
        return framed.or(() -> sentences.stream()
                .flatMap(s -> lesson(codes, s, between(s, example)).stream())
                .findFirst());
    }

    private static Optional<Lesson> lesson(String codes, Sentence sentence, List<Token> words) {
        List<Told> acts = words.isEmpty() ? List.of() : told(sentence, label(codes), words, Optional.empty());
        return acts.isEmpty() ? Optional.empty() : Optional.of(new Lesson("example", sentence, acts));
    }

    /** The predicates over either party, and those that hang on these. */
    private static List<Token> between(Sentence sentence, Example example) {
        List<Token> actor = marked(sentence, example, "actor");
        List<Token> recipient = marked(sentence, example, "recipient");
        if (actor.isEmpty() || recipient.isEmpty()) {
            return List.of();
        }
        List<Token> over = Stream.of(actor, recipient)
                .flatMap(party -> Stream.iterate(
                                Optional.of(party.getFirst()), Optional::isPresent, t -> t.flatMap(sentence::head))
                        .flatMap(Optional::stream))
                .toList();
        return predicates(sentence)
                .map(Predicate::head)
                .filter(head -> !actor.contains(head) && !recipient.contains(head))
                .filter(head -> over.contains(head)
                        || sentence.head(head).filter(over::contains).isPresent())
                .toList();
    }

    private static List<Token> marked(Sentence sentence, Example example, String role) {
        return example.spans(role).stream()
                .flatMap(span -> inside(sentence, span).stream())
                .toList();
    }

    /** "COERCE arrest" as a label of the model; modes that PLOVER lacks are none. */
    private static String label(String codes) {
        String[] parts = codes.strip().split(" ", -1);
        boolean known =
                parts.length > 1 && codebook.ontology().modesOf(parts[0]).contains(parts[1]);
        return parts[0] + "/" + (known ? parts[1] : "-");
    }
}
