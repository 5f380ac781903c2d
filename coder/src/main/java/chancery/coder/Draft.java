package chancery.coder;

import chancery.model.Actor;
import chancery.model.Kind;
import chancery.model.Mention;
import chancery.model.Quote;
import chancery.model.Status;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A finding before it has an id: what the reports that tell it agree on.
 *
 * @param shape what it becomes
 * @param kind codes; for appointments and assessments the mode says which
 * @param actors who acts, or all parties
 * @param recipients who is acted upon
 * @param status how far it holds
 * @param reports the clauses, in the order of the text
 * @param content drafts of what is alleged, demanded or promised
 * @param quotes the words of the clauses
 */
record Draft(
        Shape shape,
        Kind kind,
        List<Mention> actors,
        List<Mention> recipients,
        Status status,
        List<Report> reports,
        List<Draft> content,
        List<Quote> quotes) {

    private static final String MEDIATION = "third-party";
    private static final Set<String> NO_MEETINGS = Set.of("vote", "deadline");

    /** What a draft becomes. */
    enum Shape {
        EVENT,
        APPOINTMENT,
        ASSESSMENT
    }

    /** Whether readers of PLOVER events record the like: not relations, nor votes, deadlines and deeds that are ahead; of mediations too few are known. */
    boolean isJudged() {
        return switch (shape) {
            case EVENT -> status != Status.PLANNED && !kind.mode().equals(MEDIATION);
            case APPOINTMENT -> !NO_MEETINGS.contains(kind.mode());
            case ASSESSMENT -> false;
        };
    }

    /** Whether no frame knows the words that tell it first. */
    boolean isHeard() {
        return first().match().frame().isHeard();
    }

    /** All whom the mentions stand for. */
    static Stream<Actor> actors(List<Mention> mentions) {
        return mentions.stream().flatMap(mention -> mention.actors().stream());
    }

    Report first() {
        return reports.getFirst();
    }

    Draft withContent(List<Draft> inner) {
        return new Draft(shape, kind, actors, recipients, status, reports, inner, quotes);
    }

    Draft withParties(List<Mention> newActors, List<Mention> newRecipients) {
        return new Draft(shape, kind, newActors, newRecipients, status, reports, content, quotes);
    }
}
