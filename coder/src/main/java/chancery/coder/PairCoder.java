package chancery.coder;

import chancery.coder.codebook.Codebook;
import chancery.coder.text.Analysis;
import chancery.coder.text.PairScorer;
import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.model.Article;
import chancery.model.Event;
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
    private final Codebook codebook;
    private final Coder coder;
    private final PairScorer scorer;

    /** A classifier that scores by this codebook. */
    public PairCoder(Codebook codebook) {
        this.codebook = codebook;
        this.coder = new Coder(codebook);
        this.scorer = new PairScorer();
    }

    /** The event between the actor and the recipient, each given by the places of its words; the recipient may be empty. */
    public Classification classify(Article article, List<Span> actor, List<Span> recipient) {
        Analysis analysis = coder.analyse(article);
        List<PairScorer.Guess> guesses = guesses(analysis, actor, recipient);
        PairScorer.Guess best = guesses.getFirst();
        Optional<Event> framed = framed(analysis, actor, recipient);
        if (framed.isPresent() && supports(guesses, framed.get())) {
            Event event = framed.get();
            return new Classification(
                    event.kind().event(), event.kind().mode(), event.scores().plover(), 1, "frame " + event.frame());
        }
        double score = codebook.ontology().score(best.event(), best.mode());
        return new Classification(best.event(), best.mode(), score, best.probability(), "learned classifier");
    }

    /** Frames go first unless the classifier holds theirs for nearly impossible (measured: docs/decisions.md). */
    private static boolean supports(List<PairScorer.Guess> guesses, Event event) {
        return guesses.stream().anyMatch(g -> g.event().equals(event.kind().event()) && g.probability() >= 0.05);
    }

    private List<PairScorer.Guess> guesses(Analysis analysis, List<Span> actor, List<Span> recipient) {
        Sentence sentence = analysis.sentences().stream()
                .reduce((one, other) -> share(other, actor, recipient) > share(one, actor, recipient) ? other : one)
                .orElseThrow(() -> new IllegalArgumentException("The text has no words."));
        return scorer.guesses(sentence, tokens(sentence, actor), tokens(sentence, recipient));
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
