package chancery.app;

/** Text that may be shown on a terminal whatever a story or a file's name holds. */
public final class Printable {
    private Printable() {}

    /** The text as one line, with a space for each run of white space and control characters. */
    public static String line(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ");
    }
}
