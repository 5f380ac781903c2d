package chancery.coder;

/**
 * The event of a given pair.
 *
 * @param event PLOVER event
 * @param mode PLOVER mode, or empty
 * @param score PLOVER score
 * @param confidence 1 for a frame, else the probability that the classifier gives the event
 * @param reason what gave the answer, as a phrase
 */
public record Classification(String event, String mode, double score, double confidence, String reason) {}
