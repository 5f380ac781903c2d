package chancery.coder.who;

/**
 * A folded piece of a word.
 *
 * @param folded lower case, without accents, full stops and apostrophes
 * @param caps how the word was written
 * @param token number of the word that it comes from
 */
record Atom(String folded, Caps caps, int token) {
    /** The piece without a plural ending. */
    String singular() {
        return Atoms.singular(folded);
    }

    /** How a word is written. */
    enum Caps {
        LOWER,
        CAPITAL,
        UPPER
    }
}
