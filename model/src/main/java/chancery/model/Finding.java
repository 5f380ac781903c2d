package chancery.model;

import java.util.List;
import java.util.Optional;

/** What a story yields: something that happened or was said, something ahead, or a word on how relations stand. */
public sealed interface Finding permits Event, Appointment, Assessment {
    /** Content hash: unique, stable between runs, never reused. */
    String id();

    /** The clauses that report it, in the order of the text, never empty. */
    List<Quote> quotes();

    /** When it happens. */
    Optional<Time> when();

    /** What it is about. */
    List<Topic> topics();

    /** Who stands behind it and how. */
    List<Claim> claims();

    /** The frame, or "learned" for the classifier, that gave it. */
    String frame();

    /** The clause that reports it first. */
    default Quote quote() {
        return quotes().getFirst();
    }
}
