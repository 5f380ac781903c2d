package chancery.coder.text;

/** The casing classes that the parser reads beside the uncased word pieces; the numbers are part of the model. */
final class Shape {
    static final int OTHER = 0;
    static final int LOWER = 1;
    static final int INITIAL = 2;
    static final int CAPITALS = 3;
    static final int MIXED = 4;
    static final int DIGIT = 5;
    static final int SYMBOL = 6;
    static final int LETTER = 7;

    private Shape() {}

    /** The casing class of a word. */
    static int of(String word) {
        int letters = 0;
        int upper = 0;
        int lower = 0;
        boolean initial = false;
        for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
            int c = word.codePointAt(at);
            if (Character.isDigit(c)) {
                return DIGIT;
            }
            if (Character.isLetter(c)) {
                initial |= letters == 0 && Character.isUpperCase(c);
                letters++;
                upper += Character.isUpperCase(c) ? 1 : 0;
                lower += Character.isLowerCase(c) ? 1 : 0;
            }
        }
        return cased(word, letters, upper, lower, initial);
    }

    private static int cased(String word, int letters, int upper, int lower, boolean initial) {
        if (letters == 0) {
            return word.isEmpty() ? OTHER : SYMBOL;
        }
        if (lower == letters) {
            return LOWER;
        }
        if (upper == letters) {
            return letters == 1 ? LETTER : CAPITALS;
        }
        if (initial && lower == letters - 1) {
            return INITIAL;
        }
        return upper > 0 ? MIXED : LOWER;
    }
}
