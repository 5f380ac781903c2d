package chancery.coder;

import chancery.coder.codebook.Codebook;
import chancery.coder.text.Analysis;
import chancery.coder.text.PairScorer;
import chancery.coder.text.PairScorer.Guess;
import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.model.Article;
import chancery.model.Event;
import chancery.model.Kind;
import chancery.model.Mention;
import chancery.model.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says which event a text tells between a given actor and a given recipient; it always answers.
 *
 * <p>Deterministic; may be shared between threads.
 */
public final class PairCoder implements AutoCloseable {
    /** A frame's event that the classifier holds for less likely than this does not count (docs/decisions.md). */
    private static final double DOUBT = 0.5;

    private final Codebook codebook;
    private final Coder coder;
    private final PairScorer scorer;

    /** A classifier that scores by this codebook. */
    public PairCoder(Codebook codebook) {
        this.codebook = codebook;
        this.coder = new Coder(codebook, Effort.WHOLE.telling(0).framesAlone());
        this.scorer = coder.pairScorer();
    }

    /** The event between the actor and the recipient, each given by the places of its words; the recipient may be empty. */
    public Classification classify(Article article, List<Span> actor, List<Span> recipient) {
        Analysis analysis = coder.analyse(article);
        PairScorer.Opinion opinion = opinion(analysis, actor, recipient);
        return framed(analysis, actor, recipient)
                .filter(event -> opinion.probability(event.kind().event()) >= DOUBT)
                .map(PairCoder::byFrame)
                .orElseGet(() -> learned(opinion));
    }

    private static Classification byFrame(Event event) {
        Kind kind = event.kind();
        double score = event.scores().plover();
        return new Classification(
                kind.event(), kind.mode(), kind.cameo(), score, 1, "frame " + event.frame(), List.of());
    }

    private Classification learned(PairScorer.Opinion opinion) {
        Guess best = opinion.likeliest();
        return new Classification(
                best.event(),
                best.mode(),
                best.cameo(),
                codebook.ontology().score(best.event(), best.mode()),
                opinion.probability(best.event()),
                "learned classifier",
                opinion.guesses());
    }

    private PairScorer.Opinion opinion(Analysis analysis, List<Span> actor, List<Span> recipient) {
        Sentence sentence = analysis.sentences().stream()
                .reduce((one, other) -> share(other, actor, recipient) > share(one, actor, recipient) ? other : one)
                .orElseThrow(() -> new IllegalArgumentException("The text has no words."));
        return scorer.opinion(sentence, tokens(sentence, actor), tokens(sentence, recipient));
    }

    private static int share(Sentence sentence, List<Span> actor, List<Span> recipient) {
        return (tokens(sentence, actor).isEmpty() ? 0 : 1)
                + (tokens(sentence, recipient).isEmpty() ? 0 : 1);
    }

    private static Set<Integer> tokens(Sentence sentence, List<Span> spans) {
        Set<Integer> found = new HashSet<>();
        for (Token token : sentence.tokens()) {
            if (spans.stream().anyMatch(span -> span.overlaps(token.span()))) {
                found.add(token.index());
            }
        }
        return found;
    }

    private Optional<Event> framed(Analysis analysis, List<Span> actor, List<Span> recipient) {
        return coder.explain(analysis).findings().stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .filter(event -> at(event.actors(), actor) && at(event.recipients(), recipient))
                .findFirst();
    }

    private static boolean at(List<Mention> mentions, List<Span> spans) {
        return mentions.stream()
                .anyMatch(m -> spans.stream().anyMatch(s -> s.overlaps(m.quote().span())));
    }

    @Override
    public void close() {
        scorer.close();
        coder.close();
    }
}
