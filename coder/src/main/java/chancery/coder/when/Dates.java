package chancery.coder.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Full dates. */
final class Dates {
    private static final int LEAP_YEAR = 2000;

    private Dates() {}

    /** The date in ISO form, whose year may be XXXX; empty when there is no such day. */
    static Optional<String> date(String year, String month, String day) {
        int tested = year.matches("\\d{4}") ? Integer.parseInt(year) : LEAP_YEAR;
        try {
            LocalDate.of(tested, Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(year + "-" + month + "-" + day);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Month, day and year between slashes; the day comes first where the first number can be no month. */
    static Optional<String> american(String slashes) {
        String[] parts = slashes.split("/", -1);
        String year = parts[2].length() == 4 ? parts[2] : Years.full(parts[2]);
        boolean dayFirst = Integer.parseInt(parts[0]) > 12;
        String month = String.format("%02d", Integer.parseInt(parts[dayFirst ? 1 : 0]));
        String day = String.format("%02d", Integer.parseInt(parts[dayFirst ? 0 : 1]));
        return date(year, month, day);
    }
}
