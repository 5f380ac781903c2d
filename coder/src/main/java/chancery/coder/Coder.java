package chancery.coder;

import chancery.coder.about.About;
import chancery.coder.codebook.Codebook;
import chancery.coder.says.Says;
import chancery.coder.says.Verdict;
import chancery.coder.text.Analysis;
import chancery.coder.text.PairScorer;
import chancery.coder.text.Sentence;
import chancery.coder.text.Skim;
import chancery.coder.text.TextAnalyser;
import chancery.coder.what.Match;
import chancery.coder.what.Matcher;
import chancery.coder.what.Matches;
import chancery.coder.what.Skimming;
import chancery.coder.when.When;
import chancery.coder.where.Places;
import chancery.coder.where.Where;
import chancery.coder.who.Mentions;
import chancery.coder.who.Who;
import chancery.model.Article;
import chancery.model.Event;
import chancery.model.Finding;
import chancery.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The door of the coder: an article in, its findings out.
 *
 * <pre>{@code
 * try (Coder coder = new Coder(Codebook.shipped())) {
 *     Article article = Article.of("story", Optional.of(LocalDate.of(2015, 5, 12)), text);
 *     coder.code(article).forEach(System.out::println);
 * }
 * }</pre>
 *
 * Deterministic; may be shared between threads.
 */
public final class Coder implements AutoCloseable {
    private final Codebook codebook;
    private final TextAnalyser text;
    private final Who who;
    private final When when;
    private final Where where;
    private final About about;
    private final Matcher what;
    private final Says says;
    private final Targets targets;
    private final Skim skim;
    private final Confidence confidence = new Confidence();
    private final Effort effort;

    /** A coder that counts what this codebook says, with the usual effort. */
    public Coder(Codebook codebook) {
        this(codebook, Effort.USUAL);
    }

    /** A coder that reads and tells so much. */
    public Coder(Codebook codebook, Effort effort) {
        this.effort = effort;
        this.codebook = codebook;
        this.text = new TextAnalyser(codebook.sources());
        this.who = new Who(codebook.sources());
        this.when = new When(codebook.sources());
        this.where = new Where(codebook.sources());
        this.about = new About(codebook.sources());
        this.what = new Matcher(codebook, effort.listening());
        this.says = new Says(codebook.sources());
        this.targets = new Targets(codebook.sources());
        this.skim = effort.whole() ? Skim::all : who.leaning(new Skimming(codebook, who::parties, text::lemmas));
    }

    /** The findings of an article in the order of the text. */
    public List<Finding> code(Article article) {
        return told(article).findings();
    }

    /** The findings with how they came about; of silent sentences it knows no more than that they are silent. */
    public Explanation told(Article article) {
        return explain(text.analyse(article, skim), new Misses(Optional.empty()));
    }

    /** The findings with how they came about, and why the other sentences are silent. */
    public Explanation explain(Article article) {
        return explain(text.analyse(article, skim), new Misses(Optional.of(article)));
    }

    /** A classifier of pairs over the word pieces of this coder's parser; the caller closes it. */
    PairScorer pairScorer() {
        return text.pairScorer();
    }

    /** The parsed article, for those who ask more of it than its findings. */
    Analysis analyse(Article article) {
        return text.analyse(article);
    }

    /** The findings of an article that is parsed already. */
    Explanation explain(Analysis analysis) {
        return explain(analysis, new Misses(Optional.empty()));
    }

    private Explanation explain(Analysis analysis, Misses misses) {
        Article article = analysis.article();
        Story story = read(analysis, misses);
        Map<Boolean, List<Draft>> told = story.drafts.stream()
                .collect(Collectors.partitioningBy(draft -> confidence.allows(draft, effort.leastConfidence())));
        List<Draft> drafts = told.getOrDefault(true, List.of());
        return Explanation.of(
                article,
                finished(article, drafts),
                drafts,
                new Silences(analysis, story.matches, confidence, effort.leastConfidence())
                        .of(drafts, told.getOrDefault(false, List.of())),
                story.mentions.all(),
                who.claims(analysis, story.mentions));
    }

    /** What the clauses of an article tell, however likely. */
    List<Draft> drafts(Article article) {
        return read(text.analyse(article), new Misses(Optional.empty())).drafts;
    }

    /** What becomes of drafts of an article. */
    List<Finding> finished(Article article, List<Draft> drafts) {
        return new Finishing(article, codebook.ontology(), confidence).finish(drafts);
    }

    private record Story(Mentions mentions, List<Matches> matches, List<Draft> drafts) {}

    private Story read(Analysis analysis, Misses misses) {
        Places places = where.find(analysis);
        Mentions mentions = who.find(analysis, places.mainCountry());
        Reporting reporting = new Reporting(analysis, when.find(analysis), places, about);
        List<Report> reports = new ArrayList<>();
        List<Matches> matches = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            Matches ofSentence = sentence.skimmed() ? misses.of(sentence) : what.match(sentence, mentions::at);
            matches.add(ofSentence);
            for (Match match : ofSentence.found()) {
                Verdict verdict = says.judge(analysis, sentence, match.predicate(), mentions::at);
                reports.add(reporting.report(match, verdict));
            }
        }
        List<Report> directed = targets.directed(analysis.article(), reports, mentions.all());
        return new Story(mentions, matches, new Composing(analysis.article(), codebook.ontology()).compose(directed));
    }

    /** What nearly held in the sentences that were skimmed, where somebody asks: only then is the article parsed in full. */
    private final class Misses {
        private final Optional<Article> asked;
        private Optional<List<Matches>> whole = Optional.empty();

        Misses(Optional<Article> asked) {
            this.asked = asked;
        }

        Matches of(Sentence skimmed) {
            if (whole.isEmpty()) {
                whole = asked.map(text::analyse).map(this::all);
            }
            return whole.map(all ->
                            new Matches(List.of(), all.get(skimmed.index()).missed()))
                    .orElse(new Matches(List.of(), List.of()));
        }

        private List<Matches> all(Analysis analysis) {
            Mentions mentions = who.find(analysis);
            return analysis.sentences().stream()
                    .map(sentence -> what.match(sentence, mentions::at))
                    .toList();
        }
    }

    /** The frames that hold in one sentence taken by itself, and those that nearly do. */
    Matches matches(String sentence) {
        Analysis analysis = text.analyse(Article.of("sentence", Optional.empty(), sentence));
        Mentions mentions = who.find(analysis);
        List<Matches> all = analysis.sentences().stream()
                .map(s -> what.match(s, mentions::at))
                .toList();
        return new Matches(
                all.stream().flatMap(m -> m.found().stream()).toList(),
                all.stream().flatMap(m -> m.missed().stream()).toList());
    }

    /** The contexts of the findings of one sentence taken by itself. */
    Set<String> contexts(String sentence) {
        Set<String> found = new TreeSet<>();
        for (Finding finding : code(Article.of("sentence", Optional.empty(), sentence))) {
            if (finding instanceof Event event) {
                found.addAll(event.kind().contexts());
            }
            finding.topics().forEach(topic -> topic.context().ifPresent(found::add));
        }
        return found;
    }

    /** The contexts that the words of one sentence show, whether or not it tells anything. */
    Set<String> shownContexts(String sentence) {
        Analysis analysis = text.analyse(Article.of("sentence", Optional.empty(), sentence));
        return analysis.sentences().stream()
                .flatMap(s -> about.contexts(analysis, s, new Span(0, sentence.length())).stream())
                .flatMap(topic -> topic.context().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void close() {
        text.close();
    }
}
