package chancery.coder.says;

import chancery.coder.text.Quotation;
import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.model.Span;
import java.util.List;
import java.util.Optional;

/** What stands between quotation marks in an article. */
final class Quoted {
    private final List<Quotation> quotations;

    Quoted(List<Quotation> quotations) {
        this.quotations = List.copyOf(quotations);
    }

    List<Quotation> all() {
        return quotations;
    }

    boolean covers(Token token) {
        return around(token).isPresent();
    }

    /** The quotation that the word stands in, marks included. */
    Optional<Span> around(Token token) {
        return quotations.stream()
                .map(Quotation::span)
                .filter(span -> span.contains(token.span()))
                .findFirst();
    }

    /** Whether a quotation stands beside the verb in its sentence, with no more than its subject and adverbs between. */
    boolean beside(Sentence sentence, Token verb) {
        return !covers(verb)
                && quotations.stream()
                        .filter(q -> q.span().overlaps(sentence.span()))
                        .anyMatch(q -> gap(sentence, verb, q) <= 4);
    }

    /** The number of words between the verb and the quotation. */
    static long gap(Sentence sentence, Token verb, Quotation quotation) {
        return sentence.tokens().stream()
                .filter(t -> isBetween(t, verb, quotation))
                .count();
    }

    private static boolean isBetween(Token token, Token verb, Quotation quotation) {
        int at = token.span().begin();
        int word = verb.span().begin();
        return at > word && at < quotation.span().begin()
                || at >= quotation.span().end() && at < word;
    }
}
