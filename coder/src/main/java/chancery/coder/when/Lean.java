package chancery.coder.when;

/** Whether a clause speaks of what is past or of what is ahead. */
enum Lean {
    PAST,
    FUTURE,
    UNKNOWN
}
