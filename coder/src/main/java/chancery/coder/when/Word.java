package chancery.coder.when;

/**
 * A word, number or mark of the text.
 *
 * @param begin offset in the text
 * @param end offset behind it
 * @param text as it stands
 * @param lower in lower case
 * @param hyphened whether a hyphen ties it to the word before ("five-year")
 * @param tight whether nothing stands between it and the word before
 */
record Word(int begin, int end, String text, String lower, boolean hyphened, boolean tight) {
    boolean isCapital() {
        return Character.isUpperCase(text.charAt(0));
    }
}
