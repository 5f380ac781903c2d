package chancery.coder;

import chancery.coder.says.Verdict;
import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import chancery.coder.what.Match;
import chancery.model.Mention;
import chancery.model.Place;
import chancery.model.Stance;
import chancery.model.Status;
import chancery.model.Time;
import chancery.model.Topic;
import java.util.List;
import java.util.Optional;

/**
 * One clause that tells something: a match with how far it holds, when, where and about what.
 *
 * @param match the frame and its roles
 * @param verdict status and claims
 * @param when bound to the clause
 * @param where bound to the clause
 * @param contexts PLOVER contexts with the words that show them
 * @param subjects what the clause says it is about
 */
record Report(
        Match match,
        Verdict verdict,
        Optional<Time> when,
        Optional<Place> where,
        List<Topic> contexts,
        List<Topic> subjects) {

    Sentence sentence() {
        return match.sentence();
    }

    Token head() {
        return match.predicate().head();
    }

    /** The same report with other recipients. */
    Report directedAt(List<Mention> recipients) {
        return between(match.actors(), recipients);
    }

    /** The same report between other parties. */
    Report between(List<Mention> actors, List<Mention> recipients) {
        return new Report(match.between(actors, recipients), verdict, when, where, contexts, subjects);
    }

    /** What a clause alleges or denies is no fact, though nobody who can act stands behind it: "a report alleges that ...". */
    Report doubted() {
        boolean happened = verdict.status() == Status.OCCURRED || verdict.status() == Status.ONGOING;
        boolean doubtful = verdict.claims().stream()
                .filter(claim -> claim.stance() == Stance.ALLEGES || claim.stance() == Stance.DENIES)
                .flatMap(claim -> sentence().tokens().stream()
                        .filter(token -> token.span().equals(claim.quote().span())))
                .filter(word -> !word.is("amod", "advmod"))
                .anyMatch(word -> word.upos() == Upos.VERB || word.upos() == Upos.NOUN);
        Verdict doubted = new Verdict(Status.HYPOTHETICAL, verdict.claims(), verdict.reason());
        boolean denial = match.frame().stance().filter(s -> s == Stance.DENIES).isPresent();
        return happened && doubtful && !denial && head().upos() == Upos.VERB
                ? new Report(match, doubted, when, where, contexts, subjects)
                : this;
    }

    /** Whether this clause is the content of the other, or hangs below it. */
    boolean isContentOf(Report other) {
        return sentence().index() == other.sentence().index()
                && other.head().index() != head().index()
                && other.match().content().stream()
                        .anyMatch(content -> isInside(content) || tellsHow(content, other.head()));
    }

    /** Below the content, but not in a participle clause that tells what followed: "would lift the ban, drawing a rebuke". */
    private boolean isInside(Token content) {
        Token at = head();
        while (at.index() != content.index()) {
            boolean followed = at.is("advcl")
                    && at.xpos().equals("VBG")
                    && sentence().dependents(at, "mark", "case").isEmpty();
            if (at.head() < 0 || followed || at.is("parataxis")) {
                return false;
            }
            at = sentence().tokens().get(at.head());
        }
        return true;
    }

    /** "accuse X of helping Y by sending arms": the sending hangs on the accusing but tells how the helping is done. */
    private boolean tellsHow(Token content, Token outer) {
        boolean beside = head().head() == outer.index() && content.head() == outer.index();
        return beside && head().index() > content.index() && isMeans();
    }

    /** Whether the clause begins with "by": it tells how something else is done. */
    boolean isMeans() {
        return sentence().dependents(head(), "mark").stream().anyMatch(mark -> mark.hasLemma("by"));
    }
}
