package chancery.coder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chancery.coder.codebook.Codebook;
import chancery.model.Appointment;
import chancery.model.Article;
import chancery.model.Event;
import chancery.model.Finding;
import chancery.model.Mention;
import chancery.model.Quote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The example stories and the first golden article give what their golden files say. */
class GoldenTest {
    private static final Path GOLDEN = Path.of("../golden");
    private static final Path SEED = Path.of("../../shared/seed-article.txt");
    private static Coder coder;

    @BeforeAll
    static void open() {
        coder = new Coder(Codebook.shipped());
    }

    @AfterAll
    static void close() {
        coder.close();
    }

    @TestFactory
    List<DynamicTest> everyStoryGivesWhatItMust() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(GOLDEN)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".golden")).sorted().toList()) {
                tests.add(DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
            }
        }
        assertThat(tests).isNotEmpty();
        return tests;
    }

    private static void check(Path golden) throws IOException {
        String name = golden.getFileName().toString().replace(".golden", "");
        Path story = name.equals("seed") ? SEED : Path.of("../examples", name + ".txt");
        assumeTrue(Files.exists(story), "The story " + story + " is not here, so its golden file was skipped.");
        List<Finding> findings = coder.code(article(name, Files.readString(story)));
        Map<String, List<String>> lines = sections(golden);
        List<String> problems = new ArrayList<>();
        for (String line : lines.getOrDefault("must", List.of())) {
            report(problems, !Expectation.parse(line).isMetBy(findings), "must come out but does not: " + line);
        }
        for (String line : lines.getOrDefault("want", List.of())) {
            report(problems, Expectation.parse(line).isMetBy(findings), "comes out now, move it to must: " + line);
        }
        for (String line : lines.getOrDefault("never", List.of())) {
            report(problems, Expectation.parse(line).isMetBy(findings), "may never come out but does: " + line);
        }
        assertThat(problems).isEmpty();
    }

    private static void report(List<String> problems, boolean wrong, String problem) {
        if (wrong) {
            problems.add(problem);
        }
    }

    private static Map<String, List<String>> sections(Path golden) throws IOException {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        String section = "";
        for (String line : Files.readAllLines(golden)) {
            if (line.endsWith(":") && !line.contains(";")) {
                section = line.substring(0, line.length() - 1);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                sections.computeIfAbsent(section, s -> new ArrayList<>()).add(line.strip());
            }
        }
        return sections;
    }

    private static Article article(String name, String text) {
        LocalDate day = name.equals("seed") ? LocalDate.of(2015, 5, 12) : LocalDate.parse(name.substring(0, 10));
        return Article.of(name, Optional.of(day), text);
    }

    @Test
    void everyQuotedWordStandsAtItsOffset() throws IOException {
        for (Map.Entry<String, String> story : stories().entrySet()) {
            for (Finding finding : coder.code(article(story.getKey(), story.getValue()))) {
                for (Quote quote : quotes(finding)) {
                    assertThat(quote.isIn(story.getValue()))
                            .as("%s in %s", quote, story.getKey())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void everyPrefixOfEveryStoryIsCodedWithoutAnException() throws IOException {
        for (Map.Entry<String, String> story : stories().entrySet()) {
            String text = story.getValue();
            for (int end = 1; end < text.length(); end += 41) {
                coder.code(article(story.getKey(), text.substring(0, end)));
            }
        }
    }

    private static Map<String, String> stories() throws IOException {
        Map<String, String> stories = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(Path.of("../examples"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                stories.put(file.getFileName().toString().replace(".txt", ""), Files.readString(file));
            }
        }
        return stories;
    }

    private static List<Quote> quotes(Finding finding) {
        List<Quote> quotes = new ArrayList<>(finding.quotes());
        finding.when().flatMap(t -> t.quote()).ifPresent(quotes::add);
        finding.topics().forEach(topic -> quotes.add(topic.quote()));
        finding.claims().forEach(claim -> {
            quotes.add(claim.quote());
            claim.speakers().forEach(speaker -> quotes.add(speaker.quote()));
        });
        switch (finding) {
            case Event e -> {
                Stream.concat(e.actors().stream(), e.recipients().stream())
                        .map(Mention::quote)
                        .forEach(quotes::add);
                e.where().flatMap(p -> p.quote()).ifPresent(quotes::add);
                e.content().forEach(inner -> quotes.addAll(quotes(inner)));
            }
            case Appointment a -> a.parties().forEach(p -> quotes.add(p.quote()));
            default -> {}
        }
        return quotes;
    }
}
