package chancery.coder;

import chancery.coder.text.Upos;
import chancery.model.Mention;
import chancery.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Joins what only names again ("the visit", "the talks") to the finding that tells it, and drops names that tell nothing. */
final class Remembering {
    // What a noun with one party alone leaves open: whom it was with, for or against.
    private static final Set<String> NEEDS_BOTH =
            Set.of("AGREE", "CONSULT", "SUPPORT", "COOPERATE", "CONCEDE", "REQUEST", "ACCUSE", "MOBILIZE");

    // Meetings that another kind of meeting does not tell.
    private static final Set<String> OF_ONE_KIND = Set.of("visit", "third-party");

    private Remembering() {}

    static List<Draft> join(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>(drafts);
        for (Draft named : drafts) {
            teller(named, kept).ifPresent(other -> {
                int at = kept.indexOf(other);
                int from = kept.indexOf(named);
                kept.set(Math.min(at, from), joined(other, named));
                kept.remove(Math.max(at, from));
            });
        }
        return kept.stream().filter(draft -> !isIdle(draft)).toList();
    }

    /** A meeting keeps its sides: who visited whom, though both met. */
    private static Draft joined(Draft other, Draft named) {
        Draft both = Merging.join(other, named);
        return isMeeting(other) ? both.withParties(other.actors(), other.recipients()) : both;
    }

    /** The finding that tells what this one names: a clause before a noun, one with more parties before one with fewer. */
    private static Optional<Draft> teller(Draft named, List<Draft> kept) {
        if (!kept.contains(named)) {
            return Optional.empty();
        }
        return kept.stream()
                .filter(other -> !other.equals(named) && tells(other, named))
                .min(Comparator.comparing((Draft other) -> isNoun(other))
                        .thenComparing(other -> other.shape() != named.shape())
                        .thenComparingLong(other -> -sides(other)));
    }

    private static boolean tells(Draft other, Draft named) {
        if (isPurpose(other, named)) {
            return Merging.covers(all(other), all(named));
        }
        boolean again = isNoun(named) || isMeeting(named) && other.shape() == Draft.Shape.EVENT;
        boolean less = !isNoun(other) || sides(other) > sides(named);
        return again
                && less
                && sameAct(other, named)
                && isKnown(named, other)
                && Merging.sameTime(other, named)
                && (isMeeting(named)
                        ? parties(named).findAny().isPresent() && Merging.covers(all(other), all(named))
                        : !named.actors().isEmpty()
                                && Merging.covers(other.actors(), named.actors())
                                && Merging.covers(other.recipients(), named.recipients()));
    }

    private static boolean sameAct(Draft other, Draft named) {
        if (other.shape() == Draft.Shape.APPOINTMENT) {
            return isMeeting(named) && isNoun(named);
        }
        return other.shape() == named.shape()
                && other.kind().event().equals(named.kind().event())
                && (isMeeting(named) && !OF_ONE_KIND.contains(named.kind().mode())
                        || other.kind().mode().equals(named.kind().mode())
                        || !isMeeting(named)
                                && Merging.compatible(
                                        other.kind().mode(), named.kind().mode()));
    }

    /** A noun has no tense: what it names of both sides happened as far as the clause that tells it. */
    private static boolean isKnown(Draft named, Draft other) {
        boolean past = Merging.happens(other.status()) || other.status() == Status.HISTORICAL;
        return other.status() != Status.NEGATED
                && (Merging.happens(named.status()) || named.status() == other.status())
                && (past || isNoun(named) && sides(named) > 1);
    }

    /** "visited Oslo to discuss fish": what the visit was for is no appointment. */
    private static boolean isPurpose(Draft other, Draft named) {
        return named.shape() == Draft.Shape.APPOINTMENT
                && isMeeting(other)
                && Merging.happens(other.status())
                && named.reports().size() == 1
                && other.reports().stream()
                        .anyMatch(report -> report.sentence().index()
                                        == named.first().sentence().index()
                                && named.first().head().is("advcl")
                                && named.first().head().head() == report.head().index());
    }

    /** A noun that names one party and no day, or a meeting ahead of which only one side is known and not where or when. */
    private static boolean isIdle(Draft draft) {
        boolean one = sides(draft) < 2;
        boolean open = Merging.time(draft).isEmpty();
        if (draft.shape() == Draft.Shape.APPOINTMENT) {
            boolean nowhere = draft.reports().stream().allMatch(r -> r.where().isEmpty());
            return one
                    && open
                    && nowhere
                    && Set.of("visit", "summit").contains(draft.kind().mode());
        }
        return isNoun(draft)
                && one
                && open
                && draft.content().isEmpty()
                && !draft.kind().mode().equals("third-party")
                && NEEDS_BOTH.contains(draft.kind().event());
    }

    /** Whether only nouns without a verb of their own tell it. */
    private static boolean isNoun(Draft draft) {
        return draft.shape() == Draft.Shape.EVENT
                && draft.reports().stream()
                        .allMatch(report -> report.match().predicate().words().stream()
                                .noneMatch(word -> word.upos() == Upos.VERB
                                        || word.upos() == Upos.AUX
                                        || word.upos() == Upos.ADJ));
    }

    private static boolean isMeeting(Draft draft) {
        return draft.kind().event().equals("CONSULT");
    }

    private static long sides(Draft draft) {
        return parties(draft).flatMap(m -> m.actors().stream()).distinct().count();
    }

    private static List<Mention> all(Draft draft) {
        return parties(draft).toList();
    }

    private static Stream<Mention> parties(Draft draft) {
        return Stream.concat(draft.actors().stream(), draft.recipients().stream());
    }
}
