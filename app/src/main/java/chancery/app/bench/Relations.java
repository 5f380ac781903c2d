package chancery.app.bench;

import chancery.coder.Coder;
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
    private final Coder coder = new Coder(Codebook.shipped());

    @Override
    public ObjectNode predict(ObjectNode document) {
        ObjectNode answer = Json.answer(document);
        ArrayNode events = answer.putArray("events");
        for (Finding finding : coder.code(Json.article(document))) {
            if (finding instanceof Event e && e.status() != Status.NEGATED) {
                event(events, e.kind().event(), e.actors(), e.recipients());
            } else if (finding instanceof Appointment a && a.parties().size() > 1) {
                event(events, "AGREE", a.parties().subList(0, 1), a.parties().subList(1, a.parties().size()));
            }
        }
        return answer;
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
