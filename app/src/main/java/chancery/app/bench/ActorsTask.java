package chancery.app.bench;

import chancery.coder.codebook.Sources;
import chancery.coder.who.PhraseActor;
import chancery.coder.who.Who;
import chancery.reader.Dates;
import tools.jackson.databind.node.ObjectNode;

/** Country and sector of a phrase taken by itself. */
final class ActorsTask implements Task {
    private final Who who = new Who(Sources.shipped());

    @Override
    public ObjectNode predict(ObjectNode document) {
        PhraseActor actor = who.resolve(
                Json.text(document, "query"),
                Json.text(document, "context"),
                Dates.parse(Json.text(document, "as_of")));
        return Json.MAPPER
                .createObjectNode()
                .put("query", Json.text(document, "query"))
                .put("date", Json.text(document, "date"))
                .put("country", actor.country())
                .put("code_1", actor.sector())
                .put("code_2", actor.secondSector());
    }
}
