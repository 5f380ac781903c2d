package chancery.coder.text;

/**
 * An act that the network hears in a word, whether or not a frame knows the word.
 *
 * @param event PLOVER event
 * @param mode the event's likeliest PLOVER mode, or empty
 * @param probability that a careful reader would say that the word tells such an event, from 0 to 1
 */
public record Heard(String event, String mode, double probability) {
    /** What is less likely is not kept. */
    static final double LEAST = 0.05;
}
