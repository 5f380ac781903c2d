package chancery.coder.when;

import chancery.coder.codebook.Row;
import chancery.coder.codebook.Sources;
import chancery.coder.codebook.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the lean of a clause off the words around an expression, without a parse. */
final class Leans {
    private static final int BACK = 14;
    private static final int AHEAD = 8;

    private final Map<String, Lean> words = new HashMap<>();
    private final Map<String, Lean> rightBefore = new HashMap<>();

    private Leans() {}

    /** Reads {@code times/tense.tsv}. */
    static Leans read(Sources sources) {
        Leans leans = new Leans();
        for (Row row : new Tables(sources).rows("times/tense.tsv")) {
            boolean after = row.text("lean").endsWith("-after");
            Map<String, Lean> target = after ? leans.rightBefore : leans.words;
            Lean lean = lean(row);
            row.list("words", ",").forEach(word -> target.putIfAbsent(word, lean));
        }
        return leans;
    }

    private static Lean lean(Row row) {
        return switch (row.text("lean")) {
            case "past", "past-after" -> Lean.PAST;
            case "future", "future-after" -> Lean.FUTURE;
            case "neutral" -> Lean.UNKNOWN;
            default -> throw row.error("there is no lean \"" + row.text("lean") + "\"; see the other rows.");
        };
    }

    /** The lean that the word right before an expression gives it, whatever the verb. */
    Lean before(List<Word> text, int begin) {
        return begin == 0
                ? Lean.UNKNOWN
                : rightBefore.getOrDefault(text.get(begin - 1).lower(), Lean.UNKNOWN);
    }

    /** The lean of the nearest telling word in the sentence around the words from {@code begin} to {@code end}. */
    Lean around(List<Word> text, int begin, int end) {
        int backDistance = BACK + 1;
        Lean back = Lean.UNKNOWN;
        for (int i = begin - 1; i >= Math.max(0, begin - BACK) && !isEnd(text, i); i--) {
            if (at(text, i) != Lean.UNKNOWN) {
                back = at(text, i);
                backDistance = begin - i;
                break;
            }
        }
        for (int i = end; i < Math.min(text.size(), end + AHEAD) && !isEnd(text, i); i++) {
            Lean ahead = at(text, i);
            if (ahead != Lean.UNKNOWN) {
                return 2 * (i - end) + 2 < backDistance ? ahead : back;
            }
        }
        return back;
    }

    /** The lean of a word; a participle after "be" has none of its own. */
    private Lean at(List<Word> text, int index) {
        boolean passive = index > 0 && text.get(index - 1).lower().equals("be");
        return passive ? Lean.UNKNOWN : of(text.get(index));
    }

    private Lean of(Word word) {
        Lean listed = words.get(word.lower());
        if (listed != null) {
            return listed;
        }
        boolean regular = word.lower().endsWith("ed") && word.lower().length() > 4 && !word.isCapital();
        return regular ? Lean.PAST : Lean.UNKNOWN;
    }

    private static boolean isEnd(List<Word> text, int index) {
        String word = text.get(index).lower();
        boolean stop = word.equals(".") || word.equals("?") || word.equals("!");
        return stop && index + 1 < text.size() && !text.get(index + 1).tight();
    }
}
