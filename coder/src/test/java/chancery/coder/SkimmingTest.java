package chancery.coder;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.coder.codebook.Codebook;
import chancery.coder.text.Analysis;
import chancery.coder.text.Sentence;
import chancery.coder.text.TextAnalyser;
import chancery.coder.what.Skimming;
import chancery.coder.who.Who;
import chancery.model.Article;
import chancery.model.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Skimming leaves sentences unparsed and loses no finding; bench/run Skim says what it costs on news. */
class SkimmingTest {
    @Test
    void exampleStoriesGiveTheSameWhenTheyAreSkimmed() throws IOException {
        Codebook codebook = Codebook.shipped();
        try (Coder skimming = new Coder(codebook);
                Coder whole = new Coder(codebook, Effort.WHOLE);
                Stream<Path> stories = Files.list(Path.of("../examples"))) {
            List<Article> articles = stories.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(SkimmingTest::article)
                    .toList();
            assertThat(articles).hasSizeGreaterThanOrEqualTo(8);
            for (Article article : articles) {
                List<String> expected = ids(whole, article);
                assertThat(ids(skimming, article)).as(article.id()).isEqualTo(expected);
            }
        }
    }

    @Test
    void sentencesWithoutWordsOfAFrameAndItsPartiesAreNotParsed() {
        Codebook codebook = Codebook.shipped();
        String text = "Rain soaked the fields. Norway accused Russia of spying. Grey clouds accused nobody.";
        try (TextAnalyser analyser = new TextAnalyser(codebook.sources())) {
            Skimming skimming = new Skimming(codebook, new Who(codebook.sources())::parties, analyser::lemmas);
            Analysis analysis = analyser.analyse(Article.of("story", Optional.empty(), text), skimming);
            assertThat(analysis.sentences().stream().map(Sentence::skimmed)).containsExactly(true, false, true);
        }
    }

    @Test
    void sentenceThatIsNotParsedIsSilent() {
        String text = "Rain soaked the fields. Norway accused Russia of spying.";
        try (Coder coder = new Coder(Codebook.shipped())) {
            Explanation story = coder.told(Article.of("story", Optional.of(LocalDate.of(2020, 5, 4)), text));
            assertThat(story.findings()).hasSize(1);
            assertThat(story.silences()).hasSize(1);
        }
    }

    @Test
    void onePhraseForBothSidesOfAMutualActIsEnough() {
        String text = "Chad and Sudan are neighbours. The two countries accused each other of spying.";
        Article article = Article.of("story", Optional.of(LocalDate.of(2020, 5, 4)), text);
        try (Coder coder = new Coder(Codebook.shipped());
                Coder whole = new Coder(Codebook.shipped(), Effort.WHOLE)) {
            assertThat(ids(whole, article)).hasSize(1);
            assertThat(ids(coder, article)).isEqualTo(ids(whole, article));
        }
    }

    private static List<String> ids(Coder coder, Article article) {
        return coder.code(article).stream().map(Finding::id).toList();
    }

    private static Article article(Path file) {
        String name = file.getFileName().toString();
        try {
            return Article.of(name, Optional.of(LocalDate.parse(name.substring(0, 10))), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
