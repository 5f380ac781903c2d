package chancery.coder.when;

import chancery.model.Granularity;
import chancery.model.Quote;
import chancery.model.Time;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The days that a value stands for. */
final class Extent {
    private static final Pattern BEHIND = Pattern.compile(".*\\b(past|last|previous|preceding)\\b.*");
    private static final Pattern AHEAD = Pattern.compile(".*\\b(next|coming|following)\\b.*");

    private final Optional<LocalDate> today;

    Extent(Optional<LocalDate> today) {
        this.today = today;
    }

    /** The days, empty for lengths of time that hang nowhere and for "now" or "recently". */
    Optional<Time> of(String value, Quote quote) {
        try {
            return value.startsWith("P") ? length(value, quote) : date(value, quote);
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The days from the beginning of a time to the day of the article, for "since". */
    Optional<Time> since(Time time) {
        return today.filter(day -> !day.isBefore(time.from()))
                .map(day -> new Time(time.from(), day, Granularity.SPAN, time.quote()));
    }

    private Optional<Time> length(String value, Quote quote) {
        String words = quote.words().toLowerCase(Locale.ROOT);
        boolean behind = BEHIND.matcher(words).matches();
        if (today.isEmpty() || (!behind && !AHEAD.matcher(words).matches()) || !value.matches("P\\d{1,4}[YMWD]")) {
            return Optional.empty();
        }
        LocalDate day = today.get();
        Period period = Period.parse(value);
        return Optional.of(
                behind
                        ? time(day.minus(period), day, Granularity.SPAN, quote)
                        : time(day, day.plus(period), Granularity.SPAN, quote));
    }

    private static Optional<Time> date(String value, Quote quote) {
        if (value.matches("\\d{4}-\\d\\d-\\d\\d(T.*)?")) {
            LocalDate day = LocalDate.parse(value.substring(0, 10));
            return Optional.of(time(day, day, Granularity.DAY, quote));
        }
        if (value.matches("\\d{4}-W\\d\\d(-WE)?")) {
            return Optional.of(week(value, quote));
        }
        if (value.matches("\\d{4}-\\d\\d")) {
            LocalDate first = LocalDate.parse(value + "-01");
            return Optional.of(months(first, 1, Granularity.MONTH, quote));
        }
        if (value.matches("\\d{4}-(Q\\d|H\\d|S[PU]|FA|WI)")) {
            return Optional.of(stretch(value, quote));
        }
        return switch (value.matches("\\d+") ? value.length() : 0) {
            case 4 -> Optional.of(months(LocalDate.parse(value + "-01-01"), 12, Granularity.YEAR, quote));
            case 3 -> Optional.of(months(LocalDate.parse(value + "0-01-01"), 120, Granularity.SPAN, quote));
            case 2 -> Optional.of(months(LocalDate.parse(value + "00-01-01"), 1200, Granularity.SPAN, quote));
            default -> Optional.empty();
        };
    }

    private static Time week(String value, Quote quote) {
        LocalDate monday = LocalDate.of(Integer.parseInt(value.substring(0, 4)), 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(value.substring(6, 8)))
                .with(DayOfWeek.MONDAY);
        boolean weekend = value.endsWith("-WE");
        return time(
                weekend ? monday.plusDays(5) : monday,
                monday.plusDays(6),
                weekend ? Granularity.SPAN : Granularity.WEEK,
                quote);
    }

    private static Time stretch(String value, Quote quote) {
        String year = value.substring(0, 4);
        char which = value.charAt(6);
        return switch (value.charAt(5)) {
            case 'Q' ->
                months(LocalDate.of(Integer.parseInt(year), 3 * (which - '0') - 2, 1), 3, Granularity.QUARTER, quote);
            case 'H' ->
                months(LocalDate.parse(year + (which == '1' ? "-01-01" : "-07-01")), 6, Granularity.SPAN, quote);
            case 'S' ->
                months(LocalDate.parse(year + (which == 'P' ? "-03-01" : "-06-01")), 3, Granularity.SPAN, quote);
            case 'F' -> months(LocalDate.parse(year + "-09-01"), 3, Granularity.SPAN, quote);
            default -> months(LocalDate.parse(year + "-12-01"), 3, Granularity.SPAN, quote);
        };
    }

    private static Time months(LocalDate first, int count, Granularity granularity, Quote quote) {
        return time(first, first.plusMonths(count).minusDays(1), granularity, quote);
    }

    private static Time time(LocalDate from, LocalDate to, Granularity granularity, Quote quote) {
        return new Time(from, to, granularity, Optional.of(quote));
    }
}
