package chancery.model;

/** How somebody stands behind a finding. */
public enum Stance {
    REPORTS,
    ALLEGES,
    DENIES,
    HINTS,
    PROMISES,
    DEMANDS
}
