package chancery.coder.text;

import chancery.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A parsed sentence.
 *
 * @param index position in the article, from 0
 * @param paragraph number of the paragraph it stands in, from 0
 * @param heading whether it is a headline or heading rather than running text
 * @param span place in the article
 * @param tokens its words in order
 * @param entities its names in order, not overlapping
 * @param predicates verbs, event nouns and predicate adjectives with their deep roles
 * @param heard the acts that each word may tell, the likeliest first; empty where nobody listened
 * @param skimmed whether it was not parsed: its words hang flat on the first, tagged by their looks
 */
public record Sentence(
        int index,
        int paragraph,
        boolean heading,
        Span span,
        List<Token> tokens,
        List<Entity> entities,
        List<Predicate> predicates,
        List<List<Heard>> heard,
        boolean skimmed) {
    public Sentence {
        tokens = List.copyOf(tokens);
        entities = List.copyOf(entities);
        predicates = List.copyOf(predicates);
        heard = List.copyOf(heard);
    }

    /** The head of the token, empty for the root. */
    public Optional<Token> head(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }

    /** The direct dependents of the token that stand in one of the relations (all when none is named), in order. */
    public List<Token> dependents(Token token, String... relations) {
        List<Token> found = new ArrayList<>();
        for (Token other : tokens) {
            if (other.head() == token.index() && (relations.length == 0 || other.is(relations))) {
                found.add(other);
            }
        }
        return found;
    }

    /** The first dependent of the token in one of the relations. */
    public Optional<Token> dependent(Token token, String... relations) {
        return dependents(token, relations).stream().findFirst();
    }

    /** Whether {@code token} is {@code ancestor} or hangs below it. */
    public boolean isBelow(Token token, Token ancestor) {
        Token at = token;
        while (at.index() != ancestor.index()) {
            if (at.head() < 0) {
                return false;
            }
            at = tokens.get(at.head());
        }
        return true;
    }

    /** The token and all that hangs below it, in order. */
    public List<Token> subtree(Token token) {
        return tokens.stream().filter(other -> isBelow(other, token)).toList();
    }

    /** The entity that covers the token. */
    public Optional<Entity> entity(Token token) {
        return entities.stream().filter(e -> e.covers(token.index())).findFirst();
    }

    /** The predicate headed by the token. */
    public Optional<Predicate> predicate(Token token) {
        return predicates.stream()
                .filter(p -> p.head().index() == token.index())
                .findFirst();
    }

    /** The acts that the token may tell, the likeliest first. */
    public List<Heard> heard(Token token) {
        return heard.isEmpty() ? List.of() : heard.get(token.index());
    }

    /** How likely the token tells such an event, from 0 to 1. */
    public double heard(Token token, String event) {
        return heard(token).stream()
                .filter(act -> act.event().equals(event))
                .mapToDouble(Heard::probability)
                .sum();
    }

    /** The same sentence with parsed tokens, names and acts, without predicates so far. */
    Sentence parsed(List<Token> parsed, List<Entity> names, List<List<Heard>> acts) {
        return new Sentence(index, paragraph, heading, span, parsed, names, List.of(), acts, false);
    }

    /** The same sentence with these predicates. */
    public Sentence withPredicates(List<Predicate> found) {
        return new Sentence(index, paragraph, heading, span, tokens, entities, found, heard, skimmed);
    }

    /** The same sentence with these names. */
    Sentence withEntities(List<Entity> found) {
        return new Sentence(index, paragraph, heading, span, tokens, found, predicates, heard, skimmed);
    }
}
