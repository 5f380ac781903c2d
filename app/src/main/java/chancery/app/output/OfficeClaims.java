package chancery.app.output;

import chancery.app.Printable;
import chancery.coder.Explanation;
import chancery.coder.who.OfficeClaim;
import chancery.model.Span;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the stories say of the offices of unknown persons, one a row: sorted, and each once with its earliest story. */
final class OfficeClaims implements Output {
    private static final List<String> HEADER =
            List.of("name", "office", "country", "sector", "date", "story", "words", "begin", "end");
    private static final Comparator<Row> EARLIEST =
            Comparator.comparing(Row::day).thenComparing(Row::story);

    private final PrintWriter out;
    private final Map<String, Row> rows = new TreeMap<>();

    OfficeClaims(PrintWriter out) {
        this.out = out;
    }

    private record Row(OfficeClaim claim, String story) {
        String key() {
            return String.join("\t", claim.person(), claim.office(), claim.country());
        }

        /** A story without a date comes last. */
        LocalDate day() {
            return claim.date().orElse(LocalDate.MAX);
        }

        List<String> cells() {
            Span span = claim.quote().span();
            return List.of(
                    claim.person(),
                    claim.office(),
                    claim.country(),
                    claim.sector(),
                    claim.date().map(LocalDate::toString).orElse(""),
                    story,
                    claim.quote().words(),
                    String.valueOf(span.begin()),
                    String.valueOf(span.end()));
        }
    }

    @Override
    public void story(Explanation story) {
        for (OfficeClaim claim : story.claims()) {
            Row row = new Row(claim, story.article().id());
            rows.merge(row.key(), row, (one, other) -> EARLIEST.compare(other, one) < 0 ? other : one);
        }
    }

    @Override
    public void close() {
        print(HEADER);
        rows.values().forEach(row -> print(row.cells()));
        out.flush();
    }

    private void print(List<String> cells) {
        out.print(String.join("\t", cells.stream().map(Printable::line).toList()) + "\n");
    }
}
