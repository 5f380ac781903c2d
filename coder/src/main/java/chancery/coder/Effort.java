package chancery.coder;

/**
 * How much a coder reads and how much of it it tells.
 *
 * @param whole whether every sentence is parsed, not only those whose words may evoke a frame
 * @param asking whether the classifier is asked of the pairs of which no frame tells
 * @param leastConfidence the least probability, from 0 to 1, that a careful reader would record what is told; 0 tells all
 */
public record Effort(boolean whole, boolean asking, double leastConfidence) {
    /** What most readers want; the least confidence is argued in docs/decisions.md. */
    public static final Effort USUAL = new Effort(false, false, 0.35);

    /** The same, where every sentence is parsed: what skimming is measured against. */
    public static final Effort WHOLE = new Effort(true, false, USUAL.leastConfidence);

    /** All that frames and classifier find, likely or not. */
    public static final Effort THOROUGH = new Effort(true, true, 0);

    /** The same for another least confidence. */
    public Effort telling(double newLeast) {
        return new Effort(whole, asking, newLeast);
    }
}
