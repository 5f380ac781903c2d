package chancery.coder.says;

import chancery.coder.says.Governors.Step;
import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import java.util.Set;

/** Tells an event that is only one of its kind ("an attack") from one that is known ("the attack", "Israel's attack"). */
final class Kinds {
    private static final Set<String> SLOTS = Set.of("subject", "object", "to", "into");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "another", "no", "some");

    private Kinds() {}

    /** Whether such a noun stands right below a verb as its subject, its object or what it leads to. */
    static boolean isOneOfAKind(Sentence sentence, Step step) {
        Token noun = step.below();
        return SLOTS.contains(step.slot())
                && noun.upos() == Upos.NOUN
                && (step.governor().upos() == Upos.VERB
                        || !sentence.dependents(step.governor(), "cop").isEmpty())
                && step.first()
                && isIndefinite(sentence, noun);
    }

    private static boolean isIndefinite(Sentence sentence, Token noun) {
        return sentence.dependents(noun, "det", "nmod:poss").stream()
                .allMatch(word -> word.is("det") && INDEFINITE.contains(word.lemma()));
    }
}
