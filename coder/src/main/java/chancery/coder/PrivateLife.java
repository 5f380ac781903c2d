package chancery.coder;

import chancery.model.Actor;
import chancery.model.Mention;
import chancery.model.Stance;
import chancery.model.Status;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Knows which friendly acts are nobody's politics: those of persons without a country, of private life, and only thought of; and which refusals. */
final class PrivateLife {
    private static final Set<String> FRIENDLY =
            Set.of("SUPPORT", "CONCEDE", "AGREE", "COOPERATE", "AID", "RETREAT", "CONSULT");
    private static final Set<String> IN_WORDS = Set.of("SUPPORT", "CONCEDE", "AGREE", "COOPERATE", "CONSULT");
    private static final Set<String> BETWEEN_PEOPLE = Set.of("SUPPORT", "CONCEDE", "AGREE", "COOPERATE", "AID");
    private static final Set<String> PRIVATE = Set.of("CVL", "BUS", "EDU", "MED", "UNK", "JRN");
    private static final Set<String> INTERNATIONAL = Set.of("IGO", "UNO", "EUR", "NGO");
    private static final Set<Stance> TELLS_ONLY = Set.of(Stance.REPORTS, Stance.HINTS);

    private PrivateLife() {}

    /** Whether the draft tells nothing of politics, though a frame holds. */
    static boolean isOnlyThat(Draft draft) {
        boolean appointment = draft.shape() == Draft.Shape.APPOINTMENT;
        boolean vote = appointment && draft.kind().mode().equals("vote");
        boolean friendly = draft.shape() == Draft.Shape.EVENT
                && FRIENDLY.contains(draft.kind().event());
        return (friendly || appointment && !vote) && countries(all(draft)).isEmpty()
                || appointment && draft.status() == Status.NEGATED
                || isPersonalRefusal(draft)
                || friendly && (isByStrangers(draft) || isAmongPeople(draft) || isOnlyThoughtOf(draft));
    }

    /** "Ms. Osei thanked the Danes": words of somebody whose country nobody tells. */
    private static boolean isByStrangers(Draft draft) {
        return IN_WORDS.contains(draft.kind().event())
                && !draft.actors().isEmpty()
                && countries(draft.actors()).isEmpty();
    }

    /** "the brewer struck a deal", "a father thanked his neighbours": private people alone, or with others of their country. */
    private static boolean isAmongPeople(Draft draft) {
        List<Mention> parties = all(draft);
        boolean alone = draft.recipients().isEmpty() && Draft.actors(parties).count() == 1;
        boolean between = BETWEEN_PEOPLE.contains(draft.kind().event());
        return !draft.actors().isEmpty()
                && (alone || between)
                && countries(parties).size() < 2
                && Draft.actors(parties).allMatch(PrivateLife::isPrivate)
                && Draft.actors(parties).noneMatch(actor -> INTERNATIONAL.contains(actor.country()));
    }

    /** "Ms. Osei turned it down", "he refused": what one private person declines, not what one denies nor what voters reject. */
    private static boolean isPersonalRefusal(Draft draft) {
        boolean denial = draft.first()
                .match()
                .frame()
                .stance()
                .filter(s -> s == Stance.DENIES)
                .isPresent();
        return draft.kind().event().equals("REJECT")
                && !denial
                && !draft.actors().isEmpty()
                && countries(all(draft)).size() < 2
                && Draft.actors(all(draft)).allMatch(PrivateLife::isPrivate)
                && Draft.actors(draft.actors())
                        .allMatch(actor ->
                                !actor.name().isEmpty() || actor.sector().equals("UNK"));
    }

    private static boolean isPrivate(Actor actor) {
        return PRIVATE.contains(actor.sector()) || actor.country().isEmpty();
    }

    /** "if Ghana gives in", "did not blink": told by nobody as a demand or promise. */
    private static boolean isOnlyThoughtOf(Draft draft) {
        boolean told = draft.reports().stream()
                .flatMap(report -> report.verdict().claims().stream())
                .anyMatch(claim -> !TELLS_ONLY.contains(claim.stance()));
        boolean undone = draft.status() == Status.NEGATED
                && IN_WORDS.contains(draft.kind().event());
        return draft.status() == Status.HYPOTHETICAL && !told || undone;
    }

    private static List<Mention> all(Draft draft) {
        return Stream.concat(draft.actors().stream(), draft.recipients().stream())
                .toList();
    }

    private static Set<String> countries(List<Mention> mentions) {
        Set<String> countries = new HashSet<>();
        Draft.actors(mentions)
                .map(Actor::country)
                .filter(country -> !country.isEmpty())
                .forEach(countries::add);
        return countries;
    }
}
