package chancery.coder.when;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the value column of a rule into a value: {names} are filled in, and a line that begins with @ is worked out. */
final class Template {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    private final Almanac almanac;

    Template(Almanac almanac) {
        this.almanac = almanac;
    }

    /** The value, empty when the parts make no sense together (the 31st of June). */
    Optional<String> fill(String template, Map<String, String> values) {
        Matcher slot = SLOT.matcher(template);
        String filled = slot.replaceAll(m -> Matcher.quoteReplacement(values.getOrDefault(m.group(1), "")));
        if (!filled.startsWith("@")) {
            return Optional.of(filled);
        }
        List<String> parts = Arrays.asList(filled.substring(1).split(" +", -1));
        return work(parts.getFirst(), parts.subList(1, parts.size()));
    }

    private Optional<String> work(String operation, List<String> with) {
        return switch (operation) {
            case "two" -> Optional.of(two(with.getFirst().replaceAll("\\D", "")));
            case "upper" -> Optional.of(with.getFirst().toUpperCase(Locale.ROOT));
            case "pair" -> with.get(1).matches("\\d\\d") ? Optional.of(with.get(0) + with.get(1)) : Optional.empty();
            case "shortyear" -> Optional.of(Years.full(with.getFirst().substring(1)));
            case "date" -> Dates.date(with.get(0), with.get(1), with.get(2));
            case "slashes" -> Optional.of(with.getFirst().replace('/', '-'));
            case "american" -> Dates.american(with.getFirst());
            case "decade" -> Years.decade(with.getFirst());
            case "century" -> Years.century(with.getFirst());
            case "quarter" -> with.getFirst().matches("[1-4]") ? Optional.of("Q" + with.getFirst()) : Optional.empty();
            case "clock" -> Clock.of(with.get(0), with.get(1));
            case "clockpart" -> Clock.inPart(with.get(0), with.get(1));
            case "duration" -> Durations.of(with);
            default -> almanac.work(operation, with);
        };
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
