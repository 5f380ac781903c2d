package chancery.coder;

import chancery.coder.text.Grammar;
import chancery.coder.text.Predicate;
import chancery.coder.text.Sentence;
import chancery.coder.text.Tense;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import chancery.model.Mention;
import chancery.model.Stance;
import chancery.model.Status;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Knows which drafts tell a reader something by themselves: not what lacks the other side, nor what is only meant. */
final class Telling {
    private static final Set<Status> HOLDS = Set.of(Status.OCCURRED, Status.ONGOING);
    private static final Set<Status> NOT_NOW = Set.of(Status.HYPOTHETICAL, Status.PLANNED, Status.HISTORICAL);
    private static final Set<String> IN_DEEDS =
            Set.of("ASSAULT", "COERCE", "SANCTION", "RETREAT", "AID", "COOPERATE", "MOBILIZE", "PROTEST", "THREATEN");
    private static final Set<String> IN_WORDS =
            Set.of("REQUEST", "ACCUSE", "THREATEN", "AGREE", "SUPPORT", "CONSULT", "REJECT", "CONCEDE");
    private static final Set<String> DONE_ALONE =
            Set.of("PROTEST", "MOBILIZE", "ACCUSE", "REQUEST", "REJECT", "THREATEN");
    private static final Set<Stance> IDLE_WORDS = Set.of(Stance.REPORTS, Stance.HINTS);
    private static final Set<String> PRIVATE = Set.of("", "CVL", "BUS", "JRN", "EDU", "LAB", "MED", "REL", "UNK");
    // CAMEO 057: an agreement that is signed or reached tells something without its other side.
    private static final String SIGNED = "057";

    private static final Set<String> OF_MANY_STATES = Set.of("IGO", "UNO", "EUR");

    private Telling() {}

    /** Whether the draft stands for itself. */
    static boolean isWorthTelling(Draft draft) {
        if (isOneSidedMeeting(draft) || isOnlyMeant(draft) || isHabit(draft) || isSaidByNobody(draft)) {
            return false;
        }
        if (isIdle(draft) || isPrivate(draft) || PrivateLife.isOnlyThat(draft)) {
            return false;
        }
        if (draft.shape() == Draft.Shape.ASSESSMENT) {
            return !NOT_NOW.contains(draft.status());
        }
        if (draft.shape() == Draft.Shape.APPOINTMENT || parties(draft) > 1) {
            return true;
        }
        boolean together = draft.actors().stream().anyMatch(Telling::isManyStates);
        return together || !lacksItsOtherSide(draft) && !isOnlyNamed(draft);
    }

    /** A meeting that is ahead with only one party known tells nobody anything. */
    private static boolean isOneSidedMeeting(Draft draft) {
        return draft.shape() == Draft.Shape.APPOINTMENT
                && draft.kind().mode().equals("meeting")
                && count(draft.actors()) < 2;
    }

    /** "Smith denied it", "the firm sacked its driver": people of no known country who hold no office. */
    private static boolean isPrivate(Draft draft) {
        return draft.shape() == Draft.Shape.EVENT
                && Stream.concat(draft.actors().stream(), draft.recipients().stream())
                        .flatMap(mention -> mention.actors().stream())
                        .allMatch(actor -> actor.country().isEmpty()
                                && !actor.name().isEmpty()
                                && PRIVATE.contains(actor.sector()));
    }

    /** "could cut aid", "was not arrested": what may be and nobody asks or promises, and what lacks a side and was not done. */
    private static boolean isIdle(Draft draft) {
        boolean unasked = draft.reports().stream()
                .flatMap(report -> report.verdict().claims().stream())
                .allMatch(claim -> IDLE_WORDS.contains(claim.stance()));
        boolean incomplete = draft.actors().isEmpty() || namesNobodyElse(draft);
        return draft.shape() == Draft.Shape.EVENT
                && (draft.status() == Status.HYPOTHETICAL && unasked
                        || draft.status() == Status.NEGATED
                                && incomplete
                                && draft.content().isEmpty());
    }

    /** "talks that he led", "willing to help", "touted his own plan": a meeting with nobody, a readiness or support for nobody else. */
    private static boolean lacksItsOtherSide(Draft draft) {
        boolean alone = namesNobodyElse(draft) && draft.content().isEmpty();
        return switch (draft.kind().event()) {
            case "CONSULT" -> draft.kind().mode().isEmpty();
            case "AGREE" ->
                alone
                        && !(HOLDS.contains(draft.status())
                                && isVerb(draft.first().head()));
            case "SUPPORT" ->
                alone
                        && !draft.kind().cameo().startsWith(SIGNED)
                        && !(HOLDS.contains(draft.status()) && isForOthers(draft.first()));
            default -> false;
        };
    }

