package chancery.coder.who;

import chancery.coder.codebook.Row;
import chancery.coder.codebook.Sources;
import chancery.coder.codebook.Tables;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Claims of office that somebody has read and put into a codebook of their own as {@code actors/grown.tsv}. */
final class GrownTable {
    private static final String FILE = "actors/grown.tsv";
    private static final Set<String> NEEDED = Set.of("name", "office", "country", "sector");

    private final Sources sources;

    GrownTable(Sources sources) {
        this.sources = sources;
    }

    /** The claims as rows of {@code people.tsv} that hold from the day of the claim on, the newest first. */
    List<Row> asPeople() {
        return sources.list("actors", ".tsv").contains(FILE)
                ? new Tables(sources)
                        .rows(FILE).stream()
                                .sorted(Comparator.comparing((Row row) -> row.text("date"))
                                        .reversed())
                                .map(GrownTable::person)
                                .toList()
                : List.of();
    }

    private static Row person(Row claim) {
        for (String column : NEEDED) {
            if (claim.text(column).isEmpty()) {
                throw claim.error("the column \"" + column + "\" is empty; fill it or remove the line.");
            }
        }
        Map<String, String> fields = new HashMap<>();
        fields.put("code", claim.text("country"));
        fields.put("sector", claim.text("sector"));
        fields.put("office", claim.text("office"));
        fields.put("name", claim.text("name"));
        fields.put("aliases", "");
        fields.put("from", claim.text("date"));
        fields.put("until", claim.fields().getOrDefault("until", ""));
        return new Row(claim.file(), claim.line(), fields);
    }
}
