package chancery.coder.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HearingTest {
    private static final Hearing HEARING = new Hearing(Stream.of("NONE", "AID/-", "COERCE/-", "COERCE/arrest")
            .map(Hearing.Label::parse)
            .toList());

    private static float[] scores(double... shares) {
        float[] scores = new float[2 * shares.length];
        for (int label = 0; label < shares.length; label++) {
            scores[shares.length + label] = (float) Math.log(shares[label]);
        }
        return scores;
    }

    @Test
    void theModesOfAnEventCountTogetherAndTheLikeliestIsHeard() {
        List<Heard> heard = HEARING.of(scores(0.2, 0.3, 0.1, 0.4), 1);

        assertThat(heard).extracting(Heard::event).containsExactly("COERCE", "AID");
        assertThat(heard).extracting(Heard::mode).containsExactly("arrest", "");
        assertThat(heard.getFirst().probability()).isCloseTo(0.5, within(1e-6));
    }

    @Test
    void whatIsHardlyLikelyIsNotHeard() {
        assertThat(HEARING.of(scores(0.94, 0.02, 0.02, 0.02), 1)).isEmpty();
        assertThat(HEARING.of(scores(0.97, 0.01, 0.01, 0.01), 1)).isEmpty();
    }
}
