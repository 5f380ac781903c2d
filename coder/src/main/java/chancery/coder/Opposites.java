package chancery.coder;

import chancery.model.Actor;
import chancery.model.Mention;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the other side of a dispute: those with whom somebody has to do elsewhere in the story. */
final class Opposites {
    private static final Set<String> WORDS =
            Set.of("ACCUSE", "REJECT", "REQUEST", "THREATEN", "SUPPORT", "AGREE", "CONCEDE");
    private static final Set<String> FRIENDLY = Set.of("SUPPORT", "AGREE");
    private static final Set<String> DISPUTE = Set.of(
            "ACCUSE",
            "REJECT",
            "THREATEN",
            "SANCTION",
            "COERCE",
            "ASSAULT",
            "PROTEST",
            "MOBILIZE",
            "CONCEDE",
            "RETREAT");

    static final String SUPPOSED_DOER = "nobody is named: the doer in the story; ";
    private static final String SUPPOSED = "nobody is named: the other side in the story; ";

    private static final Set<String> AGAINST = Set.of("ACCUSE", "REJECT", "REQUEST");
    private static final String STATE = "GOV";
    private static final Set<String> PRIVATE = Set.of("", "CVL", "JRN", "EDU", "BUS", "UNK");

    private final List<Report> reports;
    private final List<Mention> mentions;

    Opposites(List<Report> reports, List<Mention> mentions) {
        this.reports = reports;
        this.mentions = mentions;
    }

    /** Whom such words, which name nobody, are meant for: whom the story sets against the speaker or his state, else his government. */
    List<Mention> of(int at) {
        Report report = reports.get(at);
        if (!WORDS.contains(report.match().event()) || !Targets.holds(report)) {
            return List.of();
        }
        Actor doer = report.match().actors().getFirst().actor();
        return opposed(at, party -> party.equals(doer) || party.mayBe(doer))
                .or(() -> opposed(at, party -> isOfState(doer) && isOfState(party) && isOfOneCountry(party, doer)))
                .or(() -> AGAINST.contains(report.match().event()) ? government(doer) : Optional.empty())
                .map(mention -> new Mention(mention.actors(), mention.quote(), SUPPOSED + mention.resolution()))
                .stream()
                .toList();
    }

    /** Whether a recipient was found so. */
    static boolean isSupposed(Mention mention) {
        return mention.resolution().startsWith(SUPPOSED);
    }

    /** The nearest other side of those that fit, before the report or else behind it. */
    private Optional<Mention> opposed(int at, Predicate<Actor> fits) {
        Actor doer = reports.get(at).match().actors().getFirst().actor();
        boolean friendly = FRIENDLY.contains(reports.get(at).match().event());
        Stream<Report> before = reports.subList(0, at).reversed().stream();
        Stream<Report> after = reports.subList(at + 1, reports.size()).stream();
        return Stream.concat(before, after)
                .filter(other -> friendly || DISPUTE.contains(other.match().event()))
                .flatMap(other -> Stream.of(
                                across(other.match().actors(), other.match().recipients(), fits),
                                across(other.match().recipients(), other.match().actors(), fits))
                        .flatMap(Optional::stream))
                .filter(mention -> mention.actors().stream().noneMatch(one -> one.equals(doer) || one.mayBe(doer)))
                .findFirst();
    }

    private static Optional<Mention> across(List<Mention> side, List<Mention> other, Predicate<Actor> fits) {
        boolean found =
                side.stream().flatMap(mention -> mention.actors().stream()).anyMatch(fits);
        return found
                ? other.stream()
                        .filter(mention -> !mention.actor().country().isEmpty())
                        .findFirst()
                : Optional.empty();
    }

    /** The government of their country, for the words of parties, lawmakers, unions and crowds; not for those of one citizen. */
    private Optional<Mention> government(Actor doer) {
        boolean alone = !doer.name().isEmpty() && PRIVATE.contains(doer.sector());
        return isOfState(doer) || alone
                ? Optional.empty()
                : mentions.stream()
                        .filter(mention -> isOfOneCountry(mention.actor(), doer)
                                && mention.actor().sector().equals(STATE))
                        .findFirst();
    }

    private static boolean isOfState(Actor actor) {
        return actor.isState() || Conventions.isOfState(actor);
    }

    private static boolean isOfOneCountry(Actor one, Actor other) {
        return !one.country().isEmpty() && one.country().equals(other.country());
    }
}
