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

/** Knows which nouns name again what a story has told: {@code words/named-again.tsv}. */
final class Renamed {
    private final Map<String, List<Sense>> senses = new HashMap<>();

    /** What a noun can name again: an event, or what those of a sector do. */
    record Sense(Set<String> events, String maker) {
        /** Whether it can name an act of this code again; an act without a mode may be of any. */
        boolean names(Frame.Code code) {
            boolean open = code.mode().isEmpty() && events.stream().anyMatch(e -> e.startsWith(code.event() + " "));
            return open || events.contains(code.event()) || events.contains(code.event() + " " + code.mode());
        }
    }

    Renamed(Sources sources) {
        for (Row row : new Tables(sources).rows("words/named-again.tsv")) {
            Sense sense = new Sense(Set.copyOf(row.list("events", ",")), row.text("by"));
            row.list("words", ",")
                    .forEach(word ->
                            senses.computeIfAbsent(word, w -> new ArrayList<>()).add(sense));
        }
    }

    /** What "the ruling", "this demand" can name again: nothing where the noun is not definite. */
    List<Sense> senses(Sentence sentence, Token noun) {
        return isDefinite(sentence, noun)
                ? senses.getOrDefault(noun.lemma().toLowerCase(Locale.ROOT), List.of())
                : List.of();
    }

    /** Whether the noun names any such act, not one that was told: "condemned attacks". */
    boolean isAnyAct(Sentence sentence, Token noun) {
        return senses.containsKey(noun.lemma().toLowerCase(Locale.ROOT))
                && !isDefinite(sentence, noun)
                && sentence.dependents(noun, "nmod:poss", "acl", "acl:relcl", "nmod")
                        .isEmpty();
    }

    private static boolean isDefinite(Sentence sentence, Token noun) {
        return sentence.dependents(noun, "det").stream()
                .anyMatch(word -> word.hasLemma("the", "this", "that", "these", "those"));
    }
}
