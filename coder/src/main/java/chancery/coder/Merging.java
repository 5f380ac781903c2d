package chancery.coder;

import chancery.coder.text.Upos;
import chancery.model.Actor;
import chancery.model.Kind;
import chancery.model.Mention;
import chancery.model.Quote;
import chancery.model.Stance;
import chancery.model.Status;
import chancery.model.Time;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes one draft of those that report the same thing in one story. */
final class Merging {
    private static final Set<String> DONE_TO_SOMEBODY = Set.of("ASSAULT", "COERCE", "SANCTION");

    private Merging() {}

    static List<Draft> merge(List<Draft> drafts) {
        List<Draft> merged = new ArrayList<>();
        for (Draft draft : drafts) {
            int same = indexOfSame(merged, draft);
            if (same < 0) {
                merged.add(draft);
            } else {
                merged.set(same, together(merged.get(same), draft));
            }
        }
        return merged;
    }

    /** What a frame tells comes first, what is only heard joins it. */
    private static Draft together(Draft earlier, Draft later) {
        boolean swapped = earlier.isHeard() && !later.isHeard();
        return swapped ? join(later, earlier) : join(earlier, later);
    }

    private static int indexOfSame(List<Draft> merged, Draft draft) {
        for (int i = 0; i < merged.size(); i++) {
            if (same(merged.get(i), draft)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean same(Draft one, Draft other) {
        return isPartOf(other, one) || tellsTheSame(one, other);
    }

    /** "we will discuss Libya" after a meeting of the same side was announced, or beside it a summit: more of its agenda. */
    private static boolean isPartOf(Draft later, Draft earlier) {
        boolean meetings =
                later.kind().mode().equals("meeting") && earlier.kind().mode().equals("meeting");
        boolean beside =
                later.first().sentence().index() == earlier.first().sentence().index() && sameTime(later, earlier);
        return later.shape() == Draft.Shape.APPOINTMENT
                && earlier.shape() == Draft.Shape.APPOINTMENT
                && later.actors().size() == 1
                && earlier.actors().size() > 1
                && (meetings || beside)
                && covers(earlier.actors(), later.actors());
    }

    private static boolean tellsTheSame(Draft one, Draft other) {
        return one.shape() == other.shape()
                && stance(one).equals(stance(other))
                && one.kind().event().equals(other.kind().event())
                && compatible(one.kind().mode(), other.kind().mode())
                && sameStatus(one, other)
                && sameParties(one.actors(), other.actors())
                && sameParties(one.recipients(), other.recipients())
                && isOfficial(one) == isOfficial(other)
                && !(one.actors().isEmpty() && one.recipients().isEmpty())
                && sameTime(one, other);
    }

    /** Whether it is done to an official by name: who bars a minister need not bar the country. */
    private static boolean isOfficial(Draft draft) {
        return DONE_TO_SOMEBODY.contains(draft.kind().event())
                && draft.recipients().stream()
                        .flatMap(m -> m.actors().stream())
                        .anyMatch(a -> a.sector().equals("GOV") && !a.office().isEmpty());
    }

    /** A denial is not the same as a refusal, though both are REJECT. */
    private static Optional<Stance> stance(Draft draft) {
        return draft.first().match().frame().stance();
    }

    static boolean compatible(String one, String other) {
        return one.equals(other) || one.isEmpty() || other.isEmpty();
    }

    private static boolean sameStatus(Draft one, Draft other) {
        return one.status() == other.status()
                || (happens(one.status()) && happens(other.status()))
                || remembers(one, other)
                || remembers(other, one);
    }

    /** "the annexation" after "annexed it in 2014": a noun names again what is history. */
    private static boolean remembers(Draft noun, Draft history) {
        return history.status() == Status.HISTORICAL
                && happens(noun.status())
                && noun.first().head().upos() == Upos.NOUN;
    }

    static boolean happens(Status status) {
        return status == Status.OCCURRED || status == Status.ONGOING;
    }

    private static boolean sameParties(List<Mention> one, List<Mention> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty();
        }
        return covers(one, other) && covers(other, one);
    }

    static boolean covers(List<Mention> all, List<Mention> some) {
        return some.stream()
                .flatMap(m -> m.actors().stream())
                .allMatch(a -> all.stream().flatMap(m -> m.actors().stream()).anyMatch(b -> sameActor(a, b)));
    }

    private static boolean sameActor(Actor one, Actor other) {
        boolean sector = one.sector().equals(other.sector()) || isState(one) && isState(other);
        return one.country().equals(other.country()) && sector && compatible(one.name(), other.name());
    }

    private static boolean isState(Actor actor) {
        return actor.sector().isEmpty() || actor.sector().equals("GOV");
    }

    static boolean sameTime(Draft one, Draft other) {
        Optional<Time> first = time(one);
        Optional<Time> second = time(other);
        return first.isEmpty()
                || second.isEmpty()
                || !first.get().to().isBefore(second.get().from())
                        && !second.get().to().isBefore(first.get().from());
    }

    static Optional<Time> time(Draft draft) {
        return draft.reports().stream()
                .flatMap(report -> report.when().stream())
                .findFirst();
    }

    static Draft join(Draft one, Draft other) {
        boolean closer = one.kind().event().equals(other.kind().event())
                && one.kind().mode().isEmpty()
                && !other.kind().mode().isEmpty();
        Kind kind = closer ? other.kind() : one.kind();
        List<String> contexts = Stream.concat(one.kind().contexts().stream(), other.kind().contexts().stream())
                .toList();
        return new Draft(
                one.shape(),
                new Kind(kind.event(), kind.mode(), kind.cameo(), contexts),
                better(one.actors(), other.actors()),
                better(one.recipients(), other.recipients()),
                other.status() == Status.HISTORICAL ? Status.HISTORICAL : one.status(),
                Stream.concat(one.reports().stream(), other.reports().stream()).toList(),
                merge(Stream.concat(one.content().stream(), other.content().stream())
                        .toList()),
                Stream.concat(one.quotes().stream(), other.quotes().stream())
                        .distinct()
                        .sorted(Comparator.comparing(Quote::span))
                        .toList());
    }

    /** The list whose actors are known more exactly. */
    private static List<Mention> better(List<Mention> one, List<Mention> other) {
        return detail(other) > detail(one) ? other : one;
    }

    private static int detail(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(m -> m.actors().stream())
                .mapToInt(a -> (a.name().isEmpty() ? 0 : 2)
                        + (a.office().isEmpty() ? 0 : 2)
                        + (a.sector().isEmpty() ? 0 : 1))
                .sum();
    }
}
