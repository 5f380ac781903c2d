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

/** What no frame knows is heard, and what a frame tells is not heard again. */
class HeardTest {
    private static final Coder CODER = new Coder(Codebook.shipped(), Effort.USUAL.telling(0));

    @AfterAll
    static void close() {
        CODER.close();
    }

    private static Article article(String text) {
        return Article.of("story", Optional.of(LocalDate.of(2019, 3, 4)), text);
    }

    private static List<Event> events(String text) {
        return CODER.code(article(text)).stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .toList();
    }

    @Test
    void whatIsHeardSaysHowLikelyItIs() {
        Explanation story =
                CODER.told(article("Taiwan's envoy mingled with Pacific leaders on a lawn in Palau on Saturday."));

        assertThat(story.findings()).hasSize(1);
        assertThat(story.derivations().values().iterator().next().getFirst().frame())
                .startsWith("heard-consult (frames/heard.yaml:")
                .contains("heard with a probability of");
    }

    @Test
    void meetingAndItsPurposeAreOne() {
        assertThat(events("Ministers from Egypt and Sudan met in Khartoum on Wednesday to discuss a dam."))
                .hasSize(1)
                .allMatch(event -> event.frame().equals("meet"));
    }

    @Test
    void framesAloneHearNothing() {
        try (Coder deaf =
                new Coder(Codebook.shipped(), Effort.USUAL.framesAlone().telling(0))) {
            assertThat(deaf.code(
                            article("Taiwan's envoy mingled with Pacific leaders on a lawn in Palau on Saturday.")))
                    .isEmpty();
        }
    }
}
