package chancery.coder.says;

import chancery.coder.codebook.Row;
import chancery.coder.codebook.Sources;
import chancery.coder.codebook.Tables;
import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import chancery.model.Stance;
import chancery.model.Status;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words that govern a clause and say how far it holds, from {@code words/attitudes.tsv} and {@code words/hedges.tsv}. */
final class Attitudes {
    private final Map<String, Attitude> governors = new HashMap<>();
    private final Map<String, Attitude> hedges = new HashMap<>();

    private static final String KNOWN = "known";

    /** What a governing word does; an empty status leaves the clause as it is, what is known even where the word is denied. */
    record Attitude(Optional<Status> status, Optional<Stance> stance, boolean known) {}

    Attitudes(Sources sources) {
        Tables tables = new Tables(sources);
        for (Row row : tables.rows("words/attitudes.tsv")) {
            governors.put(row.text("word") + " " + row.text("slot"), attitude(row));
        }
        tables.rows("words/hedges.tsv").forEach(row -> hedges.put(row.text("word"), attitude(row)));
    }

    /** The attitude of a word to what stands in this slot below it; an entry for nouns only goes before a general one, and * stands for every word. */
    Optional<Attitude> of(Token governor, String slot) {
        if (governor.upos() == Upos.NOUN) {
            Attitude noun = governors.get(governor.lemma() + "/n " + slot);
            if (noun != null) {
                return Optional.of(noun);
            }
        }
        Attitude own = governors.get(governor.lemma() + " " + slot);
        Attitude any = own == null ? governors.get("* " + slot) : own;
        boolean asClause = any == null && slot.equals(Governors.PURPOSE);
        return asClause ? of(governor, "clause") : Optional.ofNullable(any);
    }

    /** What the words right before a phrase do to it, its preposition included: "in case of an attack". */
    Optional<Attitude> before(Sentence sentence, Token noun) {
        for (Token preposition : sentence.dependents(noun, "case")) {
            StringBuilder words = new StringBuilder(preposition.lemma());
            for (int at = preposition.index() - 1; at >= Math.max(0, preposition.index() - 3); at--) {
                words.insert(0, sentence.tokens().get(at).lemma() + " ");
                Attitude attitude = governors.get("* " + words.toString().toLowerCase(Locale.ROOT));
                if (attitude != null) {
                    return Optional.of(attitude);
                }
            }
        }
        return Optional.empty();
    }

    /** The attitude that an adverb shows. */
    Optional<Attitude> ofAdverb(Token adverb) {
        Attitude attitude = hedges.get(adverb.lemma());
        return Optional.ofNullable(attitude == null ? hedges.get(adverb.form().toLowerCase(Locale.ROOT)) : attitude);
    }

    private static Attitude attitude(Row row) {
        try {
            String status = row.text("status");
            String stance = row.text("stance");
            return new Attitude(
                    status.equals("same") || status.equals(KNOWN)
                            ? Optional.empty()
                            : Optional.of(Status.valueOf(status)),
                    stance.equals("-") ? Optional.empty() : Optional.of(Stance.valueOf(stance)),
                    status.equals(KNOWN));
        } catch (IllegalArgumentException e) {
            throw row.error("status or stance is misspelt: " + e.getMessage());
        }
    }
}
