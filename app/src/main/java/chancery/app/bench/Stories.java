package chancery.app.bench;

import chancery.coder.Coder;
import chancery.coder.codebook.Codebook;
import chancery.model.Actor;
import chancery.model.Appointment;
import chancery.model.Assessment;
import chancery.model.Claim;
import chancery.model.Event;
import chancery.model.Finding;
import chancery.model.Mention;
import chancery.model.Place;
import chancery.model.Quote;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whole stories: every finding with its parties, status, claims, day and place. */
final class Stories implements Task {
    private final Coder coder = new Coder(Codebook.shipped());

    @Override
    public ObjectNode predict(ObjectNode document) {
        ObjectNode answer = Json.answer(document);
        ArrayNode findings = answer.putArray("findings");
        for (Finding finding : coder.code(Json.article(document))) {
            ObjectNode node = findings.addObject();
            switch (finding) {
                case Event e -> event(node, e);
                case Appointment a -> {
                    node.put("finding", "Appointment")
                            .put("mode", a.kind())
                            .put("status", a.status().name());
                    node.set("actors", mentions(a.parties()));
                    place(node, a.where());
                }
                case Assessment a -> {
                    node.put("finding", "Assessment")
                            .put("mode", a.direction().name().toLowerCase(Locale.ROOT));
                    node.set("actors", mentions(a.parties()));
                }
            }
            finding.when().ifPresent(time -> node.put("date", time.from().toString()));
            node.set("claims", claims(finding.claims()));
            spans(node, finding.quotes());
        }
        return answer;
    }

    private static void event(ObjectNode node, Event event) {
        node.put("finding", "Event")
                .put("event", event.kind().event())
                .put("mode", event.kind().mode());
        node.put("status", event.status().name());
        node.set("actors", mentions(event.actors()));
        node.set("recipients", mentions(event.recipients()));
        place(node, event.where());
    }

    private static void place(ObjectNode node, Optional<Place> where) {
        where.ifPresent(
                place -> node.putObject("place").put("country", place.country()).put("name", place.name()));
    }

    private static ArrayNode mentions(List<Mention> mentions) {
        ArrayNode nodes = Json.MAPPER.createArrayNode();
        for (Mention mention : mentions) {
            for (Actor actor : mention.actors()) {
                ObjectNode node =
                        nodes.addObject().put("country", actor.country()).put("sector", actor.sector());
                node.set("span", Json.span(mention.quote().span()));
            }
        }
        return nodes;
    }

    private static ArrayNode claims(List<Claim> claims) {
        ArrayNode nodes = Json.MAPPER.createArrayNode();
        for (Claim claim : claims) {
            nodes.addObject().put("stance", claim.stance().name()).set("speakers", mentions(claim.speakers()));
        }
        return nodes;
    }

    private static void spans(ObjectNode node, List<Quote> quotes) {
        node.set("span", Json.span(quotes.getFirst().span()));
        ArrayNode spans = node.putArray("spans");
        quotes.forEach(quote -> spans.add(Json.span(quote.span())));
    }

    @Override
    public void close() {
        coder.close();
    }
}
