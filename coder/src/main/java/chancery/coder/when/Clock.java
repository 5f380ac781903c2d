package chancery.coder.when;

import java.util.Optional;

/** Hours of the day. */
final class Clock {
    private Clock() {}

    /** The hour with "a.m.", "p.m." or "-" for neither. */
    static Optional<String> of(String hour, String half) {
        String[] parts = hour.split(":", -1);
        int hours = Integer.parseInt(parts[0]);
        int minutes = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
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
