package chancery.coder;

import chancery.coder.codebook.Frame;
import chancery.coder.text.Actors;
import chancery.coder.text.PairScorer;
import chancery.coder.text.PairScorer.Guess;
import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.coder.what.Match;
import chancery.coder.what.Matcher;
import chancery.model.Mention;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks the learned classifier about two parties that a verb joins of which no frame tells. */
final class Learned implements AutoCloseable {
    /** The least that the classifier must give to there being an event at all, and to this one (docs/decisions.md). */
    private static final double RELATED = 0.8;

    private static final double SURE = 0.7;
    private static final Frame UNKNOWN = frame("", "", "", 0);

    private final Matcher matcher;
    private final PairScorer scorer;

    Learned(Matcher matcher, PairScorer scorer) {
        this.matcher = matcher;
        this.scorer = scorer;
    }

    /** The act between the first two parties that a verb of the sentence joins, where the classifier is sure of it. */
    Optional<Match> match(Sentence sentence, Actors actors) {
        return matcher.joined(sentence, actors, UNKNOWN)
                .filter(pair -> areNamed(pair.actors()) && areNamed(pair.recipients()))
                .flatMap(this::judged);
    }

    /** Behind a pronoun stands somebody of whom this sentence says too little. */
    private static boolean areNamed(List<Mention> mentions) {
        return mentions.stream().noneMatch(m -> m.isPronoun() || m.isSpeaker());
    }

    private Optional<Match> judged(Match pair) {
        PairScorer.Opinion opinion =
                scorer.opinion(pair.sentence(), words(pair, pair.actors()), words(pair, pair.recipients()));
        Guess best = opinion.likeliest();
        double sure = opinion.probability(best.event());
        return opinion.related() < RELATED || sure < SURE
                ? Optional.empty()
                : Optional.of(pair.told(frame(best.event(), best.mode(), best.cameo(), sure)));
    }

    private static Set<Integer> words(Match pair, List<Mention> mentions) {
        return pair.sentence().tokens().stream()
                .filter(token ->
                        mentions.stream().anyMatch(m -> m.quote().span().overlaps(token.span())))
                .map(Token::index)
                .collect(Collectors.toSet());
    }

    private static Frame frame(String event, String mode, String cameo, double sure) {
        String id = String.format(Locale.ROOT, "learned classifier %.2f", sure);
        return new Frame(
                id,
                new Frame.Source(PairScorer.MODEL, 0),
                List.of(),
                Map.of(),
                new Frame.Code(event, mode, cameo, List.of()),
                Optional.empty(),
                Map.of(),
                Map.of(),
                new Frame.Tests(List.of(), List.of()));
    }

    @Override
    public void close() {
        scorer.close();
    }
}
