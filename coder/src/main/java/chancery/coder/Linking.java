package chancery.coder;

import chancery.coder.text.Argument;
import chancery.coder.text.Token;
import chancery.model.Actor;
import chancery.model.Article;
import chancery.model.Claim;
import chancery.model.Link;
import chancery.model.Mention;
import chancery.model.Relation;
import chancery.model.Stance;
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
            denied(draft).ifPresent(accusation -> found.add(link(Relation.DENIES, accusation)));
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
                .filter(draft -> denied(draft)
                        .filter(target -> target.equals(accusation))
                        .isPresent())
                .map(draft ->
                        new Claim(Stance.DENIES, draft.actors(), draft.quotes().getFirst()))
                .toList();
    }

    /** The nearest accusation before a denial that is directed at the one who denies. */
    private Optional<Draft> denied(Draft denial) {
        boolean denies = denial.kind().event().equals("REJECT")
                && denial.first()
                        .match()
                        .frame()
                        .stance()
                        .filter(s -> s == Stance.DENIES)
                        .isPresent();
        if (!denies) {
            return Optional.empty();
        }
        return drafts.stream()
                .filter(other -> other.kind().event().equals("ACCUSE"))
                .filter(other -> shareCountry(other.recipients(), denial.actors()))
                .filter(other ->
                        other.quotes().getFirst().compareTo(denial.quotes().getFirst()) <= 0)
                .reduce((earlier, later) -> later);
    }

    private static boolean shareCountry(List<Mention> some, List<Mention> others) {
        return some.stream()
                .flatMap(m -> m.actors().stream())
                .map(Actor::country)
                .anyMatch(country -> others.stream()
                        .flatMap(m -> m.actors().stream())
                        .anyMatch(a -> a.country().equals(country)));
    }

    /** The finding whose words fill a role of this one: "bristled at the pledge", "lifted the ban", "drawing a rebuke". */
    private Optional<Draft> answered(Draft draft) {
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

    private static boolean fills(Report filler, Report report) {
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
        return false;
    }

    private static boolean isTold(Report filler, Token argument) {
        return filler.match().predicate().words().stream().anyMatch(word -> word.index() == argument.index());
    }
}
