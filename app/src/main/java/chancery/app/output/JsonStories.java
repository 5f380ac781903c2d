package chancery.app.output;

import chancery.app.output.Outputs.Evidence;
import chancery.coder.Explanation;
import chancery.model.Finding;
import chancery.model.Quote;
import java.io.PrintWriter;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One story a line: its findings, each with its derivation, and its silent sentences with their reasons. */
final class JsonStories implements Output {
    private static final JsonMapper JSON = new JsonMapper();

    private final PrintWriter out;
    private final PloverJson plover = new PloverJson(JSON, Evidence.SNIPPET);

    JsonStories(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void story(Explanation story) {
        ObjectNode node = JSON.createObjectNode()
                .put("schema_version", PloverJson.SCHEMA)
                .put("article_id", story.article().id());
        story.article().published().ifPresent(day -> node.put("published", day.toString()));
        ArrayNode findings = node.putArray("findings");
        for (Finding finding : story.findings()) {
            ObjectNode one = plover.finding(story.article(), finding);
            one.set("derivation", derivation(story.derivations().getOrDefault(finding.id(), List.of())));
            findings.add(one);
        }
        ArrayNode silences = node.putArray("silences");
        for (Explanation.Silence silence : story.silences()) {
            words(silences.addObject(), silence.sentence()).put("reason", silence.reason());
        }
        out.print(JSON.writeValueAsString(node) + "\n");
    }

    private static ArrayNode derivation(List<Explanation.Derivation> steps) {
        ArrayNode nodes = JSON.createArrayNode();
        for (Explanation.Derivation step : steps) {
            ObjectNode node = words(nodes.addObject().put("frame", step.frame()), step.words());
            ArrayNode roles = node.putArray("roles");
            step.roles().forEach(roles::add);
            node.put("status", step.status());
        }
        return nodes;
    }

    private static ObjectNode words(ObjectNode node, Quote quote) {
        node.put("words", quote.words());
        node.putArray("span").add(quote.span().begin()).add(quote.span().end());
        return node;
    }
}
