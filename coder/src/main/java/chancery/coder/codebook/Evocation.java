package chancery.coder.codebook;

import java.util.Arrays;
import java.util.List;

/**
 * Words that evoke a frame.
 *
 * @param lemmas one lemma, or several for a phrase, a verb with its particle or a word with hyphens
 * @param wordClass v, n, a, "will" or "not" for a verb whose clause says what somebody will or will not do, or empty for any
 */
public record Evocation(List<String> lemmas, String wordClass) {
    /** The class of verbs in "said it would not", "vowed never to". */
    public static final String OF_REFUSAL = "not";

    /** The class of verbs in "said it would". */
    public static final String OF_PROMISE = "will";

    /** Stands for all words in which the parser hears the frame's event. */
    static final String HEARD = "@heard";

    /** Reads {@code charge/v}, {@code say/not} or {@code call off}. */
    public static Evocation parse(String text) {
        int slash = text.lastIndexOf('/');
        String after = text.substring(slash + 1);
        boolean marked = slash > 0 && (after.length() == 1 || after.equals(OF_REFUSAL) || after.equals(OF_PROMISE));
        String words = marked ? text.substring(0, slash) : text;
        String apart = words.strip().replace("-", " - ");
        return new Evocation(Arrays.stream(apart.split("\\s+", -1)).toList(), marked ? after : "");
    }

    /** The words as they stand in the codebook. */
    public String text() {
        return String.join(" ", lemmas) + (wordClass.isEmpty() ? "" : "/" + wordClass);
    }
}
