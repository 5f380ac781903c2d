package chancery.coder;

import chancery.coder.text.PairScorer;
import java.util.List;

/**
 * The event of a given pair.
 *
 * @param event PLOVER event
 * @param mode PLOVER mode, or empty
 * @param cameo CAMEO code
 * @param score PLOVER score
 * @param confidence 1 for a frame, else the probability that the classifier gives the event
 * @param reason what gave the answer, as a phrase
 * @param guesses all that the classifier holds possible, for those who group CAMEO codes in another way; empty for a frame
 */
public record Classification(
        String event,
        String mode,
        String cameo,
        double score,
        double confidence,
        String reason,
        List<PairScorer.Guess> guesses) {
    public Classification {
        guesses = List.copyOf(guesses);
    }
}
