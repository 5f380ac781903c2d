package chancery.coder.where;

import chancery.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places that stand right beside a name and say in which country or division it lies ("Paris, Texas", "Syria's Aleppo"). */
final class Beside {
    private static final Pattern AFTER = Pattern.compile(
            "\\G['’]?s?\\s*(?:,\\s*|\\(\\s*|\\s+in\\s+|\\s+of\\s+)(?:the\\s+|(?:north|south|east|west|central)(?:ern)?\\s+)*((?:[\\p{Lu}][\\p{L}.'’-]*\\.?\\s?){1,4})");
    private static final Pattern BEFORE = Pattern.compile(
            "((?:[\\p{Lu}][\\p{L}.'’-]*\\s){1,3})"
                    + "(?:(?<=['’]s\\s|s['’]\\s)|(?:\\p{Ll}+\\s)?(?:city|town|village|capital|port|province|region|district|suburb)[ ,]+(?:of )?)$");

    private final String text;
    private final Atlas atlas;

    Beside(String text, Atlas atlas) {
        this.text = text;
        this.atlas = atlas;
    }

    /** The places that may hold the one at the span. */
    List<Site> of(Span span) {
        List<Site> found = new ArrayList<>();
        Matcher after = AFTER.matcher(text);
        if (after.find(span.end())) {
            found.addAll(longest(after.group(1).strip().split("\\s+", -1), true));
        }
        Matcher before = BEFORE.matcher(text.substring(Math.max(0, span.begin() - 60), span.begin()));
        if (before.find()) {
            found.addAll(longest(before.group(1).strip().split("\\s+", -1), false));
        }
        return found;
    }

    private List<Site> longest(String[] parts, boolean fromStart) {
        for (int length = parts.length; length > 0; length--) {
            int from = fromStart ? 0 : parts.length - length;
            String name = String.join(" ", List.of(parts).subList(from, from + length));
            List<Site> found = known(name);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Site> known(String name) {
        String bare = name.replaceFirst("['’]s?$", "").replaceFirst("^[Tt]he ", "");
        List<Site> found = new ArrayList<>();
        atlas.abbreviated(bare).ifPresent(found::add);
        atlas.abbreviated(bare + ".").ifPresent(found::add);
        found.addAll(atlas.known(Fold.fold(bare)));
        return found;
    }
}
