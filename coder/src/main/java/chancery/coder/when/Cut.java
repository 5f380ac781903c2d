package chancery.coder.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into words without a parser. */
final class Cut {
    private static final Pattern WORD = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(?!\\d)"
            + "|\\d{1,4}/\\d{1,2}/\\d{1,4}"
            + "|\\d{1,2}:\\d\\d(?!\\d)"
            + "|(?<![\\p{L}\\d])['’]\\d0['’]?s"
            + "|\\d+(?:st|nd|rd|th|d|['’]?s)(?![\\p{L}])"
            + "|\\d+/\\d+"
            + "|\\d[\\d,]*\\d(?:\\.\\d+)?(?!\\p{L})|\\d(?:\\.\\d+)?(?!\\p{L})"
            + "|\\d+\\p{L}[\\p{L}\\d]*"
            + "|\\p{L}(?:\\.\\p{L})+\\.?"
            + "|\\p{L}+['’]clock|\\p{L}+"
            + "|['’]\\p{L}+|['’]\\d\\d(?!\\d)"
            + "|\\S");

    private Cut() {}

    /** The words of the text in order; a hyphen between two words is not one, but marks the second. */
    static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int last = 0;
        boolean hyphened = false;
        while (matcher.find()) {
            String found = matcher.group();
            boolean tight = matcher.start() == last && last > 0;
            if (isHyphen(found) && tight && isInside(text, matcher.end())) {
                hyphened = true;
            } else {
                String lower = found.toLowerCase(Locale.ROOT);
                words.add(new Word(matcher.start(), matcher.end(), found, lower, hyphened, tight));
                hyphened = false;
            }
            last = matcher.end();
        }
        return words;
    }

    private static boolean isHyphen(String mark) {
        return mark.equals("-") || mark.equals("‑") || mark.equals("–");
    }

    private static boolean isInside(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
