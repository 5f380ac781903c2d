package chancery.coder.who;

/**
 * A folded piece of a word.
 *
 * @param folded lower case, without accents, full stops and apostrophes
 * @param singular the same without a plural ending
 * @param caps how the word was written
 * @param token number of the word that it comes from
 */
record Atom(String folded, String singular, Caps caps, int token) {
    /** How a word is written. */
    enum Caps {
        LOWER,
        CAPITAL,
        UPPER
    }
}
