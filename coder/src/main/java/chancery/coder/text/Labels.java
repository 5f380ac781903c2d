package chancery.coder.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the numbers that the parser gives stand for.
 *
 * @param upos universal parts of speech
 * @param xpos Penn Treebank tags
 * @param relations Universal Dependencies relations, "root" first
 * @param entities "O", then "B-" and "I-" with the kind of the name
 * @param acts reads the scores of acts: none, then PLOVER events with their modes
 */
record Labels(List<Upos> upos, List<String> xpos, List<String> relations, List<String> entities, Hearing acts) {

    /** The labels of the shipped model. */
    static Labels shipped() {
        Map<String, List<String>> lines = new HashMap<>();
        for (String line : Language.lines("labels.txt")) {
            List<String> cells = Arrays.asList(line.split("\t", -1));
            lines.put(cells.get(0), cells.subList(1, cells.size()));
        }
        return new Labels(
                line(lines, "upos").stream().map(Upos::valueOf).toList(),
                line(lines, "xpos"),
                line(lines, "relations"),
                line(lines, "entities"),
                new Hearing(
                        line(lines, "acts").stream().map(Hearing.Label::parse).toList()));
    }

    private static List<String> line(Map<String, List<String>> lines, String name) {
        List<String> labels = lines.get(name);
        if (labels == null) {
            throw new IllegalStateException(
                    "The language model's file labels.txt has no line \"" + name + "\"; restore it and build again.");
        }
        return labels;
    }
}
