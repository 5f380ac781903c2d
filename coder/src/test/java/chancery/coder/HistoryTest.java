package chancery.coder;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.coder.codebook.Codebook;
import chancery.model.Article;
import chancery.model.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HistoryTest {
    private static final Coder CODER = new Coder(Codebook.shipped(), Effort.USUAL.telling(0));

    @AfterAll
    static void close() {
        CODER.close();
    }

    private static Explanation explain(String text) {
        return CODER.explain(Article.of("story", Optional.of(LocalDate.of(2019, 5, 14)), text));
    }

    private static List<String> told(String text) {
        return explain(text).findings().stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .map(e -> e.kind().event() + " " + e.status())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway shelled Sweden in 1994.                                     | ASSAULT HISTORICAL
            Two decades ago, Turkey arrested the leader of the Kurdish rebels. | COERCE HISTORICAL
            In the 1980s, France accused Libya of arming rebels in Chad.       | ACCUSE HISTORICAL
            During the Cold War, the Soviet Union threatened Norway.           | THREATEN HISTORICAL
            During the civil war, Sierra Leone's rebels killed villagers.      | ASSAULT HISTORICAL
            Decades ago, Peru accused Ecuador of shelling a border post.       | ACCUSE HISTORICAL
            Kenya accused Uganda of shelling a village in August 2018.         | ACCUSE OCCURRED
            Norway shelled Sweden last year.                                   | ASSAULT OCCURRED
            Norway shelled Sweden in January.                                  | ASSAULT OCCURRED
            Since 2011, Turkey has backed rebels in Syria.                     | SUPPORT OCCURRED
            Since at least 2011, Turkey has backed rebels in Syria.            | SUPPORT OCCURRED
            In 2008 the envoy left Chad, which has accused Libya of bribery.   | ACCUSE OCCURRED
            During the civil war, Syria shelled Lebanon.                       | ASSAULT OCCURRED
            Germany apologised to Namibia for the 1904 massacre.               | CONCEDE OCCURRED
            Japan condemned Russia's 1945 seizure of the islands.              | ACCUSE OCCURRED
            """)
    void whatLiesLongBeforeTheStoryIsHistory(String text, String expected) {
        assertThat(told(text)).contains(expected);
    }

    @Test
    void theExplanationNamesTheWordsThatTellSo() {
        assertThat(explain("During the Cold War, the Soviet Union threatened Norway.").derivations().values().stream()
                        .flatMap(List::stream)
                        .map(Explanation.Derivation::status))
                .contains("HISTORICAL because of \"Cold War\"");
    }

    @Test
    void aNounThatNamesTheSameAgainIsNoNewEvent() {
        assertThat(told("Russia annexed Crimea in 2014. The annexation of Crimea by Russia was never accepted."))
                .containsOnlyOnce("COERCE HISTORICAL")
                .doesNotContain("COERCE OCCURRED");
    }
}
