package chancery.coder.what;

import chancery.coder.text.Argument;
import chancery.coder.text.Predicate;
import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.model.Span;

/** The stretch of words that tells an event. */
final class Clauses {
    private Clauses() {}

    /** From the first to the last word of the predicate and its arguments; commas and marks at the ends are left out. */
    static Span span(Sentence sentence, Predicate predicate) {
        int first = predicate.head().index();
        int last = first;
        for (Token word : predicate.words()) {
            first = Math.min(first, word.index());
            last = Math.max(last, word.index());
        }
        for (Argument argument : predicate.arguments()) {
            for (Token word : sentence.tokens()) {
                if (belongs(sentence, word, argument.head(), predicate.head())) {
                    first = Math.min(first, word.index());
                    last = Math.max(last, word.index());
                }
            }
        }
        return sentence.tokens()
                .get(first)
                .span()
                .cover(sentence.tokens().get(last).span());
    }

    /** Below the argument, but not through a relative clause, an aside or a clause that holds the predicate itself. */
    private static boolean belongs(Sentence sentence, Token word, Token argument, Token predicate) {
        if (sentence.isBelow(predicate, argument) && argument.index() != word.index()) {
            return false;
        }
        Token at = word;
        while (at.index() != argument.index()) {
            if (at.is("acl:relcl", "parataxis", "punct", "conj", "appos") || at.head() < 0) {
                return false;
            }
            at = sentence.tokens().get(at.head());
        }
        return true;
    }
}
