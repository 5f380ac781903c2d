package chancery.app.bench;

import chancery.model.Article;
import chancery.model.Span;
import chancery.reader.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the tasks read from and write to JSON alike. */
final class Json {
    static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    /** The document as an article; {@code uid} or {@code id} names it. */
    static Article article(ObjectNode document) {
        return Article.of(id(document), Dates.parse(text(document, "date")), text(document, "text"));
    }

    static String id(ObjectNode document) {
        return document.has("uid") ? text(document, "uid") : text(document, "id");
    }

    /** A line that answers the document under the same name. */
    static ObjectNode answer(ObjectNode document) {
        String key = document.has("uid") ? "uid" : "id";
        return MAPPER.createObjectNode().put(key, text(document, key));
    }

    static String text(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field))
                .filter(value -> !value.isNull())
                .map(JsonNode::asString)
                .orElse("");
    }

    static ArrayNode span(Span span) {
        return MAPPER.createArrayNode().add(span.begin()).add(span.end());
    }

    static Span span(JsonNode pair) {
        return new Span(pair.get(0).asInt(), pair.get(1).asInt());
    }

    /** All spans of a list of actors, each with {@code spans}. */
    static List<Span> spans(ObjectNode document, String field) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode actor : document.path(field)) {
            for (JsonNode pair : actor.path("spans")) {
                spans.add(span(pair));
            }
        }
        return spans;
    }
}
