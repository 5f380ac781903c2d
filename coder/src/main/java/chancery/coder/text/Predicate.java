package chancery.coder.text;

import java.util.List;
import java.util.Optional;

/**
 * A word that can tell an event, with its roles as if each clause stood alone and active.
 *
 * @param head the verb, event noun or adjective
 * @param words all words that make it up (particle, light verb), in order, the head included
 * @param arguments deep roles, in order of the text; coordination is spread out
 * @param grammar tense, mood and polarity of its verb group, or of the light verb for a noun
 */
public record Predicate(Token head, List<Token> words, List<Argument> arguments, Grammar grammar) {
    public Predicate {
        words = List.copyOf(words);
        arguments = List.copyOf(arguments);
    }

    /** The head words of the fillers of a role. */
    public List<Token> fillers(String role) {
        return arguments.stream()
                .filter(a -> a.role().equals(role))
                .map(Argument::head)
                .toList();
    }

    /** The first filler of a role. */
    public Optional<Token> filler(String role) {
        return fillers(role).stream().findFirst();
    }
}
