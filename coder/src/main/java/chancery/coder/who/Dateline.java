package chancery.coder.who;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the place that a story begins with: "NAIROBI, Kenya (Agency) -", "GENEVA, May 3 -". */
final class Dateline {
    private static final Pattern PLACE = Pattern.compile(
            "(?:^|\\n)[ \\t]*(\\p{Lu}[\\p{Lu}.' -]{2,30})(?:, ([\\p{L}. ]{3,30}))?(?:, \\p{Lu}\\p{L}{2,8}\\.? \\d{1,2})?(?: \\([^)]{2,40}\\))?\\s*(?:-{1,2}|–|—|\\|)\\s");

    private Dateline() {}

    /** The country of the dateline within the first lines of the text. */
    static Optional<String> country(String text, Lexicon lexicon) {
        Matcher matcher = PLACE.matcher(text.substring(0, Math.min(text.length(), 600)));
        if (!matcher.find()) {
            return Optional.empty();
        }
        Optional<String> second = Optional.ofNullable(matcher.group(2)).flatMap(p -> nation(p, lexicon));
        return second.or(() -> nation(capitals(matcher.group(1)), lexicon));
    }

    private static String capitals(String shouted) {
        StringBuilder out = new StringBuilder();
        for (String word : shouted.strip().split("\\s+", -1)) {
            out.append(out.isEmpty() ? "" : " ")
                    .append(word.charAt(0))
                    .append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return out.toString();
    }

    private static Optional<String> nation(String place, Lexicon lexicon) {
        List<Atom> atoms = Atoms.ofWords(place.strip());
        if (atoms.isEmpty()) {
            return Optional.empty();
        }
        return lexicon.at(atoms, 0).stream()
                .filter(f -> f.end() == atoms.size())
                .map(Lexicon.Found::entry)
                .filter(e -> e instanceof Entry.Nation)
                .map(e -> ((Entry.Nation) e).code())
                .findFirst();
    }
}
