package chancery.coder.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WindowsTest {
    @Test
    void longSentencesAreOneTreeOfAllWords() {
        Windows windows = new Windows(new FakeScorer(10), FakeScorer.LABELS);

        Parse parse = windows.parse(Collections.nCopies(25, "word"));

        assertThat(parse.heads()).hasSize(25).containsOnlyOnce(-1);
        assertThat(parse.heads().get(10)).isZero();
        assertThat(parse.relations().get(10)).isEqualTo("parataxis");
    }

    @Test
    void stretchesEndAtClauses() {
        Windows windows = new Windows(new FakeScorer(6), FakeScorer.LABELS);

        Parse parse = windows.parse(List.of("a", "b", "c", "d", ";", "e", "f", "g"));

        assertThat(parse.relations().indexOf("parataxis")).isEqualTo(5);
    }
}
