package chancery.coder.text;

import chancery.model.Mention;
import java.util.Optional;

/** Who stands behind the head word of a phrase; the coder answers this from the mentions it found. */
@FunctionalInterface
public interface Actors {
    /** The mention whose phrase has this head, empty when the phrase names nobody who can act. */
    Optional<Mention> at(Sentence sentence, Token head);
}
