package chancery.model;

import java.util.List;

/**
 * Words that name actors: one for most, several for "the two countries" or "Western nations".
 *
 * @param actors whom the words stand for, never empty
 * @param quote the words
 * @param resolution how the words were resolved, as a phrase for the reader of an explanation
 */
public record Mention(List<Actor> actors, Quote quote, String resolution) {
    public Mention {
        actors = List.copyOf(actors);
        if (actors.isEmpty()) {
            throw new IllegalArgumentException("The mention \"" + quote.words() + "\" names no actor.");
        }
    }

    /** The first actor. */
    public Actor actor() {
        return actors.getFirst();
    }

    /** Whether a pronoun of the third person stands for the party. */
    public boolean isPronoun() {
        return resolution.startsWith("pronoun");
    }

    /** Whether no words of the clause name the party: what is usual or the rest of the story suggests it. */
    public boolean isSupposed() {
        return resolution.startsWith("nobody is named");
    }

    /** Whether the party is whoever speaks in a quotation: "I", "we". */
    public boolean isSpeaker() {
        return resolution.startsWith("the speaker");
    }
}
