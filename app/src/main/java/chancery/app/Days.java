package chancery.app;

import chancery.reader.Dates;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days as they are written on the command line. */
final class Days {
    private Days() {}

    /** The day that an option gives, if it is there. */
    static Optional<LocalDate> option(String name, @Nullable String value) {
        Optional<LocalDate> day = Optional.ofNullable(value).flatMap(Dates::parse);
        if (value != null && day.isEmpty()) {
            throw new UsageException(name + ": \"" + value + "\" is no day; write it as 2015-05-12.");
        }
        return day;
    }
}
