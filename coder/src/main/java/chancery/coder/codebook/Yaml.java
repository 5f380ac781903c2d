package chancery.coder.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** YAML as names and text with line numbers; nothing is turned into numbers or booleans (Norway's NO, CAMEO 040). */
final class Yaml {
    private Yaml() {}

    /** One name with its value. */
    record Entry(String file, int line, String name, Node value) {
        String text() {
            if (value instanceof ScalarNode scalar) {
                return scalar.getValue();
            }
            throw error("\"" + name + "\" must be text, not a list or a mapping.");
        }

        List<Entry> entries() {
            return entriesOf(file, value, "\"" + name + "\"");
        }

        CodebookException error(String message) {
            return new CodebookException(file, line, message);
        }
    }

    /** The entries of a file whose top level is a mapping. */
    static List<Entry> mapping(String file, String content) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setSchema(new FailsafeSchema())
                .setUseMarks(true)
                .build();
        try {
            Optional<Node> root = new Compose(settings).composeString(content);
            return root.map(node -> entriesOf(file, node, "the file")).orElse(List.of());
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw new CodebookException(file, line, "is not valid YAML: " + e.getProblem() + ".");
        }
    }

    private static List<Entry> entriesOf(String file, Node node, String what) {
        if (!(node instanceof MappingNode mapping)) {
            throw new CodebookException(file, line(node), what + " must be a mapping of names to values.");
        }
        List<Entry> entries = new ArrayList<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw new CodebookException(file, line(tuple.getKeyNode()), "a name must be plain text.");
            }
            entries.add(new Entry(file, line(key), key.getValue(), tuple.getValueNode()));
        }
        return entries;
    }

    private static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).map(line -> line + 1).orElse(0);
    }
}
