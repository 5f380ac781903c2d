package chancery.coder.what;

import chancery.coder.codebook.Frame;
import chancery.coder.text.Predicate;
import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.model.Mention;
import chancery.model.Span;
import java.util.List;

/**
 * A frame that holds at a predicate.
 *
 * @param frame the frame
 * @param sentence where
 * @param predicate what evoked it
 * @param actors who acts
 * @param recipients who is acted upon
 * @param content heads of the clauses or nouns that are its content
 * @param clause the words of the clause in the article
 */
public record Match(
        Frame frame,
        Sentence sentence,
        Predicate predicate,
        List<Mention> actors,
        List<Mention> recipients,
        List<Token> content,
        Span clause) {
    public Match {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        content = List.copyOf(content);
    }

    /** The PLOVER event, ASSESS or APPOINT. */
    public String event() {
        return frame.code().event();
    }

    /** The same match as another frame tells it. */
    public Match told(Frame other) {
        return new Match(other, sentence, predicate, actors, recipients, content, clause);
    }

    /** The same match between other parties. */
    public Match between(List<Mention> newActors, List<Mention> newRecipients) {
        return new Match(frame, sentence, predicate, newActors, newRecipients, content, clause);
    }
}
