package chancery.coder;

/**
 * How much a coder reads and how much of it it tells.
 *
 * @param whole whether every sentence is parsed, not only those whose words may evoke a frame
 * @param listening whether words that no frame knows tell what the parser hears in them
 * @param leastConfidence the least probability, from 0 to 1, that a careful reader would record what is told; 0 tells all
 */
public record Effort(boolean whole, boolean listening, double leastConfidence) {
    /** What most readers want; the least confidence is argued in docs/decisions.md. */
    public static final Effort USUAL = new Effort(false, true, 0.28);

    /** The same, where every sentence is parsed: what skimming is measured against. */
    public static final Effort WHOLE = new Effort(true, true, USUAL.leastConfidence);

    /** All that is found, likely or not. */
    public static final Effort THOROUGH = new Effort(true, true, 0);

    /** What examples of a codebook are tried with: short sentences are seldom sure, and what is hardly likely shows nothing. */
    public static final Effort TRIAL = USUAL.telling(0.1);

    /** The same for another least confidence. */
    public Effort telling(double newLeast) {
        return new Effort(whole, listening, newLeast);
    }

    /** The same by frames alone. */
    public Effort framesAlone() {
        return new Effort(whole, false, leastConfidence);
    }
}
