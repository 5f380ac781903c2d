package chancery.coder.codebook;

import java.util.Arrays;
import java.util.List;

/**
 * Words that evoke a frame.
 *
 * @param lemmas one lemma, or several for a phrase, a verb with its particle or a word with hyphens
 * @param wordClass v, n, a or empty for any
 */
public record Evocation(List<String> lemmas, String wordClass) {
    /** Reads {@code charge/v} or {@code call off}. */
    public static Evocation parse(String text) {
        int slash = text.lastIndexOf('/');
        boolean marked = slash > 0 && slash == text.length() - 2;
        String words = marked ? text.substring(0, slash) : text;
        String apart = words.strip().replace("-", " - ");
        return new Evocation(Arrays.stream(apart.split("\\s+", -1)).toList(), marked ? text.substring(slash + 1) : "");
    }

    /** The words as they stand in the codebook. */
    public String text() {
        return String.join(" ", lemmas) + (wordClass.isEmpty() ? "" : "/" + wordClass);
    }
}
