package chancery.coder.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NamesTest {
    @Test
    void marksGiveNamesAndBrokenMarksAreMended() {
        assertThat(Names.of(List.of("B-PERSON", "I-PERSON", "O", "I-PLACE", "I-PERSON", "B-PERSON")))
                .containsExactly(
                        new Entity(EntityKind.PERSON, 0, 1),
                        new Entity(EntityKind.PLACE, 3, 3),
                        new Entity(EntityKind.PERSON, 4, 4),
                        new Entity(EntityKind.PERSON, 5, 5));
    }
}
