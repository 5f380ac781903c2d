package chancery.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object a line; a broken line costs only itself. */
final class JsonLines {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Fields fields;

    JsonLines(Fields fields) {
        this.fields = fields;
    }

    void read(Label label, InputStream in, Consumer<Document> out) throws IOException {
        Lines lines = new Lines(in, Reader.LIMIT);
        boolean empty = true;
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            Optional<Document> document = document(label.line(line.get().number()), line.get());
            empty &= document.isEmpty();
            document.ifPresent(out);
        }
        if (empty) {
            out.accept(label.rejected("is empty."));
        }
    }

    private Optional<Document> document(Label label, Lines.Line line) {
        if (line.tooLong() > 0) {
            return Optional.of(label.rejected(Reasons.tooLong(line.tooLong())));
        }
        try {
            String text = Decoding.utf8(line.bytes());
            return text.isBlank() ? Optional.empty() : Optional.of(parse(label, text));
        } catch (Decoding.NotText e) {
            return Optional.of(label.rejected(e.reason()));
        }
    }

    private Document parse(Label label, String text) {
        try {
            JsonNode node = JSON.readTree(text);
            if (!node.isObject()) {
                return label.rejected("is not a JSON object; each line must be one, such as {\"text\": \"...\"}.");
            }
            Map<String, String> values = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                values.put(property.getKey(), value(property.getValue()));
            }
            return fields.document(label, values);
        } catch (JacksonException e) {
            return label.rejected("is broken JSON: " + reason(e.getOriginalMessage()) + ".");
        }
    }

    private static String value(JsonNode node) {
        return node.isValueNode() ? node.asString("") : "";
    }

    private static String reason(String message) {
        return message.startsWith("Trailing token")
                ? "more than one value stands on the line"
                : message.lines().findFirst().orElse(message);
    }
}
