package chancery.coder.text;

import chancery.coder.codebook.Row;
import chancery.coder.codebook.Sources;
import chancery.coder.codebook.Tables;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that end in a full stop which need not end the sentence, and words that like to begin one. */
final class Abbreviations {
    /** How a full stop after an abbreviation is to be read. */
    enum Kind {
        /** Never ends a sentence: "Mr. Smith". */
        TITLE,
        /** Does not before a number: "Sept. 3". */
        MONTH,
        /** Does not before a number: "No. 7". */
        NUMBER,
        /** Keeps a full stop only where the next word follows without a space: "US.Secretary of State". */
        GLUED,
        /** Ends one where a word that likes to begin sentences follows: "in the U.S. The". */
        ENDER
    }

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Set<String> starters = new HashSet<>();

    Abbreviations(Sources sources) {
        Tables tables = new Tables(sources);
        for (Row row : tables.rows("words/text-abbreviations.tsv")) {
            kinds.put(row.text("form"), kind(row));
        }
        tables.rows("words/text-starters.tsv").forEach(row -> starters.add(row.text("word")));
    }

    private static Kind kind(Row row) {
        String name = row.text("kind").toUpperCase(Locale.ROOT);
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw row.error(
                "\"" + row.text("kind") + "\" is no kind of abbreviation; write title, month, number, glued or ender.");
    }

    /** Whether the form, its full stop included, is listed; titles also in capitals ("GEN."). */
    boolean contains(String form) {
        return kinds.containsKey(form) || (form.length() > 2 && kind(form) == Kind.TITLE);
    }

    /** Whether the abbreviation is one only in the company that its kind asks for. */
    boolean is(Kind kind, String form) {
        return kinds.get(form) == kind;
    }

    /** The kind of a word that ends in a full stop; those not listed are initials. */
    Kind kind(String form) {
        Kind listed = kinds.get(form);
        if (listed != null) {
            return listed;
        }
        boolean shouted = form.length() > 3
                && Shape.of(form) == Shape.CAPITALS
                && kinds.get(form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT)) == Kind.TITLE;
        return form.length() == 2 || shouted ? Kind.TITLE : Kind.ENDER;
    }

    /** Whether the word likes to begin a sentence. */
    boolean isStarter(String word) {
        boolean shouted = word.length() > 1 && Shape.of(word) == Shape.CAPITALS;
        return starters.contains(shouted ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word);
    }
}
