package chancery.coder.text;

import chancery.coder.codebook.Row;
import chancery.coder.codebook.Sources;
import chancery.coder.codebook.Tables;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The small words of {@code words/text-*.tsv} by which text is cut into words and sentences. */
final class WordLists {
    private static final int[] NONE = {};

    private final Abbreviations abbreviations;
    private final Set<String> prefixes = new HashSet<>();
    private final Set<String> units = new HashSet<>();
    private final Set<String> reporting = new HashSet<>();
    private final Map<String, int[]> contractions = new HashMap<>();

    WordLists(Sources sources) {
        Tables tables = new Tables(sources);
        this.abbreviations = new Abbreviations(sources);
        tables.rows("words/text-prefixes.tsv").forEach(row -> prefixes.add(row.text("prefix")));
        tables.rows("words/text-units.tsv").forEach(row -> units.add(row.text("unit")));
        tables.rows("words/text-reporting.tsv").forEach(row -> reporting.add(row.text("form")));
        tables.rows("words/text-contractions.tsv").forEach(this::addContraction);
    }

    private void addContraction(Row row) {
        String parts = row.text("parts");
        if (!parts.replace(" ", "").equals(row.text("form"))) {
            throw row.error("the parts \"" + parts + "\" do not make up \"" + row.text("form")
                    + "\"; write the same letters with spaces between.");
        }
        contractions.put(
                row.text("form"),
                row.list("parts", " ").stream().mapToInt(String::length).toArray());
    }

    Abbreviations abbreviations() {
        return abbreviations;
    }

    /** Whether a word and its prefix stay one word although a hyphen stands between: "non-aligned". */
    boolean isPrefix(String lower) {
        return prefixes.contains(lower);
    }

    /** Whether the letters behind a number are a word of their own: "5m". */
    boolean isUnit(String lower) {
        return units.contains(lower);
    }

    /** Whether the word says that someone speaks: "asked". */
    boolean isReporting(String lower) {
        return reporting.contains(lower);
    }

    /** The lengths of the words in a contraction such as "cannot", none when it is no contraction. */
    int[] parts(String lower) {
        return contractions.getOrDefault(lower, NONE);
    }
}
