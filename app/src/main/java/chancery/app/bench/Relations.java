package chancery.app.bench;

import chancery.coder.Coder;
import chancery.coder.Effort;
import chancery.coder.Explanation;
import chancery.coder.codebook.Codebook;
import chancery.model.Appointment;
import chancery.model.Event;
import chancery.model.Finding;
import chancery.model.Mention;
import chancery.model.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who did what to whom, end to end: the one act of a sentence that is told first with both parties, else the first.
 *
 * <p>Roots by the conventions of the PLV sets; AGREE for cooperation and THREATEN for conflict that is ahead; the source of a
 * visit that is told as hosted is the host.
 */
final class Relations implements Task {
    private static final Set<String> COOPERATION =
            Set.of("CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT");
    private static final Set<String> CONFLICT = Set.of("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT");

    /** Appointments have no confidence. */
    private static final double LIKELY = 0.5;

    private static final String HOST_A_VISIT = "043";

    private final PlvRoots roots = new PlvRoots();
    private final Coder coder = new Coder(Codebook.shipped(), Effort.THOROUGH.framesAlone());

    @Override
    public ObjectNode predict(ObjectNode document) {
        ObjectNode answer = Json.answer(document);
        ArrayNode events = answer.putArray("events");
        Explanation story = coder.explain(Json.article(document));
        List<Act> acts =
                story.findings().stream().flatMap(f -> act(story, f).stream()).toList();
        acts.stream()
                .filter(act -> !act.sources().isEmpty() && !act.targets().isEmpty())
                .reduce(Relations::likelier)
                .or(() -> acts.stream().reduce(Relations::likelier))
                .ifPresent(act -> write(events, act));
        return answer;
    }

    private record Act(String root, List<Mention> sources, List<Mention> targets, double confidence) {}

    private static Act likelier(Act one, Act other) {
        return other.confidence() > one.confidence() ? other : one;
    }

    private Optional<Act> act(Explanation story, Finding finding) {
        if (finding instanceof Event e && e.status() != Status.NEGATED) {
            List<Mention> actors = named(story, e.actors());
            List<Mention> recipients = named(story, e.recipients());
            return Optional.of(
                    isHosting(e)
                            ? between("CONSULT", recipients, actors, e.scores().confidence())
                            : between(root(e), actors, recipients, e.scores().confidence()));
        }
        return finding instanceof Appointment a && a.parties().size() > 1
                ? Optional.of(between("AGREE", named(story, a.parties()), List.of(), LIKELY))
                : Optional.empty();
    }

    private static boolean isHosting(Event event) {
        return event.kind().cameo().equals(HOST_A_VISIT) && !event.recipients().isEmpty();
    }

    private String root(Event event) {
        String own = event.kind().event();
        if (event.status() == Status.PLANNED && COOPERATION.contains(own)) {
            return "AGREE";
        }
        if (event.status() == Status.PLANNED && CONFLICT.contains(own)) {
            return "THREATEN";
        }
        return roots.of(own, event.kind().cameo());
    }

    /** Two-sided acts have only actors: the first is written as source, the others as targets. */
    private static Act between(String root, List<Mention> actors, List<Mention> recipients, double confidence) {
        boolean twoSided = recipients.isEmpty() && actors.size() > 1;
        return new Act(
                root,
                twoSided ? actors.subList(0, 1) : actors,
                twoSided ? actors.subList(1, actors.size()) : recipients,
                confidence);
    }

    /** Those who are named, for a pronoun the phrase that it stands for: the test set marks names and nouns. */
    private static List<Mention> named(Explanation story, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> !mention.isSupposed())
                .map(mention -> mention.isPronoun()
                        ? story.mentions().stream()
                                .filter(other -> !other.isPronoun())
                                .filter(other -> other.actors().equals(mention.actors()))
                                .findFirst()
                                .orElse(mention)
                        : mention)
                .toList();
    }

    private static void write(ArrayNode events, Act act) {
        ObjectNode event = events.addObject().put("root", act.root());
        side(event, "source", act.sources());
        side(event, "target", act.targets());
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
