package chancery.model;

/** How one finding is tied to another. */
public enum Relation {
    DENIES,
    RESPONDS_TO,
    LIFTS,
    FULFILS,
    CANCELS,
    SAME_AS
}
