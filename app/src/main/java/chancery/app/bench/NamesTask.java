package chancery.app.bench;

import chancery.coder.codebook.Sources;
import chancery.coder.text.Entity;
import chancery.coder.text.EntityKind;
import chancery.coder.text.Sentence;
import chancery.coder.text.TextAnalyser;
import chancery.model.Span;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Names of persons, organisations and places. */
final class NamesTask implements Task {
    private final TextAnalyser analyser = new TextAnalyser(Sources.shipped());

    @Override
    public ObjectNode predict(ObjectNode document) {
        ObjectNode answer = Json.answer(document);
        ArrayNode entities = answer.putArray("entities");
        for (Sentence sentence : analyser.analyse(Json.article(document)).sentences()) {
            for (Entity entity : sentence.entities()) {
                Span span = sentence.tokens()
                        .get(entity.first())
                        .span()
                        .cover(sentence.tokens().get(entity.last()).span());
                ObjectNode node = entities.addObject();
                node.set("span", Json.span(span));
                node.put("type", type(entity.kind()));
            }
        }
        return answer;
    }

    private static String type(EntityKind kind) {
        return switch (kind) {
            case PERSON -> "PER";
            case ORGANIZATION -> "ORG";
            case PLACE -> "LOC";
        };
    }

    @Override
    public void close() {
        analyser.close();
    }
}
