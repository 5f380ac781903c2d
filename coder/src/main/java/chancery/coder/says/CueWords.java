package chancery.coder.says;

import chancery.coder.codebook.Row;
import chancery.coder.codebook.Sources;
import chancery.coder.codebook.Tables;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The words that attribute, with what must stand beside them, from {@code words/says-cues.tsv}. */
final class CueWords {
    private final Map<String, Set<String>> slots = new HashMap<>();

    CueWords(Sources sources) {
        for (Row row : new Tables(sources).rows("words/says-cues.tsv")) {
            slots.put(row.text("kind") + " " + row.text("word"), Set.copyOf(row.list("slots", " ")));
        }
    }

    /** The slots of a word by its part of speech; empty when it is no cue. */
    Set<String> slots(Token word) {
        String kind = switch (word.upos()) {
            case VERB -> "v ";
            case ADJ -> "a ";
            case NOUN -> "n ";
            default -> "- ";
        };
        Set<String> own = slots.getOrDefault(kind + word.lemma(), Set.of());
        return own.isEmpty() && word.upos() == Upos.VERB ? misspelt(word.lemma()) : own;
    }

    /** Verbs whose ending was mistaken ("recit" for "recite", "urges" for "urge"). */
    private Set<String> misspelt(String lemma) {
        return Stream.of(lemma + "e", lemma.replaceFirst("(s|d|ed|ing)$", ""), lemma.replaceFirst("(es|ing)$", "e"))
                .map(stem -> slots.getOrDefault("v " + stem, Set.of()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    /** Whether the noun tells of saying or thinking. */
    boolean isSaying(Token noun) {
        return slots.containsKey("n " + noun.lemma());
    }

    /** Whether the noun names a document or a count. */
    boolean isDocument(Token noun) {
        return slots.containsKey("d " + noun.lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether the noun names a count of opinions, in which people say something. */
    boolean isPoll(Token noun) {
        return slots.getOrDefault("d " + noun.lemma(), Set.of()).contains("in");
    }

    /** Whether a phrase with this preposition goes on with the object before it. */
    boolean continues(String preposition) {
        return slots.getOrDefault("v *", Set.of()).contains(preposition);
    }
}
