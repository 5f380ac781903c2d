package chancery.coder;

import chancery.coder.text.Argument;
import chancery.coder.text.Token;
import chancery.model.Article;
import chancery.model.Claim;
import chancery.model.Link;
import chancery.model.Mention;
import chancery.model.Relation;
import chancery.model.Stance;
import chancery.model.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Ties the findings of one story together: denials to what they deny, answers to what they answer, easings to what they lift. */
final class Linking {
    private static final Set<String> ANSWERS = Set.of("ACCUSE", "REJECT", "SUPPORT", "PROTEST", "THREATEN");
    private static final Set<String> EASINGS = Set.of("CONCEDE", "RETREAT");

    private final Article article;
    private final List<Draft> drafts;

    Linking(Article article, List<Draft> drafts) {
        this.article = article;
        this.drafts = drafts;
    }

    /** The links of each finding by its id. */
    Map<String, List<Link>> links() {
        Map<String, List<Link>> links = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            List<Link> found = new ArrayList<>();
            Denials.accusation(draft, drafts).ifPresent(accusation -> found.add(link(Relation.DENIES, accusation)));
            if (found.isEmpty()) {
                answered(draft).ifPresent(other -> found.add(link(relation(draft, other), other)));
            }
            links.put(Ids.of(article, draft), found);
        }
        return links;
    }

    private Link link(Relation relation, Draft target) {
        return new Link(relation, Ids.of(article, target));
    }

    private static Relation relation(Draft draft, Draft other) {
        boolean lifts = EASINGS.contains(draft.kind().event())
                && (other.kind().event().equals("SANCTION")
                        || other.kind().event().equals("COERCE"));
        return lifts ? Relation.LIFTS : Relation.RESPONDS_TO;
    }

    /** The claims of those who deny what the draft accuses them of. */
    List<Claim> denials(Draft accusation) {
        return drafts.stream()
                .filter(draft -> Denials.accusation(draft, drafts)
                        .filter(target -> target.equals(accusation))
                        .isPresent())
                .map(draft ->
                        new Claim(Stance.DENIES, draft.actors(), draft.quotes().getFirst()))
                .toList();
    }

    /** What the same people did in the sentence that announces an appointment: "landed in Sochi, where he was due to meet". */
    Optional<Draft> onTheDayOf(Draft appointment) {
        int sentence = appointment.first().sentence().index();
        return drafts.stream()
                .filter(other -> other.shape() == Draft.Shape.EVENT && other.status() == Status.OCCURRED)
                .filter(other ->
                        other.reports().stream().anyMatch(r -> r.sentence().index() == sentence))
                .filter(other -> other.actors().stream().anyMatch(appointment.actors()::contains)
                        || other.actors().stream().anyMatch(a -> isNamed(appointment, a)))
                .findFirst();
    }

    private static boolean isNamed(Draft appointment, Mention actor) {
        return appointment.actors().stream().anyMatch(p -> p.actors().equals(actor.actors()));
    }

    /** The finding whose words fill a role of this one: "bristled at the pledge", "lifted the ban", "drawing a rebuke". */
    Optional<Draft> answered(Draft draft) {
        boolean may = ANSWERS.contains(draft.kind().event())
                || EASINGS.contains(draft.kind().event());
        if (!may) {
            return Optional.empty();
        }
        for (Report report : draft.reports()) {
            for (Draft other : drafts) {
                boolean fills = !other.equals(draft) && other.reports().stream().anyMatch(r -> fills(r, report));
                if (fills) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }

    static boolean fills(Report filler, Report report) {
        if (filler.sentence().index() != report.sentence().index()) {
            return false;
        }
        for (Argument argument : report.match().predicate().arguments()) {
            boolean clauseOrThing =
                    !argument.role().equals("subject") && !argument.role().equals("modifier");
            if (clauseOrThing && isTold(filler, argument.head())) {
                return true;
            }
        }
        return followsFrom(filler, report);
    }

    /** "would lift the ban, drawing a rebuke": the participle clause tells what the main clause led to. */
    private static boolean followsFrom(Report cause, Report report) {
        return report.match().predicate().words().stream()
                .anyMatch(word -> word.is("advcl")
                        && word.xpos().equals("VBG")
                        && word.index() > cause.head().index()
                        && cause.sentence().isBelow(word, cause.head()));
    }

    private static boolean isTold(Report filler, Token argument) {
        return filler.match().predicate().words().stream().anyMatch(word -> word.index() == argument.index());
    }
}
