package chancery.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Publication dates as they come: ISO days and times, 20150512 with or without a time, "12 May 2015", "May 12, 2015", RFC 1123. */
public final class Dates {
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?!\\d)");
    private static final Pattern STAMP = Pattern.compile("\\d{14}");
    private static final List<DateTimeFormatter> WRITTEN = List.of(
            format("d MMMM uuuu"),
            format("d MMM uuuu"),
            format("MMMM d, uuuu"),
            format("MMM d, uuuu"),
            DateTimeFormatter.RFC_1123_DATE_TIME);

    private Dates() {}

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    /** The day that the text names, empty when it names none that exists. */
    public static Optional<LocalDate> parse(String text) {
        String stripped = STAMP.matcher(text.strip()).matches() ? text.strip().substring(0, 8) : text.strip();
        Matcher day = DAY.matcher(stripped);
        if (day.find() && day.start() == 0) {
            return day(day);
        }
        return WRITTEN.stream()
                .flatMap(format -> written(stripped, format).stream())
                .findFirst();
    }

    private static Optional<LocalDate> written(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The first day that stands in a file's name, as in {@code 2015-05-12-sochi.txt}. */
    static Optional<LocalDate> inName(String name) {
        Matcher day = DAY.matcher(name);
        return day.find() ? day(day) : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher day) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
