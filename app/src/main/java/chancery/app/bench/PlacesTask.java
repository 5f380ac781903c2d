package chancery.app.bench;

import chancery.coder.codebook.Sources;
import chancery.coder.where.PlaceMention;
import chancery.coder.where.Where;
import chancery.model.Span;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Which place of the world each given name means. */
final class PlacesTask implements Task {
    private final Where where = new Where(Sources.shipped());

    @Override
    public ObjectNode predict(ObjectNode document) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode place : document.path("places")) {
            spans.add(Json.span(place.get("span")));
        }
        ObjectNode answer = Json.answer(document);
        ArrayNode places = answer.putArray("places");
        for (PlaceMention mention : where.resolve(Json.article(document), spans)) {
            ObjectNode node = places.addObject();
            node.set("span", Json.span(mention.quote().span()));
            node.put("lat", mention.place().latitude())
                    .put("lon", mention.place().longitude());
            where.alpha2(mention.place().country()).ifPresent(country -> node.put("country", country));
            if (mention.place().geonamesId() > 0) {
                node.put("geonameid", mention.place().geonamesId());
            }
        }
        return answer;
    }
}
