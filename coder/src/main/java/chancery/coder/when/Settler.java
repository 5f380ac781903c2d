package chancery.coder.when;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Settles in the order of the text what an expression left open: the year of "in May", the week of "Tuesday", "the quarter", "that day". */
final class Settler {
    private static final Pattern OPEN =
            Pattern.compile("XXXX-(WXX-\\d|\\d\\d-\\d\\d|\\d\\d|Q\\d|H\\d|S[PU]|FA|WI)(T.*)?");
    private static final Pattern BACK = Pattern.compile(
            "\\?(DAYBEFORE|NIGHTBEFORE|NEXTDAY|DAY|MONTH|YEARBEFORE|YEARAGO|YEAR|HALF|WEEKEND|QUARTERBEFORE|QUARTEROF|LASTQUARTER|QUARTER|PERIODOF)([+-]\\d(?!\\d))?(?:-(\\w+))?(T.*)?");

    private final LocalDate today;
    private LocalDate day;
    private YearMonth month;
    private int year;
    private Optional<String> quarter = Optional.empty();

    Settler(LocalDate today) {
        this.today = today;
        this.day = today;
        this.month = YearMonth.from(today);
        this.year = today.getYear();
    }

    /** The full value, given how its clause leans. */
    String settle(String value, Lean lean) {
        String settled = settled(value, lean);
        remember(settled);
        return settled;
    }

    private String settled(String value, Lean lean) {
        if (value.startsWith("T")) {
            return day + value;
        }
        Matcher open = OPEN.matcher(value);
        if (open.matches()) {
            String rest = open.group(2) == null ? "" : open.group(2);
            return new Openness(today, lean).choose(open.group(1)) + rest;
        }
        Matcher back = BACK.matcher(value);
        if (back.matches()) {
            String step = back.group(2) == null ? "0" : back.group(2);
            String part = back.group(3) == null ? "" : back.group(3);
            String rest = back.group(4) == null ? "" : back.group(4);
            return reference(back.group(1), Integer.parseInt(step), part, lean) + rest;
        }
        return value;
    }

    private String reference(String name, int step, String part, Lean lean) {
        return switch (name) {
            case "DAY" -> day.toString();
            case "NEXTDAY" -> day.plusDays(1).toString();
            case "DAYBEFORE" -> day.minusDays(1).toString();
            case "NIGHTBEFORE" -> day.minusDays(1) + "TNI";
            case "MONTH" -> month.plusMonths(step).toString();
            case "YEAR" -> year + step + (part.isEmpty() ? "" : "-" + part);
            case "HALF" -> new Openness(today, lean).choose(part);
            case "WEEKEND" -> Openness.weekend(today, lean);
            case "QUARTER" -> quarterNow();
            case "LASTQUARTER" -> quarter.filter(this::isOver).orElseGet(() -> Almanac.shift(today, "Q", -1));
            case "QUARTERBEFORE" -> yearBefore(quarterNow());
            case "YEARBEFORE" -> quarter.map(Settler::yearBefore).orElse(String.valueOf(today.getYear() - 1));
            case "QUARTEROF", "PERIODOF" -> part + quarterNow().substring(4);
            case "YEARAGO" -> (today.getYear() - 1) + "-" + part;
            default -> throw new IllegalArgumentException("Nothing in a story is called ?" + name + ".");
        };
    }

    private String quarterNow() {
        return quarter.orElseGet(() -> Almanac.shift(today, "Q", -1));
    }

    private boolean isOver(String named) {
        return named.compareTo(Almanac.quarter(today)) < 0;
    }

    private static String yearBefore(String quarter) {
        return Integer.parseInt(quarter.substring(0, 4)) - 1 + quarter.substring(4);
    }

    private void remember(String value) {
        if (value.matches("\\d{4}-Q\\d") && value.startsWith(String.valueOf(today.getYear()))) {
            quarter = Optional.of(value);
        }
        if (value.matches("\\d{4}(-.*)?")) {
            year = Integer.parseInt(value.substring(0, 4));
        }
        if (value.matches("\\d{4}-\\d\\d(-.*)?")) {
            month = YearMonth.parse(value.substring(0, 7));
        }
        if (value.matches("\\d{4}-\\d\\d-\\d\\d(T.*)?")) {
            day = LocalDate.parse(value.substring(0, 10));
        }
    }
}
