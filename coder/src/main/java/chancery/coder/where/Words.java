package chancery.coder.where;

import chancery.coder.codebook.Row;
import chancery.coder.codebook.Sources;
import chancery.coder.codebook.Tables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words around a name that tell what it is, from {@code places/words.tsv}. */
final class Words {
    private final Map<String, List<String>> byKind = new HashMap<>();

    private Words() {}

    /** Reads the table. */
    static Words read(Sources sources) {
        Words words = new Words();
        for (Row row : new Tables(sources).rows("places/words.tsv")) {
            List<String> list = words.byKind.computeIfAbsent(row.text("kind"), kind -> new ArrayList<>());
            row.list("words", ",").forEach(word -> list.add(Fold.fold(word)));
        }
        words.byKind
                .values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(String::length).reversed()));
        return words;
    }

    /** The words of a kind, longest first. */
    List<String> of(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** What is left of the folded name without a word of that kind at its end. */
    Optional<String> before(String key, String kind) {
        for (String word : of(kind)) {
            if (key.endsWith(" " + word)) {
                return Optional.of(key.substring(0, key.length() - word.length() - 1));
            }
        }
        return Optional.empty();
    }

    /** What is left of the folded name without a word of that kind at its beginning. */
    Optional<String> after(String key, String kind) {
        for (String word : of(kind)) {
            if (key.startsWith(word + " ")) {
                return Optional.of(key.substring(word.length() + 1));
            }
        }
        return Optional.empty();
    }
}
