package chancery.coder.when;

import chancery.coder.codebook.Row;
import chancery.coder.codebook.Sources;
import chancery.coder.codebook.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of {@code times/words.tsv}. */
final class Lexicon {
    private record Entry(List<Word> words, String category, String value) {}

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    private Lexicon() {}

    /** Reads the table. */
    static Lexicon read(Sources sources) {
        Lexicon lexicon = new Lexicon();
        for (Row row : new Tables(sources).rows("times/words.tsv")) {
            for (String form : row.list("words", ",")) {
                List<Word> words = Cut.words(form);
                lexicon.byFirstWord
                        .computeIfAbsent(words.getFirst().lower(), first -> new ArrayList<>())
                        .add(new Entry(words, row.text("class"), row.text("value")));
            }
        }
        return lexicon;
    }

    /** What the words from the index on can be. */
    List<Node> at(List<Word> words, int index) {
        List<Node> nodes = new ArrayList<>();
        for (Entry entry : byFirstWord.getOrDefault(words.get(index).lower(), List.of())) {
            int end = index + entry.words().size();
            if (end <= words.size() && matches(entry.words(), words.subList(index, end))) {
                nodes.add(new Node(entry.category(), index, end, entry.value(), Rule.LISTED));
            }
        }
        return nodes;
    }

    /** The value of a word in a class, as a number; -1 when it is not in it. */
    int number(Word word, String category) {
        for (Entry entry : byFirstWord.getOrDefault(word.lower(), List.of())) {
            if (entry.words().size() == 1 && entry.category().equals(category)) {
                return Integer.parseInt(entry.value());
            }
        }
        return -1;
    }

    private static boolean matches(List<Word> form, List<Word> words) {
        for (int i = 0; i < form.size(); i++) {
            Word wanted = form.get(i);
            Word word = words.get(i);
            boolean dot = wanted.lower().equals(".");
            if (!wanted.lower().equals(word.lower().replace('’', '\''))
                    || (wanted.isCapital() && !word.isCapital())
                    || (dot && !word.tight())) {
                return false;
            }
        }
        return true;
    }
}
