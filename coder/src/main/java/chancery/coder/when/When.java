package chancery.coder.when;

import chancery.coder.codebook.Sources;
import chancery.coder.text.Analysis;
import chancery.model.Article;
import chancery.model.Quote;
import chancery.model.Span;
import chancery.model.Time;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds the time expressions of a story and the days that they stand for. Safe for use by several threads. */
public final class When {
    private static final Set<String> ABOUT =
            Set.of("at", "least", "about", "around", "roughly", "the", "early", "late");

    private final Lexicon lexicon;
    private final Grammar grammar;
    private final Leans leans;
    private final Periods periods;

    /** Reads the tables below {@code times/}. */
    public When(Sources sources) {
        lexicon = Lexicon.read(sources);
        grammar = Grammar.read(sources);
        leans = Leans.read(sources);
        periods = Periods.read(sources);
    }

    /** The times of a parsed story. */
    public Times find(Analysis analysis) {
        ParsedLean parsed = new ParsedLean(analysis);
        List<Periods.Named> named = analysis.sentences().stream()
                .flatMap(sentence -> periods.in(analysis.article(), sentence).stream())
                .toList();
        return new Times(read(analysis.article(), parsed::around), named);
    }

    /** The time expressions of a story that was not parsed, in order. */
    public List<TimeExpression> expressions(Article article) {
        return read(article, span -> Lean.UNKNOWN);
    }

    private List<TimeExpression> read(Article article, Function<Span, Lean> parsed) {
        Optional<LocalDate> today = article.published();
        List<Word> words = Cut.words(article.text());
        Chart chart = new Chart(lexicon, grammar, new Template(new Almanac(today)), words);
        Optional<Settler> settler = today.map(Settler::new);
        Extent extent = new Extent(today);
        List<TimeExpression> found = new ArrayList<>();
        for (Node node : chart.expressions()) {
            Quote quote = quote(article, words, node);
            Lean lean = leans.before(words, node.begin())
                    .or(() -> parsed.apply(quote.span()))
                    .or(() -> leans.around(words, node.begin(), node.end()));
            boolean isSet = node.rule().type().equals("SET");
            String value = settler.filter(s -> !isSet)
                    .map(s -> s.settle(node.value(), lean))
                    .orElseGet(() -> unsettled(node.value()));
            Optional<Time> time = isSet ? Optional.empty() : extent.of(value, quote);
            boolean since = isSince(words, node.begin());
            Optional<Time> spread = since ? time.flatMap(extent::since).or(() -> time) : time;
            found.add(new TimeExpression(quote, node.rule().type(), value, spread));
        }
        return found;
    }

    /** "since 2008", "since at least 2008", "since about March". */
    private static boolean isSince(List<Word> words, int begin) {
        int at = begin - 1;
        while (at > 0 && begin - at <= 2 && ABOUT.contains(words.get(at).lower())) {
            at--;
        }
        return at >= 0 && words.get(at).lower().equals("since");
    }

    private static String unsettled(String value) {
        return value.startsWith("?") ? "XXXX-XX-XX" : value;
    }

    private static Quote quote(Article article, List<Word> words, Node node) {
        return article.quote(new Span(
                words.get(node.begin()).begin(), words.get(node.end() - 1).end()));
    }
}
