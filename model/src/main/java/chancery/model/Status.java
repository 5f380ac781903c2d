package chancery.model;

/** Whether it happened: PLOVER's auxiliary modes. */
public enum Status {
    OCCURRED,
    ONGOING,
    PLANNED,
    HYPOTHETICAL,
    NEGATED,
    HISTORICAL,
    ENDED
}
