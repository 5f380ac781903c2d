package chancery.coder.where;

import chancery.model.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place before the first sentence ("GENEVA, Switzerland (AP) --"). */
final class Dateline {
    private static final Pattern LINE = Pattern.compile(
            "\\A\\s*(\\p{Lu}[\\p{L}.'’-]*(?: \\p{L}[\\p{L}.'’-]*){0,3})(?:,\\s[^()\\n—–]{2,40})??\\s*(?:\\([^)\\n]{2,40}\\)\\s*(?:--?|—|–|_|:)?|--|—|–|_| - )");

    private final Readings readings;

    Dateline(Readings readings) {
        this.readings = readings;
    }

    /** The span of the name, when the text begins with one that is known. */
    Optional<Span> find(String text) {
        Matcher line = LINE.matcher(text.substring(0, Math.min(text.length(), 160)));
        if (!line.find() || readings.of(line.group(1)).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Span(line.start(1), line.end(1)));
    }
}
