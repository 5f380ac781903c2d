package chancery.coder.who;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.coder.codebook.Sources;
import chancery.coder.text.Analysis;
import chancery.coder.text.TextAnalyser;
import chancery.model.Actor;
import chancery.model.Article;
import chancery.model.Mention;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StoriesTest {
    private final TextAnalyser analyser = new TextAnalyser(Sources.shipped());
    private final Who who = new Who(Sources.shipped());

    @AfterAll
    void close() {
        analyser.close();
    }

    /** A story with the mentions that must come out of it, one a line. */
    record Story(String title, LocalDate date, String text, List<String> expected) {
        @Override
        public String toString() {
            return title;
        }
    }

    static List<Story> stories() throws IOException {
        try (InputStream in = StoriesTest.class.getResourceAsStream("stories.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^== "))
                    .filter(s -> !s.isBlank())
                    .map(StoriesTest::story)
                    .toList();
        }
    }

    private static Story story(String block) {
        List<String> lines = block.lines().filter(l -> !l.isBlank()).toList();
        return new Story(
                lines.getFirst().substring(11),
                LocalDate.parse(lines.getFirst().substring(0, 10)),
                lines.get(1),
                lines.subList(2, lines.size()));
    }

    private Analysis analyse(LocalDate date, String text) {
        return analyser.analyse(Article.of("1", Optional.of(date), text));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void storyNamesItsActors(Story story) {
        List<Mention> mentions = who.find(analyse(story.date(), story.text())).all();

        List<String> found = mentions.stream().map(StoriesTest::line).toList();
        List<String> bare = mentions.stream().map(StoriesTest::bare).toList();
        List<String> both = new ArrayList<>(found);
        both.addAll(bare);
        assertThat(both).containsAll(story.expected());
    }

    @Test
    void cityBehindInIsNoActor() {
        Mentions mentions = who.find(analyse(LocalDate.of(2020, 1, 1), "Delegates from Kenya gathered in Paris."));

        assertThat(mentions.all()).extracting(m -> m.quote().words()).doesNotContain("Paris");
    }

    @Test
    void anyWordOfATitledNameFindsTheWholeMention() {
        Analysis analysis = analyse(LocalDate.of(2015, 5, 12), "President Vladimir Putin spoke.");
        Mentions mentions = who.find(analysis);

        assertThat(analysis.sentences().getFirst().tokens().subList(0, 3))
                .allSatisfy(t -> assertThat(mentions.at(analysis.sentences().getFirst(), t))
                        .hasValueSatisfying(m -> assertThat(m.quote().words()).isEqualTo("President Vladimir Putin")));
    }

    @Test
    void claimsOfOfficeNameWhoTheTablesDoNotKnow() {
        Analysis analysis =
                analyse(LocalDate.of(2019, 2, 1), "Chilean Trade Minister Rosa Ejemplo met President Emmanuel Macron.");

        assertThat(who.claims(analysis, who.find(analysis))).singleElement().satisfies(claim -> {
            assertThat(claim.person()).isEqualTo("Rosa Ejemplo");
            assertThat(claim.office()).isEqualTo("trade minister");
            assertThat(claim.country()).isEqualTo("CHL");
        });
    }

    @Test
    void everyPrefixOfAStoryIsReadWithoutAnException() {
        String text =
                "LIMA, Peru (Wire) - \"We won't go,\" said Israel's U.S.-backed P.M., its president's foe; Hamas's too.";
        for (int end = 0; end <= text.length(); end++) {
            Analysis analysis = analyse(LocalDate.of(2020, 1, 1), text.substring(0, end));

            assertThat(who.find(analysis).all())
                    .allSatisfy(
                            m -> assertThat(m.quote().isIn(analysis.article().text()))
                                    .isTrue());
        }
    }

    private static String bare(Mention mention) {
        return mention.quote().words() + " = "
                + mention.actors().stream().map(Actor::code).collect(Collectors.joining(" "));
    }

    private static String line(Mention mention) {
        String office = mention.actor().office();
        return bare(mention) + (office.isEmpty() ? "" : " " + office);
    }
}
