package chancery.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which field of the input gives which field of the article: {@code text=body,date=pub_date,id=url}. */
public final class Mapping {
    /** The article's fields. */
    public static final List<String> FIELDS = List.of("id", "text", "date", "title", "source", "url");

    private static final Map<String, List<String>> USUAL = Map.of(
            "id", List.of("id", "uid", "uuid"),
            "text", List.of("text", "body", "content", "story"),
            "date", List.of("date", "published", "pub_date", "publication_date"),
            "title", List.of("title", "headline"),
            "source", List.of("source", "outlet", "publication", "publisher"),
            "url", List.of("url", "link"));

    private final Map<String, String> own;

    private Mapping(Map<String, String> own) {
        this.own = own;
    }

    /** The usual names of fields. */
    public static Mapping usual() {
        return new Mapping(Map.of());
    }

    /** Reads {@code text=body,date=pub_date}; throws {@link IllegalArgumentException} with a sentence when it cannot. */
    public static Mapping parse(String text) {
        Map<String, String> own = new HashMap<>();
        for (String pair : text.split(",", -1)) {
            int equals = pair.indexOf('=');
            String field = equals < 0 ? pair.strip() : pair.substring(0, equals).strip();
            if (equals < 0 || !FIELDS.contains(field)) {
                throw new IllegalArgumentException("\"" + pair
                        + "\" is no mapping; write FIELD=COLUMN with FIELD one of " + String.join(", ", FIELDS) + ".");
            }
            own.put(field, pair.substring(equals + 1).strip());
        }
        return new Mapping(own);
    }

    /** The input's name for a field, empty when the input has none of the names it may have. */
    String column(String field, Set<String> present) {
        if (own.containsKey(field)) {
            return own.get(field);
        }
        return USUAL.getOrDefault(field, List.of()).stream()
                .filter(present::contains)
                .findFirst()
                .orElse("");
    }

    /** Whether one of the fields is the text or at least the headline. */
    boolean givesWords(Set<String> present) {
        return !column("text", present).isEmpty() || !column("title", present).isEmpty();
    }

    /** Fields that the user mapped to columns that are not there. */
    List<String> missing(Set<String> present) {
        return own.values().stream()
                .filter(column -> !present.contains(column))
                .sorted()
                .toList();
    }
}