    /** "supported the inquiry", not "agreed" nor "praised his own plan". */
    private static boolean isForOthers(Report report) {
        List<Token> objects = report.match().predicate().fillers("object");
        boolean own = objects.stream()
                .flatMap(object -> report.sentence().dependents(object, "nmod:poss").stream())
                .anyMatch(owner -> owner.upos() == Upos.PRON);
        return isVerb(report.head()) && !objects.isEmpty() && !own;
    }

    private static boolean isVerb(Token token) {
        return token.upos() == Upos.VERB;
    }

    /** "an end to the American presence": a noun without a verb that names the doer alone. */
    private static boolean isOnlyNamed(Draft draft) {
        boolean unsure = !HOLDS.contains(draft.status());
        return namesNobodyElse(draft)
                && (unsure || !DONE_ALONE.contains(draft.kind().event()))
                && !draft.kind().mode().equals("resign")
                && draft.reports().stream()
                        .allMatch(report ->
                                isBareNoun(report.sentence(), report.match().predicate()));
    }

    private static boolean isBareNoun(Sentence sentence, Predicate predicate) {
        Token head = predicate.head();
        boolean carried = predicate.words().stream().anyMatch(Telling::isVerb);
        boolean told =
                head.is("nsubj") && sentence.head(head).filter(Telling::isVerb).isPresent();
        return head.upos() == Upos.NOUN && !carried && !told;
    }

    /** "flew to Accra to reassure the Ghanaians": a purpose; to meet or to sign is an aim that the reader wants to know. */
    private static boolean isOnlyMeant(Draft draft) {
        return draft.status() != Status.NEGATED
                && draft.reports().stream().allMatch(report -> {
                    String event = report.match().event();
                    String cameo = report.match().frame().code().cameo();
                    return !event.equals("CONSULT")
                            && !cameo.startsWith(SIGNED)
                            && report.verdict().status() == Status.PLANNED
                            && isPurpose(report.sentence(), report.head());
                });
    }

    /** "the budget was criticised": words count with the one who says them. */
    private static boolean isSaidByNobody(Draft draft) {
        return draft.shape() == Draft.Shape.EVENT
                && draft.actors().isEmpty()
                && IN_WORDS.contains(draft.kind().event());
    }

    /** "gunmen who attack buses", "women are jailed": the simple present of a deed says what is usual. */
    private static boolean isHabit(Draft draft) {
        return IN_DEEDS.contains(draft.kind().event())
                && draft.reports().stream()
                        .allMatch(report -> isUsual(report, draft.actors().isEmpty()));
    }

    private static boolean isUsual(Report report, boolean byNobody) {
        Grammar grammar = report.match().predicate().grammar();
        boolean simple = grammar.tense() == Tense.PRESENT
                && grammar.modal().isEmpty()
                && !grammar.perfect()
                && !grammar.progressive();
        boolean passive =
                byNobody && !report.sentence().heading() && report.head().xpos().equals("VBN");
        return simple && (report.head().is("acl:relcl") || passive);
    }

    private static boolean isPurpose(Sentence sentence, Token verb) {
        boolean shared = verb.is("conj")
                && sentence.head(verb)
                        .filter(first -> isPurpose(sentence, first))
                        .isPresent();
        return shared
                || verb.xpos().equals("VB")
                        && verb.is("advcl")
                        && sentence.dependents(verb, "mark").stream()
                                .anyMatch(mark -> mark.hasLemma("to") && !isBehindObject(sentence, mark));
    }

    /** "rejected demands to stop": what stands right behind an object may belong to it. */
    private static boolean isBehindObject(Sentence sentence, Token to) {
        return to.index() > 0 && sentence.tokens().get(to.index() - 1).is("obj");
    }

    private static long parties(Draft draft) {
        return count(draft.actors()) + (namesNobodyElse(draft) ? 0 : count(draft.recipients()));
    }

    /** Whether only the story tells who the other side may be. */
    private static boolean namesNobodyElse(Draft draft) {
        return draft.recipients().stream().allMatch(Opposites::isSupposed);
    }

    private static long count(List<Mention> mentions) {
        return mentions.stream().mapToLong(mention -> mention.actors().size()).sum();
    }

    /** "the G7 summit": a body of many states is all its sides at once. */
    private static boolean isManyStates(Mention mention) {
        return mention.actors().stream().anyMatch(actor -> OF_MANY_STATES.contains(actor.country()));
    }
}
