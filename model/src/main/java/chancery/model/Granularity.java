package chancery.model;

/** How exactly a time is known. */
public enum Granularity {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    /** Some other stretch: "in recent days", "since 2011", "the past three weeks". */
    SPAN
}
