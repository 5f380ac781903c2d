package chancery.coder.when;

import chancery.coder.text.Predicate;
import chancery.coder.text.Sentence;
import chancery.coder.text.Tense;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import chancery.model.Time;
import java.util.List;
import java.util.Optional;

/** The time expressions of a story. */
public final class Times {
    private final List<TimeExpression> all;

    Times(List<TimeExpression> all) {
        this.all = List.copyOf(all);
    }

    /** Every time expression of the text, in order. */
    public List<TimeExpression> all() {
        return all;
    }

    /** The time that stands in the clause of the predicate; that of the nearest clause around it otherwise. */
    public Optional<Time> of(Sentence sentence, Token predicate) {
        List<TimeExpression> here = all.stream()
                .filter(e -> e.time().isPresent()
                        && sentence.span().contains(e.quote().span()))
                .toList();
        Optional<Token> clause = here.isEmpty() ? Optional.empty() : Optional.of(predicate);
        while (clause.isPresent()) {
            Token at = clause.get();
            Optional<Time> found = here.stream()
                    .filter(e -> isBound(sentence, at, head(sentence, e)))
                    .findFirst()
                    .flatMap(TimeExpression::time);
            if (found.isPresent()) {
                return found;
            }
            clause = looksAhead(sentence, at) ? Optional.empty() : sentence.head(at);
        }
        return Optional.empty();
    }

    /** Whether the clause is one that is only said or planned to come, so that the time of the saying is not its own. */
    private static boolean looksAhead(Sentence sentence, Token clause) {
        boolean future = sentence.predicate(clause)
                .map(Predicate::grammar)
                .filter(g -> g.tense() == Tense.FUTURE || !g.modal().isEmpty())
                .isPresent();
        return (future && clause.is("ccomp", "parataxis")) || clause.is("xcomp");
    }

    private static Token head(Sentence sentence, TimeExpression expression) {
        List<Token> covered = sentence.tokens().stream()
                .filter(t -> expression.quote().span().overlaps(t.span()))
                .toList();
        return covered.stream()
                .filter(t -> covered.stream().noneMatch(other -> other.index() == t.head()))
                .findFirst()
                .orElseGet(() -> sentence.tokens().getFirst());
    }

    /** Whether the expression hangs on the clause as an adverbial, through nouns at most and not through its subject. */
    private static boolean isBound(Sentence sentence, Token clause, Token expression) {
        Token at = expression;
        boolean adverbial = false;
        while (at.index() != clause.index()) {
            boolean crossesClause = at.upos() == Upos.VERB || at.is("nsubj", "acl", "advcl", "ccomp", "xcomp", "csubj");
            if (at.head() < 0 || (at.index() != expression.index() && crossesClause)) {
                return false;
            }
            adverbial |= at.is("obl", "advmod", "nmod", "compound", "amod", "nummod", "case", "obj", "appos");
            at = sentence.tokens().get(at.head());
        }
        return adverbial;
    }
}
