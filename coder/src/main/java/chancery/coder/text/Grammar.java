package chancery.coder.text;

/**
 * What the verb group of a predicate says besides its words.
 *
 * @param tense of the finite verb
 * @param modal lemma of a modal other than the future ("may", "could"), or empty
 * @param negated whether "not", "never", "no" and the like stand at it
 * @param progressive "is bombing"
 * @param perfect "has bombed"
 * @param conditional whether it stands in an "if", "unless" or "whether" clause
 */
public record Grammar(
        Tense tense, String modal, boolean negated, boolean progressive, boolean perfect, boolean conditional) {
    /** Of nouns and bare participles. */
    public static final Grammar NONE = new Grammar(Tense.NONE, "", false, false, false, false);
}
