package chancery.model;

/** Which way relations go. */
public enum Direction {
    BETTER,
    WORSE,
    UNCHANGED
}
