package chancery.coder.where;

import chancery.model.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place before the first sentence ("GENEVA, Switzerland (AP) --"). */
final class Dateline {
    private static final int TOP = 1200;
    private static final Pattern LINE = Pattern.compile(
            "^[ \\t]*(\\p{Lu}[\\p{L}.'’-]*(?: \\p{L}[\\p{L}.'’-]*){0,3}?)(?:, [^()\\n—–]{2,40})??"
                    + "\\s*(?:\\([^)\\n]{2,40}\\)\\s*(?:--?|—|–|_|:)?|--|—|–|_| - )",
            Pattern.MULTILINE);

    private final Readings readings;

    Dateline(Readings readings) {
        this.readings = readings;
    }

    /** The span of the name, when a line near the top begins with one that is known. */
    Optional<Span> find(String text) {
        Matcher line = LINE.matcher(text.substring(0, Math.min(text.length(), TOP)));
        while (line.find()) {
            if (readings.isKnown(line.group(1))) {
                return Optional.of(new Span(line.start(1), line.end(1)));
            }
        }
        return Optional.empty();
    }
}
