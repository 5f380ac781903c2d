package chancery.coder;

import chancery.coder.text.Language;
import java.util.HashMap;
import java.util.Map;

/**
 * How likely a careful reader would record a draft: a logistic model over its {@link Traits}, learned from the stories of
 * {@code golden/stories} (training/README.md).
 *
 * <p>Immutable; may be shared between threads.
 */
final class Confidence {
    private static final String FILE = "confidence.tsv";

    /** What is only heard, which frames would know, must be this likely (docs/decisions.md). */
    private static final double OF_HEARD = 0.7;

    private final Map<String, Double> weights = new HashMap<>();

    /** The shipped model. */
    Confidence() {
        for (String line : Language.lines(FILE)) {
            String[] cells = line.split("\t", -1);
            weights.put(cells[0], Double.parseDouble(cells[1]));
        }
    }

    /** Whether it is likely enough to be told; of what is not judged no reader has said anything. */
    boolean allows(Draft draft, double least) {
        return !draft.isJudged() || of(draft) >= least(draft, least);
    }

    /** The least for this draft where so much is asked for; where all is, all is told. */
    static double least(Draft draft, double least) {
        return draft.isHeard() && least > 0 ? Math.max(least, OF_HEARD) : least;
    }

    /** From 0 to 1. */
    double of(Draft draft) {
        double sum = weights.getOrDefault("", 0.0);
        for (String trait : Traits.of(draft)) {
            sum += weights.getOrDefault(trait, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
