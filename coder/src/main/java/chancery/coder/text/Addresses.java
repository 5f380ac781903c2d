package chancery.coder.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web and mail addresses and file names, which stay one word each. */
final class Addresses {
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:(?:https?|ftp)://|www\\.|mailto:)\\S{3,}"
            + "|[\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+"
            + "|(?:[a-z0-9][a-z0-9-]{0,60}\\.){1,4}(?:com|org|net|gov|edu|mil|int|info|biz|co\\.uk|ru|io|html?|pdf|docx?|xlsx?|jpe?g|png|txt)"
            + "(?![\\w@])(?:/\\S*)?");
    private static final String TRAILING = ".,;:!?)]}>\"'";

    private Addresses() {}

    /** Where the address that begins here ends; {@code begin} itself when none does. */
    static int end(String text, int begin, int limit) {
        if (!mayBegin(text, begin, limit)) {
            return begin;
        }
        Matcher matcher = ADDRESS.matcher(text).region(begin, limit);
        if (!matcher.lookingAt()) {
            return begin;
        }
        int end = matcher.end();
        while (end > begin && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** Cheap test before the pattern: a letter or digit, and a sign further on that only addresses hold. */
    private static boolean mayBegin(String text, int begin, int limit) {
        if (!Character.isLetterOrDigit(text.charAt(begin))) {
            return false;
        }
        for (int at = begin + 1; at + 1 < limit; at++) {
            char c = text.charAt(at);
            if (c == '@' || ((c == '.' || c == ':') && !Character.isDigit(text.charAt(at + 1)))) {
                return true;
            }
        }
        return false;
    }
}
