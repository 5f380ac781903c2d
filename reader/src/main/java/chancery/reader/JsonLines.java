package chancery.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object a line; a broken line costs only itself. */
final class JsonLines {
    private static final JsonMapper JSON = new JsonMapper();

    private final Fields fields;

    JsonLines(Fields fields) {
        this.fields = fields;
    }

    void read(String name, InputStream in, Consumer<Document> out) throws IOException {
        Lines lines = new Lines(in, Reader.LIMIT);
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            document(name + ":" + line.get().number(), line.get()).ifPresent(out);
        }
    }

    private Optional<Document> document(String name, Lines.Line line) {
        if (line.tooLong() > 0) {
            return Optional.of(new Document.Rejected(name, Reader.tooLong(line.tooLong())));
        }
        try {
            String text = Decoding.utf8(line.bytes());
            return text.isBlank() ? Optional.empty() : Optional.of(parse(name, text));
        } catch (Decoding.NotText e) {
            return Optional.of(new Document.Rejected(name, e.reason()));
        }
    }

    private Document parse(String name, String text) {
        try {
            JsonNode node = JSON.readTree(text);
            if (!node.isObject()) {
                return new Document.Rejected(
                        name, "is not a JSON object; each line must be one, such as {\"text\": \"...\"}.");
            }
            Map<String, String> values = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                values.put(
                        property.getKey(),
                        property.getValue().isValueNode() ? property.getValue().asString("") : "");
            }
            return fields.document(name, values);
        } catch (JacksonException e) {
            return new Document.Rejected(name, "is broken JSON: " + firstLine(e.getOriginalMessage()) + ".");
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse(message);
    }
}
