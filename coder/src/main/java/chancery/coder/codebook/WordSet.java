package chancery.coder.codebook;

import java.util.Set;

/** Lemmas that a role may have; {@code *} among them stands for any. */
public record WordSet(Set<String> lemmas) {
    public WordSet {
        lemmas = Set.copyOf(lemmas);
    }

    /** Whether the lemma is among them. */
    public boolean holds(String lemma) {
        return lemmas.contains("*") || lemmas.contains(lemma);
    }
}
