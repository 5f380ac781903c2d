package chancery.app.output;

import chancery.app.output.Outputs.Evidence;
import chancery.model.Actor;
import chancery.model.Appointment;
import chancery.model.Article;
import chancery.model.Assessment;
import chancery.model.Claim;
import chancery.model.Event;
import chancery.model.Finding;
import chancery.model.Mention;
import chancery.model.Place;
import chancery.model.Quote;
import chancery.model.Time;
import chancery.model.Topic;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Findings as JSON objects with the field names of PLOVER 2.0 and, beside them, what PLOVER has no field for. */
final class PloverJson {
    static final String SCHEMA = "1";

    private final JsonMapper json;
    private final Evidence evidence;

    PloverJson(JsonMapper json, Evidence evidence) {
        this.json = json;
        this.evidence = evidence;
    }

    ObjectNode finding(Article article, Finding finding) {
        ObjectNode node = json.createObjectNode();
        node.put("schema_version", SCHEMA).put("id", finding.id()).put("finding", name(finding));
        node.put("article_id", article.id());
        dates(node, finding, article);
        switch (finding) {
            case Event event -> event(node, event);
            case Appointment a -> {
                node.set("actor", mentions(a.parties()));
                node.put("kind", a.kind()).put("status", a.status().name());
                place(node, a.where());
            }
            case Assessment a -> {
                node.set("actor", mentions(a.parties()));
                node.put("direction", a.direction().name().toLowerCase(Locale.ROOT));
            }
        }
        node.set("topics", topics(finding.topics()));
        node.set("claims", claims(finding.claims()));
        node.put("frame", finding.frame());
        quotes(node, finding.quotes());
        citation(node, article);
        return node;
    }

    private static String name(Finding finding) {
        return switch (finding) {
            case Event e -> "Event";
            case Appointment a -> "Appointment";
            case Assessment a -> "Assessment";
        };
    }

    private void dates(ObjectNode node, Finding finding, Article article) {
        Optional<Time> when = finding.when();
        node.put("date", when.map(t -> t.from().toString()).orElse(""));
        when.filter(t -> !t.to().equals(t.from())).ifPresent(t -> node.put("enddate", t.to().toString()));
        when.ifPresent(t -> node.put("date_granularity", t.granularity().name().toLowerCase(Locale.ROOT)));
        when.flatMap(Time::quote).ifPresent(quote -> words(node, "date", quote));
        article.published().ifPresent(day -> node.put("published", day.toString()));
    }

    private void event(ObjectNode node, Event event) {
        node.set("actor", mentions(event.actors()));
        node.set("recipient", mentions(event.recipients()));
        node.putArray("event").add(event.kind().event());
        ArrayNode modes = node.putArray("mode");
        if (!event.kind().mode().isEmpty()) {
            modes.add(event.kind().mode());
        }
        ArrayNode contexts = node.putArray("context");
        event.kind().contexts().forEach(contexts::add);
        node.put("cameo", event.kind().cameo());
        node.put("quad_code", event.scores().quad())
                .put("event_scale", event.scores().plover());
        event.scores().goldstein().ifPresent(value -> node.put("goldstein", value));
        node.put("confidence", event.scores().confidence());
        node.put("status", event.status().name());
        place(node, event.where());
        ArrayNode content = node.putArray("content");
        event.content().forEach(inner -> content.add(inner(inner)));
        ArrayNode links = node.putArray("link");
        event.links()
                .forEach(link -> links.addObject()
                        .put("relation", link.relation().name())
                        .put("id", link.target()));
    }

    private ObjectNode inner(Event event) {
        ObjectNode node = json.createObjectNode().put("id", event.id());
        event(node, event);
        node.set("claims", claims(event.claims()));
        quotes(node, event.quotes());
        return node;
    }

    private ArrayNode mentions(List<Mention> mentions) {
        ArrayNode nodes = json.createArrayNode();
        for (Mention mention : mentions) {
            for (Actor actor : mention.actors()) {
                ObjectNode node = nodes.addObject();
                node.put("code", actor.country()).put("sector", actor.sector());
                if (!actor.name().isEmpty()) {
                    node.put("identifier_text", actor.name());
                }
                if (!actor.office().isEmpty()) {
                    node.put("office", actor.office());
                }
                words(node, "entity", mention.quote());
                node.put("resolution", mention.resolution());
            }
        }
        return nodes;
    }

    private void place(ObjectNode node, Optional<Place> where) {
        where.ifPresent(place -> {
            ObjectNode location = node.putObject("event_loc");
            location.put("resolved_place", place.name())
                    .put("country_code", place.country())
                    .put("province", place.adm1());
            if (place.geonamesId() > 0) {
                location.put("geonameid", place.geonamesId());
            }
            location.put("lat", place.latitude()).put("lon", place.longitude());
            place.quote().ifPresent(quote -> words(location, "extracted_place", quote));
        });
    }

    private ArrayNode topics(List<Topic> topics) {
        ArrayNode nodes = json.createArrayNode();
        for (Topic topic : topics) {
            ObjectNode node = nodes.addObject();
            topic.context().ifPresent(context -> node.put("context", context));
            words(node, "topic", topic.quote());
        }
        return nodes;
    }

    private ArrayNode claims(List<Claim> claims) {
        ArrayNode nodes = json.createArrayNode();
        for (Claim claim : claims) {
            ObjectNode node = nodes.addObject().put("stance", claim.stance().name());
            node.set("speakers", mentions(claim.speakers()));
            words(node, "claim", claim.quote());
        }
        return nodes;
    }

    private void quotes(ObjectNode node, List<Quote> quotes) {
        if (evidence == Evidence.NONE) {
            return;
        }
        ArrayNode texts = node.putArray("event_text");
        ArrayNode infos = node.putArray("text_info");
        for (Quote quote : quotes) {
            if (evidence != Evidence.OFFSETS) {
                texts.add(quote.words());
            }
            infos.addObject()
                    .put("start", quote.span().begin())
                    .put("end", quote.span().end());
        }
    }

    private void words(ObjectNode node, String field, Quote quote) {
        if (evidence == Evidence.NONE) {
            return;
        }
        if (evidence != Evidence.OFFSETS) {
            node.put(field.equals("extracted_place") ? field : field + "_text", quote.words());
        }
        node.putArray("span").add(quote.span().begin()).add(quote.span().end());
    }

    private void citation(ObjectNode node, Article article) {
        ObjectNode cite = node.putObject("cite_info");
        cite.put("title", article.title()).put("publication", article.source()).put("url", article.url());
        cite.put("coder", "chancery 0.1.0");
        if (evidence == Evidence.FULL) {
            node.put("text", article.text());
        }
    }
}
