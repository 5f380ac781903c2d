package chancery.coder.text;

import chancery.coder.codebook.Row;
import chancery.coder.codebook.Sources;
import chancery.coder.codebook.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The small words that deep roles need: light verbs, subject-control verbs and negation, from {@code words/}. */
final class LightVerbs {
    private final Map<String, List<LightVerb>> light = new HashMap<>();
    private final Set<String> control = new HashSet<>();
    private final Set<String> objectControl = new HashSet<>();
    private final Set<String> negation = new HashSet<>();
    private final Set<String> restoring = new HashSet<>();

    /** A verb that only carries the noun in one of its slots. */
    record LightVerb(String noun, String subject, String object) {}

    LightVerbs(Sources sources) {
        Tables tables = new Tables(sources);
        for (Row row : tables.rows("words/light-verbs.tsv")) {
            light.computeIfAbsent(row.text("verb"), verb -> new ArrayList<>())
                    .add(new LightVerb(row.text("noun"), row.text("subject"), row.text("object")));
        }
        tables.rows("words/control.tsv").forEach(row -> control.add(row.text("verb")));
        tables.rows("words/object-control.tsv").forEach(row -> objectControl.add(row.text("verb")));
        for (Row row : tables.rows("words/negation.tsv")) {
            (row.text("does").equals("restores") ? restoring : negation).add(row.text("word"));
        }
    }

    /** The ways in which a verb can carry a noun. */
    List<LightVerb> of(String verb) {
        return light.getOrDefault(verb, List.of());
    }

    /** Whether the verb keeps the control of its infinitive although it has an object. */
    boolean keepsControl(String verb) {
        return control.contains(verb);
    }

    /** Whether the infinitive of the verb belongs to its object. */
    boolean givesControl(String verb) {
        return objectControl.contains(verb);
    }

    /** Whether the word negates. */
    boolean negates(Token token) {
        return negation.contains(token.lemma());
    }

    /** Whether the word takes the force from a negation before it: "not only", "no fewer". */
    boolean restores(Token next) {
        return restoring.contains(next.lemma());
    }
}
