package chancery.app.bench;

import chancery.coder.codebook.Sources;
import chancery.coder.says.Attribution;
import chancery.coder.says.Attributions;
import chancery.coder.text.TextAnalyser;
import chancery.model.Span;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Who says what; what is attributed inside the words of another is left out, as the test sets have it. */
final class AttributionTask implements Task {
    private final TextAnalyser analyser = new TextAnalyser(Sources.shipped());
    private final Attributions attributions = new Attributions(Sources.shipped());

    @Override
    public ObjectNode predict(ObjectNode document) {
        ObjectNode answer = Json.answer(document);
        ArrayNode nodes = answer.putArray("attributions");
        List<Attribution> found = attributions.find(analyser.analyse(Json.article(document)));
        for (Attribution attribution : Attributions.outermost(found)) {
            ObjectNode node = nodes.addObject();
            node.set("source", spans(attribution.source()));
            node.set("cue", spans(attribution.cue()));
            node.set("content", spans(attribution.content()));
        }
        return answer;
    }

    private static ArrayNode spans(List<Span> spans) {
        ArrayNode nodes = Json.MAPPER.createArrayNode();
        spans.forEach(span -> nodes.add(Json.span(span)));
        return nodes;
    }

    @Override
    public void close() {
        analyser.close();
    }
}
