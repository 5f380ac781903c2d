package chancery.coder;

import chancery.model.Actor;
import chancery.model.Mention;
import chancery.model.Stance;
import java.util.List;
import java.util.Optional;

/** Finds the accusation that a denial answers. */
final class Denials {
    private Denials() {}

    /** The drafts, where each denial is directed at those who made the accusation. */
    static List<Draft> directed(List<Draft> drafts) {
        return drafts.stream()
                .map(draft -> accusation(draft, drafts)
                        .map(accusation -> draft.withParties(draft.actors(), accusation.actors()))
                        .orElse(draft))
                .toList();
    }

    /** The nearest accusation before a denial that is directed at the one who denies. */
    static Optional<Draft> accusation(Draft denial, List<Draft> drafts) {
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
}
