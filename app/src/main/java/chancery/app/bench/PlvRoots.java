package chancery.app.bench;

import chancery.coder.Classification;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The roots of the PLV test sets, which go by CAMEO codes in places where PLOVER 2.0 decides otherwise: a promise to yield is
 * AGREE there, sanctions are COERCE. The table {@code plv-roots.tsv} says which and why.
 */
final class PlvRoots {
    private static final int LONGEST = 4;

    private final Map<String, String> roots = new HashMap<>();

    PlvRoots() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(PlvRoots.class.getResourceAsStream("plv-roots.tsv"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(row -> roots.put(row[0], row[1]));
        } catch (IOException e) {
            throw new UncheckedIOException("plv-roots.tsv cannot be read; build again.", e);
        }
    }

    /** The set's root for an answer: for a learned one the root whose codes together are likeliest. */
    String of(Classification answer) {
        Map<String, Double> sums = new TreeMap<>();
        answer.guesses().forEach(g -> sums.merge(of(g.event(), g.cameo()), g.probability(), Double::sum));
        return sums.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseGet(() -> of(answer.event(), answer.cameo()));
    }

    /** The set's root for an event of ours with this CAMEO code: by the longest beginning that the table has, else its own. */
    String of(String event, String cameo) {
        for (int length = Math.min(LONGEST, cameo.length()); length >= 2; length--) {
            String root = roots.get(event + " " + cameo.substring(0, length));
            if (root != null) {
                return root;
            }
        }
        return event.equals("CONCEDE") || event.equals("RETREAT") ? "YIELD" : event;
    }
}
