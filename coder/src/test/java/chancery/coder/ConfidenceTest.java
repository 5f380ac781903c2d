package chancery.coder;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.coder.codebook.Codebook;
import chancery.model.Article;
import chancery.model.Event;
import chancery.model.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What few readers would record is left out, and the explanation says so. */
class ConfidenceTest {
    private static final Article STORY = Article.of(
            "1",
            Optional.of(LocalDate.of(2015, 5, 12)),
            "NAIROBI, Kenya - Kenyan police arrested a Ugandan banker on Monday. The opposition backs the plan, a driver thinks.");

    @Test
    void aPlainDeedIsSurerThanAnOpinionInPassing() {
        try (Coder all = new Coder(Codebook.shipped(), Effort.USUAL.telling(0))) {
            List<Event> told = all.code(STORY).stream()
                    .filter(Event.class::isInstance)
                    .map(Event.class::cast)
                    .toList();
            assertThat(told).hasSizeGreaterThan(1);
            assertThat(told)
                    .allSatisfy(event -> assertThat(event.scores().confidence()).isBetween(0.0, 1.0));
            assertThat(told.getFirst().scores().confidence())
                    .isGreaterThan(told.getLast().scores().confidence());
        }
    }

    @Test
    void whatIsLeftOutIsExplained() {
        try (Coder sure = new Coder(Codebook.shipped(), Effort.USUAL.telling(1))) {
            Explanation explained = sure.explain(STORY);
            assertThat(explained.findings()).noneMatch(Event.class::isInstance);
            assertThat(explained.silences())
                    .anySatisfy(silence -> assertThat(silence.reason())
                            .startsWith("\"arrested\" evokes")
                            .contains("few readers would record it"));
        }
    }

    @Test
    void aHigherBoundNeverTellsMore() {
        try (Coder usual = new Coder(Codebook.shipped());
                Coder sure = new Coder(Codebook.shipped(), Effort.USUAL.telling(0.6))) {
            List<String> all = usual.code(STORY).stream().map(Finding::id).toList();
            assertThat(sure.code(STORY).stream().map(Finding::id)).isSubsetOf(all);
        }
    }
}
