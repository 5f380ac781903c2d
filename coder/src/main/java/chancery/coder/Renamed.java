package chancery.coder;

import chancery.coder.codebook.Row;
import chancery.coder.codebook.Sources;
import chancery.coder.codebook.Tables;
import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Knows which nouns name again what a story has told, and whom an act is meant for by convention: two tables of the codebook. */
final class Renamed {
    private final Map<String, List<Sense>> senses = new HashMap<>();
    private final List<Convention> conventions = new ArrayList<>();

    /** What a noun can name again: an event, or what those of a sector do. */
    record Sense(Set<String> events, String maker) {}

    private record Convention(String event, List<List<String>> words, String whom) {}

    Renamed(Sources sources) {
        for (Row row : new Tables(sources).rows("words/named-again.tsv")) {
            Sense sense = new Sense(Set.copyOf(row.list("events", ",")), row.text("by"));
            row.list("words", ",")
                    .forEach(word -> senses.computeIfAbsent(word, w -> new ArrayList<>())
                            .add(sense));
        }
        for (Row row : new Tables(sources).rows("words/conventional-targets.tsv")) {
            List<List<String>> words = row.list("words", ",").stream()
                    .map(phrase -> List.of(phrase.split(" ", -1)))
                    .toList();
            conventions.add(new Convention(row.text("event"), words, row.text("whom")));
        }
    }

    /** What "the ruling", "this demand" can name again: nothing where the noun is not definite. */
    List<Sense> senses(Sentence sentence, Token noun) {
        boolean definite = sentence.dependents(noun, "det").stream()
                .anyMatch(word -> word.hasLemma("the", "this", "that", "these", "those"));
        return definite ? senses.getOrDefault(noun.lemma().toLowerCase(Locale.ROOT), List.of()) : List.of();
    }

    /** The sectors of the actor's own country at which such an act is directed when these words stand in its clause. */
    List<String> whom(String event, List<Token> words) {
        return conventions.stream()
                .filter(convention -> convention.event().equals(event))
                .filter(convention -> convention.words().stream().anyMatch(phrase -> stands(words, phrase)))
                .map(Convention::whom)
                .toList();
    }

    private static boolean stands(List<Token> words, List<String> phrase) {
        for (int at = 0; at + phrase.size() <= words.size(); at++) {
            boolean all = true;
            for (int i = 0; i < phrase.size(); i++) {
                Token token = words.get(at + i);
                all &= token.hasLemma(phrase.get(i)) || token.form().equalsIgnoreCase(phrase.get(i));
            }
            if (all) {
                return true;
            }
        }
        return false;
    }
}
