package chancery.coder.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Chooses among the years or weeks that an expression without one can mean: the nearest, and rather the side to which its clause leans. */
final class Openness {
    private static final double AGAINST_PAST = 3;
    private static final double MONTH_AGAINST_PAST = 10;
    private static final double AGAINST_FUTURE = 6;

    private final LocalDate today;
    private final Lean lean;

    Openness(LocalDate today, Lean lean) {
        this.today = today;
        this.lean = lean;
    }

    /** The value with its year: of "05-12", "05", "Q3", "H1", "SU" or "WXX-2". */
    String choose(String open) {
        if (open.startsWith("WXX")) {
            return weekday(DayOfWeek.of(open.charAt(4) - '0')).toString();
        }
        int year = IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
                .boxed()
                .min(Comparator.comparingDouble(y -> effort(y, open)))
                .orElse(today.getYear());
        return year + "-" + open;
    }

    private LocalDate weekday(DayOfWeek wanted) {
        return lean == Lean.FUTURE
                ? today.with(TemporalAdjusters.nextOrSame(wanted))
                : today.with(TemporalAdjusters.previousOrSame(wanted));
    }

    /** The weekend that has been or that comes. */
    static String weekend(LocalDate today, Lean lean) {
        boolean isOn = today.getDayOfWeek().getValue() > 5;
        return Almanac.week(lean == Lean.FUTURE || isOn ? today : today.minusWeeks(1)) + "-WE";
    }

    private double effort(int year, String open) {
        LocalDate first = first(year, open);
        LocalDate last = last(first, open);
        if (!first.isAfter(today) && !last.isBefore(today)) {
            return 0;
        }
        if (first.isAfter(today)) {
            double days = ChronoUnit.DAYS.between(today, first);
            boolean dated = open.matches("\\d\\d-\\d\\d");
            return lean != Lean.PAST ? days : days * (dated ? AGAINST_PAST : MONTH_AGAINST_PAST);
        }
        double days = ChronoUnit.DAYS.between(last, today);
        return lean == Lean.FUTURE ? days * AGAINST_FUTURE : days;
    }

    private static LocalDate first(int year, String open) {
        return switch (open.charAt(0)) {
            case 'Q' -> LocalDate.of(year, 3 * (open.charAt(1) - '0') - 2, 1);
            case 'H' -> LocalDate.of(year, open.charAt(1) == '1' ? 1 : 7, 1);
            case 'S' -> LocalDate.of(year, open.equals("SP") ? 3 : 6, 1);
            case 'F' -> LocalDate.of(year, 9, 1);
            case 'W' -> LocalDate.of(year, 12, 1);
            default -> monthOrDay(year, open);
        };
    }

    private static LocalDate monthOrDay(int year, String open) {
        LocalDate month = LocalDate.of(year, Integer.parseInt(open.substring(0, 2)), 1);
        int day = open.length() > 2 ? Integer.parseInt(open.substring(3)) : 1;
        return month.plusDays(Math.min(day, month.lengthOfMonth()) - 1L);
    }

    private static LocalDate last(LocalDate first, String open) {
        return switch (open.charAt(0)) {
            case 'Q', 'S', 'F', 'W' -> first.plusMonths(3).minusDays(1);
            case 'H' -> first.plusMonths(6).minusDays(1);
            default -> open.length() > 2 ? first : first.plusMonths(1).minusDays(1);
        };
    }
}
