package chancery.coder.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** What relative expressions mean on the day of an article. */
final class Almanac {
    private final Optional<LocalDate> today;

    Almanac(Optional<LocalDate> today) {
        this.today = today;
    }

    /** The value of an operation; without a day of the article it is only past, present or future. */
    Optional<String> work(String operation, List<String> with) {
        return switch (operation) {
            case "shift" -> Optional.of(shift(with.get(0), Integer.parseInt(with.get(1))));
            case "ago" -> ago(with.get(0), with.get(1), -1);
            case "ahead" -> ago(with.get(0), with.get(1), 1);
            case "shiftmonth" -> Optional.of(shift("Y", Integer.parseInt(with.get(1))) + "-" + with.get(0));
            case "last" -> Optional.of(nearest(with.getFirst(), -1));
            case "next" -> Optional.of(nearest(with.getFirst(), 1));
            case "weekday" -> Optional.of(weekday(with.get(0), Integer.parseInt(with.get(1))));
            case "weekdayof" -> Optional.of(weekdayOf(with.get(0), Integer.parseInt(with.get(1))));
            case "weekend" -> Optional.of(weekend(Integer.parseInt(with.getFirst())));
            case "shiftseason" -> Optional.of(shift("Y", 0) + "-" + with.getFirst());
            case "lastseason" -> Optional.of(lastSeason(with.getFirst()));
            case "nextseason" -> Optional.of(nextSeason(with.getFirst()));
            case "today" -> Optional.of(shift("D", 0) + with.getFirst());
            case "yesterday" -> Optional.of(shift("D", -1) + with.getFirst());
            case "day" -> Optional.of("?DAY" + with.getFirst());
            default -> throw new IllegalArgumentException("There is no operation @" + operation + " for times.");
        };
    }

    private static String vague(int direction) {
        return direction < 0 ? "PAST_REF" : direction > 0 ? "FUTURE_REF" : "PRESENT_REF";
    }

    /** The unit that lies that many units after the one of today. */
    String shift(String unit, int by) {
        return today.map(day -> shift(day, unit, by)).orElseGet(() -> vague(by));
    }

    /** The unit that lies that many units after the one of the day. */
    static String shift(LocalDate day, String unit, int by) {
        return switch (unit) {
            case "D", "N" -> day.plusDays(by).toString();
            case "W" -> week(day.plusWeeks(by));
            case "M" -> day.plusMonths(by).toString().substring(0, 7);
            case "Q" -> quarter(day.plusMonths(3L * by));
            case "Y" -> String.format("%04d", day.getYear() + by);
            case "E" -> String.format("%04d", day.getYear() + 10 * by).substring(0, 3);
            case "C" -> String.format("%04d", day.getYear() + 100 * by).substring(0, 2);
            default -> vague(by);
        };
    }

    static String week(LocalDate day) {
        return String.format(
                "%04d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static String quarter(LocalDate day) {
        return String.format("%04d-Q%d", day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    private Optional<String> ago(String number, String unit, int direction) {
        if (!number.matches("\\d{1,4}(\\.5)?") || unit.startsWith("T") || today.isEmpty()) {
            return Optional.of(vague(direction));
        }
        int whole = (int) Math.floor(Double.parseDouble(number));
        int count = unit.equals("L") ? whole * 1000 : whole;
        return Optional.of(shift(unit.equals("L") ? "Y" : unit, direction * count));
    }

    private String nearest(String monthOrDay, int direction) {
        if (today.isEmpty()) {
            return "XXXX-" + monthOrDay;
        }
        int year = today.get().getYear();
        String now = today.get().toString().substring(5, 5 + monthOrDay.length());
        int order = monthOrDay.compareTo(now);
        if (direction < 0) {
            return (order < 0 ? year : year - 1) + "-" + monthOrDay;
        }
        return (order > 0 ? year : year + 1) + "-" + monthOrDay;
    }

    private String weekday(String number, int direction) {
        DayOfWeek wanted = DayOfWeek.of(Integer.parseInt(number));
        return today.map(day -> (direction < 0
                                ? day.with(TemporalAdjusters.previous(wanted))
                                : day.with(TemporalAdjusters.next(wanted)))
                        .toString())
                .orElse("XXXX-WXX-" + number);
    }

    private String weekdayOf(String number, int weeks) {
        DayOfWeek wanted = DayOfWeek.of(Integer.parseInt(number));
        return today.map(day -> day.plusWeeks(weeks)
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .with(TemporalAdjusters.nextOrSame(wanted))
                        .toString())
                .orElse("XXXX-WXX-" + number);
    }

    /** The weekend before today, or after it when the article is of its second half; 0 is left to the clause. */
    private String weekend(int which) {
        if (today.isEmpty()) {
            return "XXXX-WXX-WE";
        }
        return which == 0 ? "?WEEKEND" : week(today.get().plusWeeks(which)) + "-WE";
    }

    private static int firstMonth(String season) {
        return switch (season) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
    }

    private String lastSeason(String season) {
        return today.map(day -> (day.getMonthValue() > firstMonth(season) + 2 && !season.equals("WI")
                                ? day.getYear()
                                : day.getYear() - 1)
                        + "-" + season)
                .orElse("XXXX-" + season);
    }

    private String nextSeason(String season) {
        return today.map(day ->
                        (day.getMonthValue() < firstMonth(season) ? day.getYear() : day.getYear() + 1) + "-" + season)
                .orElse("XXXX-" + season);
    }
}
