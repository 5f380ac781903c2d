package chancery.model;

/** Words of an article together with the place where they stand, so that every field can be looked up. */
public record Quote(Span span, String words) implements Comparable<Quote> {
    public Quote {
        if (words.length() != span.length()) {
            throw new IllegalArgumentException(
                    "A quote of " + words.length() + " characters cannot fill " + span + ".");
        }
    }

    /** The words of the text at the span. */
    public static Quote of(String text, Span span) {
        if (span.end() > text.length()) {
            throw new IllegalArgumentException(span + " lies outside a text of " + text.length() + " characters.");
        }
        return new Quote(span, text.substring(span.begin(), span.end()));
    }

    /** Whether the words stand verbatim in the text at the span. */
    public boolean isIn(String text) {
        return text.startsWith(words, span.begin());
    }

    @Override
    public int compareTo(Quote other) {
        return span.compareTo(other.span);
    }
}
