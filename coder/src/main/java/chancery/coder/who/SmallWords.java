package chancery.coder.who;

import chancery.coder.codebook.Row;
import chancery.coder.codebook.Sources;
import chancery.coder.codebook.Tables;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The small words that decide how actor words are read: prepositions, "former", verbs of motion and of speech. */
final class SmallWords {
    private final Map<String, Set<String>> classes = new HashMap<>();

    SmallWords(Sources sources) {
        for (Row row : new Tables(sources).rows("actors/words.tsv")) {
            classes.computeIfAbsent(row.text("class"), k -> new HashSet<>()).add(row.text("word"));
        }
    }

    /** Whether the word belongs to the class. */
    boolean is(String wordClass, String word) {
        return classes.getOrDefault(wordClass, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }
}
