package chancery.coder;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.coder.codebook.Codebook;
import chancery.model.Article;
import chancery.model.Event;
import chancery.model.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Sentences without an act that occurred are not coded as one: golden/false-alarms.tsv, written without a look at the coder. */
class FalseAlarmsTest {
    /** The most false alarms that may come, of all sentences; it may only be lowered. */
    private static final double MOST = 0.023;

    /** Acts in words about which the sentence really tells may be coded: the last column. */
    private record Line(String kind, LocalDate date, String sentence, List<String> allowed) {
        static Line of(String row) {
            String[] cells = row.split("\t", -1);
            return new Line(cells[0], LocalDate.parse(cells[1]), cells[2], List.of(cells[3].split(" ", -1)));
        }
    }

    @Test
    void fewSentencesWithoutAnActAreCodedAsOne() throws IOException {
        List<Line> lines = Files.readAllLines(Path.of("../golden/false-alarms.tsv")).stream()
                .skip(1)
                .map(Line::of)
                .toList();
        assertThat(lines.size()).isGreaterThanOrEqualTo(600);
        List<String> alarms = new ArrayList<>();
        Map<String, Integer> byKind = new TreeMap<>();
        try (Coder coder = new Coder(Codebook.shipped())) {
            for (Line line : lines) {
                List<String> wrong = wrong(coder, line);
                if (!wrong.isEmpty()) {
                    alarms.add(line.kind + " " + wrong + ": " + line.sentence);
                    byKind.merge(line.kind, 1, Integer::sum);
                }
            }
        }
        System.out.printf(
                "false alarms: %d of %d sentences, %.3f; %s%n",
                alarms.size(), lines.size(), (double) alarms.size() / lines.size(), byKind);
        if (Boolean.getBoolean("chancery.list")) {
            alarms.forEach(System.out::println);
        }
        assertThat((double) alarms.size() / lines.size()).isLessThanOrEqualTo(MOST);
    }

    private static List<String> wrong(Coder coder, Line line) {
        return coder.code(Article.of("sentence", Optional.of(line.date), line.sentence)).stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .filter(e -> e.status() == Status.OCCURRED || e.status() == Status.ONGOING)
                .filter(e -> !line.allowed.contains(e.kind().event()))
                .map(e -> e.kind().event() + " by " + e.frame())
                .toList();
    }
}
