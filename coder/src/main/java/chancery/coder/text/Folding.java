package chancery.coder.text;

/** Curly quotes, dashes, odd spaces and unreadable characters in ASCII, one character for one, so that offsets hold. */
final class Folding {
    private static final String FROM = "\u2018\u2019\u201a\u201b\u2032\u00b4`\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb"
            + "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u02bc\uff07\uff02";
    private static final String TO = "'''''''\"\"\"\"\"\"\"-------''\"";
    private static final char REPLACEMENT = '\ufffd';

    private Folding() {}

    /** The text with the same length; line breaks stay, other white space and control characters become spaces. */
    static String fold(String text) {
        int at = 0;
        while (at < text.length() && folded(text, at) == text.charAt(at)) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        char[] folded = text.toCharArray();
        for (; at < folded.length; at++) {
            folded[at] = folded(text, at);
        }
        return new String(folded);
    }

    /** Whether the character begins a new line. */
    static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
    }

    /** Whether nothing is seen of the character: soft hyphens, joiners, marks of direction. */
    static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT;
    }

    private static char folded(String text, int at) {
        char c = text.charAt(at);
        if (c > ' ' && c < 127) {
            return c == '`' ? '\'' : c;
        }
        if (isLineBreak(c)) {
            return c;
        }
        if (Character.isISOControl(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        if (Character.isSurrogate(c)) {
            return isPaired(text, at) ? c : REPLACEMENT;
        }
        int known = FROM.indexOf(c);
        return known < 0 ? c : TO.charAt(known);
    }

    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
