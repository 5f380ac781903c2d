package chancery.coder.when;

import chancery.coder.text.Predicate;
import chancery.coder.text.Sentence;
import chancery.coder.text.Tense;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import chancery.model.Quote;
import chancery.model.Time;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The time expressions of a story. */
public final class Times {
    private static final Pattern LONG_AGO =
            Pattern.compile("(?i).*\\b(years|decades|generations?|centuries|long) ago|once upon a time");

    private final List<TimeExpression> all;
    private final List<Periods.Named> periods;

    Times(List<TimeExpression> all, List<Periods.Named> periods) {
        this.all = List.copyOf(all);
        this.periods = List.copyOf(periods);
    }

    /** Every time expression of the text, in order. */
    public List<TimeExpression> all() {
        return all;
    }

    /**
     * The named period in which the clause puts what it tells; "the civil war" is that of the first country that had one.
     * A period that lasts is none.
     */
    public Optional<Time> period(Sentence sentence, Token predicate, List<String> countries, LocalDate today) {
        return periods.stream()
                .filter(p -> sentence.span().contains(p.quote().span()) && p.rank(countries) >= 0)
                .filter(p -> isBound(sentence, predicate, head(sentence, p.quote())))
                .min(Comparator.comparingInt(p -> p.rank(countries)))
                .map(Periods.Named::time)
                .filter(time -> time.to().isBefore(today));
    }

    /** Words such as "decades ago" in the clause, which tell no day but that it is long past. */
    public Optional<Quote> longAgo(Sentence sentence, Token predicate) {
        return all.stream()
                .filter(e ->
                        e.time().isEmpty() && sentence.span().contains(e.quote().span()))
                .filter(e -> LONG_AGO.matcher(e.quote().words()).matches())
                .filter(e -> isBound(sentence, predicate, head(sentence, e.quote())))
                .map(TimeExpression::quote)
                .findFirst();
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
                    .filter(e -> isBound(sentence, at, head(sentence, e.quote())) && !isOfAThing(sentence, at, e))
                    .findFirst()
                    .flatMap(TimeExpression::time);
            if (found.isPresent()) {
                return found;
            }
            clause = looksAhead(sentence, at) || looksBack(sentence, at) ? Optional.empty() : sentence.head(at);
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

    /** "In 2008 they left a country that has since armed rebels": a relative clause in the perfect has a time of its own. */
    private static boolean looksBack(Sentence sentence, Token clause) {
        boolean perfect = sentence.dependents(clause, "aux").stream()
                .anyMatch(aux -> aux.hasLemma("have") && aux.xpos().matches("VBZ|VBP"));
        return clause.is("acl:relcl") && perfect;
    }

    /** "the 2015 deal", "the massacre of 1943": the year tells which one is meant, not when the clause was. */
    private static boolean isOfAThing(Sentence sentence, Token clause, TimeExpression expression) {
        Token head = head(sentence, expression.quote());
        boolean years = expression
                .time()
                .filter(t -> t.from().plusMonths(3).isBefore(t.to()))
                .isPresent();
        boolean before = head.is("nummod", "compound", "amod", "nmod:poss", "nmod:unmarked");
        boolean of =
                head.is("nmod") && sentence.dependents(head, "case").stream().anyMatch(c -> c.hasLemma("of"));
        return years && head.head() != clause.index() && (before || of);
    }

    private static Token head(Sentence sentence, Quote expression) {
        List<Token> covered = sentence.tokens().stream()
                .filter(t -> expression.span().overlaps(t.span()))
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
