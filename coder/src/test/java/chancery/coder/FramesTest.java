package chancery.coder;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.coder.codebook.Codebook;
import chancery.coder.codebook.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every frame does on its own sentences what its author says. */
class FramesTest {
    @Test
    void everyExampleHoldsAndEveryCounterExampleStaysSilent() {
        Codebook codebook = Codebook.shipped();
        List<String> failures = new ArrayList<>();
        try (Coder coder = new Coder(codebook)) {
            Trials trials = new Trials(coder);
            for (Frame frame : codebook.frames()) {
                trials.of(frame).forEach(failure -> failures.add(failure.toString()));
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void everyFrameHasExamplesAndACounterExample() {
        assertThat(Codebook.shipped().frames()).hasSizeGreaterThanOrEqualTo(700).allSatisfy(frame -> {
            assertThat(frame.tests().examples()).as(frame.id()).hasSizeGreaterThanOrEqualTo(4);
            assertThat(frame.tests().not()).as(frame.id()).isNotEmpty();
        });
    }

    @Test
    void everyModeHasThreeFramesOfItsOwn() {
        Codebook codebook = Codebook.shipped();
        for (String event : codebook.ontology().events()) {
            for (String mode : codebook.ontology().modesOf(event)) {
                assertThat(codebook.frames().stream()
                                .filter(frame -> frame.code().event().equals(event)
                                        && frame.code().mode().equals(mode)))
                        .as(event + " " + mode)
                        .hasSizeGreaterThanOrEqualTo(3);
            }
        }
    }

    @Test
    void everyEventAndModeIsReachedByAFrame() {
        Codebook codebook = Codebook.shipped();
        Set<String> reached = codebook.frames().stream()
                .map(frame -> frame.code().event() + "/" + frame.code().mode())
                .collect(Collectors.toSet());
        for (String event : codebook.ontology().events()) {
            assertThat(codebook.frames()).anyMatch(frame -> frame.code().event().equals(event));
            for (String mode : codebook.ontology().modesOf(event)) {
                assertThat(reached).contains(event + "/" + mode);
            }
        }
    }
}
