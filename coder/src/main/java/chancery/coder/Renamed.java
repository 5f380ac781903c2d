package chancery.coder;

import chancery.coder.codebook.Frame;
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

/** Knows which nouns name again what a story has told, and who acts or is meant by convention: two tables of the codebook. */
final class Renamed {
    private static final String ANY = "-";

    private final Map<String, List<Sense>> senses = new HashMap<>();
    private final List<Convention> conventions = new ArrayList<>();

    /** What a noun can name again: an event, or what those of a sector do. */
    record Sense(Set<String> events, String maker) {
        /** Whether it can name an act of this code again; an act without a mode may be of any. */
        boolean names(Frame.Code code) {
            boolean open = code.mode().isEmpty() && events.stream().anyMatch(e -> e.startsWith(code.event() + " "));
            return open || events.contains(code.event()) || events.contains(code.event() + " " + code.mode());
        }
    }

    private record Convention(Frame.Code code, String role, List<List<String>> words, String whom) {}

    Renamed(Sources sources) {
        for (Row row : new Tables(sources).rows("words/named-again.tsv")) {
            Sense sense = new Sense(Set.copyOf(row.list("events", ",")), row.text("by"));
            row.list("words", ",")
                    .forEach(word ->
                            senses.computeIfAbsent(word, w -> new ArrayList<>()).add(sense));
        }
        new Tables(sources).rows("words/conventions.tsv").forEach(row -> conventions.add(convention(row)));
    }

    private static Convention convention(Row row) {
        List<List<String>> words = row.list("words", ",").stream()
                .filter(phrase -> !phrase.equals(ANY))
                .map(phrase -> List.of(phrase.split(" ", -1)))
                .toList();
        Frame.Code code = new Frame.Code(row.text("event"), row.text("mode"), "", List.of());
        return new Convention(code, row.text("role"), words, row.text("whom"));
    }

    /** What "the ruling", "this demand" can name again: nothing where the noun is not definite. */
    List<Sense> senses(Sentence sentence, Token noun) {
        boolean definite = sentence.dependents(noun, "det").stream()
                .anyMatch(word -> word.hasLemma("the", "this", "that", "these", "those"));
        return definite ? senses.getOrDefault(noun.lemma().toLowerCase(Locale.ROOT), List.of()) : List.of();
    }

    /** The sectors that fill the role in such an act when these words stand in its clause. */
    List<String> whom(Frame.Code code, String role, List<Token> words) {
        return conventions.stream()
                .filter(convention -> convention.role().equals(role) && isOf(code, convention.code()))
                .filter(convention -> convention.words().isEmpty()
                        || convention.words().stream().anyMatch(phrase -> stands(words, phrase)))
                .map(Convention::whom)
                .toList();
    }

    private static boolean isOf(Frame.Code code, Frame.Code wanted) {
        return code.event().equals(wanted.event())
                && (wanted.mode().equals(ANY) || code.mode().equals(wanted.mode()));
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
