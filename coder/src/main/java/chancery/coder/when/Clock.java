package chancery.coder.when;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hours of the day. */
final class Clock {
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})(?:[:.](\\d\\d))?");

    private Clock() {}

    /** The hour with "a.m.", "p.m." or "-" for neither; empty where the number is no hour. */
    static Optional<String> of(String hour, String half) {
        Matcher parts = HOUR.matcher(hour);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int hours = Integer.parseInt(parts.group(1));
        int minutes = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        boolean twelve = !half.equals("-");
        if (minutes > 59 || hours > (twelve ? 12 : 24)) {
            return Optional.empty();
        }
        if (twelve) {
            hours = hours % 12 + (half.startsWith("p") ? 12 : 0);
        }
        return Optional.of(String.format("T%02d:%02d", hours, minutes));
    }

    /** The hour moved into a part of the day: "5 o'clock in the afternoon". */
    static Optional<String> inPart(String clock, String part) {
        int hours = Integer.parseInt(clock.substring(1, 3));
        boolean late = part.equals("AF") || part.equals("EV") || (part.equals("NI") && hours > 5);
        int moved = late && hours < 12 ? hours + 12 : hours;
        return Optional.of(String.format("T%02d%s", moved, clock.substring(3)));
    }
}
