package chancery.coder.when;

import java.util.function.Supplier;

/** Whether a clause speaks of what is past or of what is ahead. */
enum Lean {
    PAST,
    FUTURE,
    UNKNOWN;

    /** This lean, or the other where this is unknown. */
    Lean or(Supplier<Lean> other) {
        return this == UNKNOWN ? other.get() : this;
    }
}
