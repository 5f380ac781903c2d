package chancery.coder.says;

import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import java.util.List;
import java.util.Set;

/**
 * A word that attributes something.
 *
 * @param sentence where it stands
 * @param head the word
 * @param words the word with its auxiliaries, negation and particles, in order
 * @param slots what the codebook says of it
 */
record Cue(Sentence sentence, Token head, List<Token> words, Set<String> slots) {
    Cue {
        words = List.copyOf(words);
        slots = Set.copyOf(slots);
    }

    boolean takes(String slot) {
        return slots.contains(slot);
    }

    /** Whether words between quotation marks may belong to it. */
    boolean speaks() {
        return takes("any") || takes("quote") || takes("clause");
    }

    /** Whether it goes on with what was said just before: "he said, adding that ...". */
    boolean continues() {
        return head.is("advcl", "conj")
                && head.xpos().equals("VBG")
                && sentence.dependents(head, "nsubj").isEmpty();
    }
}
