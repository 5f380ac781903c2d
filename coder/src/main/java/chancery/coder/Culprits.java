package chancery.coder;

import chancery.model.Actor;
import chancery.model.Mention;
import chancery.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds in the story who did an act of violence that a clause tells without a doer. */
final class Culprits {
    private static final String VIOLENCE = "ASSAULT";
    private static final Set<String> CHARGES = Set.of("COERCE arrest", "SANCTION convict", "ACCUSE allege");
    private static final Set<String> SUSPECTS = Set.of("CVL", "CRM", "UAF");
    private static final Set<String> PEOPLE = Set.of("CVL", "EDU", "COP", "BUS", "LAB", "MED", "REL", "JRN");
    private static final Set<String> OF_LAW = Set.of("COP", "JUD");

    private final List<Report> reports;

    Culprits(List<Report> reports) {
        this.reports = reports;
    }

    /** Those of the victims' country who are held, charged or convicted nearest to the act. */
    List<Mention> of(int at) {
        Report report = reports.get(at);
        if (!report.match().event().equals(VIOLENCE) || report.verdict().status() != Status.OCCURRED) {
            return List.of();
        }
        return nearest(at)
                .filter(other -> isCharge(other) && mayHaveDoneIt(other.match().recipients(), report))
                .map(other -> other.match().recipients())
                .findFirst()
                .map(Culprits::supposed)
                .orElse(List.of());
    }

    private static List<Mention> supposed(List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> new Mention(
                        List.of(Actor.of(
                                mention.actor().country(), mention.actor().sector())),
                        mention.quote(),
                        Opposites.SUPPOSED_DOER + mention.resolution()))
                .toList();
    }

    /** The other reports, those of the nearest sentences first. */
    private Stream<Report> nearest(int at) {
        List<Report> others = new ArrayList<>();
        for (int step = 1; step < reports.size(); step++) {
            if (at - step >= 0) {
                others.add(reports.get(at - step));
            }
            if (at + step < reports.size()) {
                others.add(reports.get(at + step));
            }
        }
        return others.stream();
    }

    private static boolean isCharge(Report report) {
        boolean ofLaw = Draft.actors(report.match().actors()).allMatch(actor -> OF_LAW.contains(actor.sector()));
        String code =
                report.match().event() + " " + report.match().frame().code().mode();
        return CHARGES.contains(code)
                && ofLaw
                && Targets.holds(report)
                && !report.match().recipients().isEmpty();
    }

    /** Suspects of the victims' own country, never the victims themselves. */
    private static boolean mayHaveDoneIt(List<Mention> charged, Report report) {
        return Draft.actors(charged)
                .allMatch(one -> SUSPECTS.contains(one.sector())
                        && Draft.actors(report.match().recipients())
                                .anyMatch(victim -> PEOPLE.contains(victim.sector())
                                        && victim.country().equals(one.country())
                                        && (victim.name().isEmpty()
                                                || !victim.name().equals(one.name()))));
    }
}
