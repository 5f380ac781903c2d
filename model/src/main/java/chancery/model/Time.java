package chancery.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When something happens.
 *
 * @param from first day
 * @param to last day, the same as {@code from} for a single day
 * @param granularity how exactly it is known
 * @param quote the words, empty where the date of the article stands in
 */
public record Time(LocalDate from, LocalDate to, Granularity granularity, Optional<Quote> quote) {
    public Time {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A time cannot end (" + to + ") before it begins (" + from + ").");
        }
    }

    /** A single day that stands in for a missing date: that of the article. */
    public static Time ofArticle(LocalDate day) {
        return new Time(day, day, Granularity.DAY, Optional.empty());
    }
}
