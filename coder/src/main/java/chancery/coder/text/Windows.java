package chancery.coder.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Parses sentences of any length: those beyond the room of the network in stretches cut where a clause may end. */
final class Windows {
    private static final Set<String> CLAUSE_WORDS =
            Set.of("and", "but", "or", "which", "who", "while", "because", "that");

    private final Scorer scorer;
    private final Labels labels;

    Windows(Scorer scorer, Labels labels) {
        this.scorer = scorer;
        this.labels = labels;
    }

    /** Tags, tree and name marks of the words of a sentence. */
    Parse parse(List<String> words) {
        Parse whole = Parse.empty();
        int begin = 0;
        while (begin < words.size()) {
            int end = end(words, begin);
            whole.append(Parse.of(scorer.score(words.subList(begin, end)), labels));
            begin = end;
        }
        return whole;
    }

    private int end(List<String> words, int begin) {
        int room = scorer.room();
        int end = begin;
        while (end < words.size() && scorer.cost(words.get(end)) <= room) {
            room -= scorer.cost(words.get(end++));
        }
        return end == words.size() ? end : cut(words, begin, end);
    }

    private static int cut(List<String> words, int begin, int end) {
        int middle = begin + (end - begin) / 2;
        List<Integer> ends = new ArrayList<>();
        for (int at = end; at > middle; at--) {
            if (words.get(at - 1).equals(";") || words.get(at - 1).equals(":")) {
                return at;
            }
            if (words.get(at - 1).equals(",") || CLAUSE_WORDS.contains(words.get(at))) {
                ends.add(at);
            }
        }
        return ends.isEmpty() ? end : ends.get(0);
    }
}
