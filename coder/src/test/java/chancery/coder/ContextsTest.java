package chancery.coder;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.coder.codebook.Codebook;
import chancery.coder.codebook.ContextSentences;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words of a context show it where its author says, and nowhere else. */
class ContextsTest {
    @Test
    void everyContextIsGivenByItsSentencesAndByNoOther() {
        Codebook codebook = Codebook.shipped();
        List<String> failures = new ArrayList<>();
        try (Coder coder = new Coder(codebook, Effort.TRIAL)) {
            Trials trials = new Trials(coder);
            for (ContextSentences context : codebook.contexts()) {
                trials.of(context).forEach(failure -> failures.add(failure.toString()));
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void everyContextOfPloverHasSentences() {
        Codebook codebook = Codebook.shipped();
        assertThat(codebook.contexts())
                .extracting(ContextSentences::context)
                .containsExactlyInAnyOrderElementsOf(codebook.ontology().contexts());
        assertThat(codebook.contexts()).allSatisfy(context -> {
            assertThat(context.gives()).as(context.context()).hasSizeGreaterThanOrEqualTo(4);
            assertThat(context.not()).as(context.context()).hasSizeGreaterThanOrEqualTo(2);
        });
    }
}
