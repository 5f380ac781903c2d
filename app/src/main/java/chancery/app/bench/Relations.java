package chancery.app.bench;

import chancery.coder.Coder;
import chancery.coder.Explanation;
import chancery.coder.codebook.Codebook;
import chancery.model.Appointment;
import chancery.model.Event;
import chancery.model.Finding;
import chancery.model.Mention;
import chancery.model.Status;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Who did what to whom, end to end. A meeting that is ahead is written as AGREE, as PLOVER codes it. */
final class Relations implements Task {
    private final Coder coder = Coder.thorough(Codebook.shipped());

    @Override
    public ObjectNode predict(ObjectNode document) {
        ObjectNode answer = Json.answer(document);
        ArrayNode events = answer.putArray("events");
        Explanation story = coder.explain(Json.article(document));
        for (Finding finding : story.findings()) {
            if (finding instanceof Event e && e.status() != Status.NEGATED) {
                event(events, e.kind().event(), named(story, e.actors()), named(story, e.recipients()));
            } else if (finding instanceof Appointment a && a.parties().size() > 1) {
                List<Mention> parties = named(story, a.parties());
                event(events, "AGREE", parties.subList(0, 1), parties.subList(1, parties.size()));
            }
        }
        return answer;
    }

    /** For a pronoun the phrase that it stands for: the test set marks names and nouns. */
    private static List<Mention> named(Explanation story, List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> mention.resolution().startsWith("pronoun")
                        ? story.mentions().stream()
                                .filter(other -> !other.resolution().startsWith("pronoun"))
                                .filter(other -> other.actors().equals(mention.actors()))
                                .findFirst()
                                .orElse(mention)
                        : mention)
                .toList();
    }

    /** Two-sided acts have only actors: the first is written as source, the others as targets. */
    private static void event(ArrayNode events, String root, List<Mention> actors, List<Mention> recipients) {
        boolean twoSided = recipients.isEmpty() && actors.size() > 1;
        List<Mention> sources = twoSided ? actors.subList(0, 1) : actors;
        List<Mention> targets = twoSided ? actors.subList(1, actors.size()) : recipients;
        ObjectNode event = events.addObject().put("root", root);
        side(event, "source", sources);
        side(event, "target", targets);
    }

    private static void side(ObjectNode event, String name, List<Mention> mentions) {
        if (mentions.isEmpty()) {
            event.putNull(name);
            return;
        }
        ArrayNode spans = event.putArray(name);
        mentions.forEach(mention -> spans.add(Json.span(mention.quote().span())));
        event.put(name + "_code", mentions.getFirst().actor().code());
    }

    @Override
    public void close() {
        coder.close();
    }
}
