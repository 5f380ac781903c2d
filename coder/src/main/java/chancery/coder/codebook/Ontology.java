package chancery.coder.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/** PLOVER's events, modes and contexts with their scores, and the CAMEO codes that go with them. */
public final class Ontology {
    /** The code of frames that say how relations stand. */
    public static final String ASSESS = "ASSESS";

    /** The code of frames that name something ahead. */
    public static final String APPOINT = "APPOINT";

    private static final Map<String, Set<String>> OTHER = Map.of(
            ASSESS, Set.of("better", "worse", "unchanged"),
            APPOINT, Set.of("meeting", "visit", "summit", "vote", "deadline"));

    private final Map<String, Row> events = new LinkedHashMap<>();
    private final Map<String, Row> modes = new LinkedHashMap<>();
    private final Map<String, Row> contexts = new LinkedHashMap<>();
    private final Map<String, String> cameoByMode = new HashMap<>();
    private final Map<String, Row> cameo = new LinkedHashMap<>();

    Ontology(Tables tables) {
        tables.rows("plover/events.tsv").forEach(row -> events.put(row.text("event"), row));
        tables.rows("plover/modes.tsv").forEach(row -> modes.put(key(row.text("event"), row.text("mode")), row));
        tables.rows("plover/contexts.tsv").forEach(row -> contexts.put(row.text("context"), row));
        for (Row row : tables.rows("plover/cameo.tsv")) {
            cameo.put(row.text("cameo"), row);
            cameoByMode.putIfAbsent(key(row.text("event"), row.text("mode")), row.text("cameo"));
        }
    }

    /** What is wrong with this pair of codes, empty when nothing is. */
    Optional<String> check(String event, String mode) {
        Set<String> known = OTHER.getOrDefault(event, Set.copyOf(modesOf(event)));
        if (!OTHER.containsKey(event) && !events.containsKey(event)) {
            return Optional.of("PLOVER has no event \"" + event + "\"; it has " + events.keySet() + ".");
        }
        if (!mode.isEmpty() && !known.contains(mode)) {
            return Optional.of(event + " has no mode \"" + mode + "\"; it has " + new TreeSet<>(known) + ".");
        }
        return Optional.empty();
    }

    /** The events in PLOVER's order. */
    public List<String> events() {
        return List.copyOf(events.keySet());
    }

    /** The modes of an event in PLOVER's order. */
    public List<String> modesOf(String event) {
        List<String> found = new ArrayList<>();
        for (Row row : modes.values()) {
            if (row.text("event").equals(event)) {
                found.add(row.text("mode"));
            }
        }
        return found;
    }

    /** The names of the contexts. */
    public Set<String> contexts() {
        return contexts.keySet();
    }

    /** What an event means. */
    public String meaning(String event) {
        return row(events, event).text("meaning");
    }

    /** What a mode means. */
    public String meaning(String event, String mode) {
        return row(modes, key(event, mode)).text("meaning");
    }

    /** Whether PLOVER wants a recipient. */
    public boolean needsRecipient(String event) {
        return row(events, event).text("requires_recipient").equals("yes");
    }

    /** Quad class 1 to 4. */
    public int quad(String event) {
        return Integer.parseInt(row(events, event).text("quad"));
    }

    /** Score of the mode, or of the event where the mode has none, from -10 to 10. */
    public double score(String event, String mode) {
        String own = modes.containsKey(key(event, mode))
                ? row(modes, key(event, mode)).text("score")
                : "";
        return Double.parseDouble(own.isEmpty() ? row(events, event).text("score") : own);
    }

    /** The CAMEO code of an event and mode where a frame gives none of its own: the first of the table. */
    public String cameo(String event, String mode) {
        String exact = cameoByMode.getOrDefault(key(event, mode), "");
        return exact.isEmpty() ? cameoByMode.getOrDefault(key(event, ""), "") : exact;
    }

    /** Whether CAMEO has the code. */
    boolean isCameo(String code) {
        return cameo.containsKey(code);
    }

    /** Goldstein value of a CAMEO code, where it has one. */
    public OptionalDouble goldstein(String code) {
        String value = cameo.containsKey(code) ? row(cameo, code).text("goldstein") : "";
        return value.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(value));
    }

    private static Row row(Map<String, Row> rows, String key) {
        Row row = rows.get(key);
        if (row == null) {
            throw new IllegalArgumentException("PLOVER has no \"" + key + "\".");
        }
        return row;
    }

    private static String key(String event, String mode) {
        return event + "/" + mode;
    }
}
