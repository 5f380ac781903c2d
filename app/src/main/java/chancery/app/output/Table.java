package chancery.app.output;

import chancery.app.output.Outputs.Evidence;
import chancery.coder.Explanation;
import chancery.model.Appointment;
import chancery.model.Article;
import chancery.model.Assessment;
import chancery.model.Event;
import chancery.model.Finding;
import chancery.model.Mention;
import chancery.model.Place;
import chancery.model.Quote;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** One finding a row, comma or tab separated, always with a header; lists inside a cell are joined with "; ". */
final class Table implements Output {
    private static final List<String> HEADER = List.of(
            "schema_version",
            "id",
            "article_id",
            "published",
            "finding",
            "event",
            "mode",
            "contexts",
            "cameo",
            "quad",
            "plover_score",
            "goldstein",
            "status",
            "actor_codes",
            "actor_words",
            "recipient_codes",
            "recipient_words",
            "date",
            "enddate",
            "place",
            "place_country",
            "geonameid",
            "latitude",
            "longitude",
            "topics",
            "claims",
            "links",
            "frame",
            "begin",
            "end",
            "words");

    private final CsvWriter csv;
    private final Evidence evidence;
    private final boolean tabs;

    Table(PrintWriter out, Evidence evidence, boolean tabs) {
        this.evidence = evidence;
        this.tabs = tabs;
        this.csv = CsvWriter.builder()
                .fieldSeparator(tabs ? '\t' : ',')
                .lineDelimiter(LineDelimiter.LF)
                .build(out);
        csv.writeRecord(HEADER);
    }

    @Override
    public void story(Explanation story) {
        for (Finding finding : story.findings()) {
            csv.writeRecord(
                    row(story.article(), finding).stream().map(this::cell).toList());
        }
        flush();
    }

    private void flush() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the table.", e);
        }
    }

    @Override
    public void close() {
        flush();
    }

    /** Tabs and newlines never stand inside a cell of a tab separated table, so no cell needs quotes. */
    private String cell(String value) {
        return tabs ? value.replaceAll("[\\t\\r\\n\"]+", " ").strip() : value;
    }

    private List<String> row(Article article, Finding finding) {
        List<String> row = new ArrayList<>(List.of(PloverJson.SCHEMA, finding.id(), article.id()));
        row.add(article.published().map(Object::toString).orElse(""));
        codes(row, finding);
        parties(row, finding);
        row.add(finding.when().map(t -> t.from().toString()).orElse(""));
        row.add(finding.when().map(t -> t.to().toString()).orElse(""));
        place(row, Phrases.where(finding));
        row.add(evidence == Evidence.NONE ? "" : Phrases.topics(finding));
        row.add(Phrases.claims(finding.claims()));
        row.add(
                finding instanceof Event e
                        ? e.links().stream()
                                .map(l -> l.relation() + " " + l.target())
                                .collect(Collectors.joining("; "))
                        : "");
        row.add(finding.frame());
        quotes(row, finding.quotes());
        return row;
    }

    private static void codes(List<String> row, Finding finding) {
        switch (finding) {
            case Event e ->
                row.addAll(List.of(
                        "Event",
                        e.kind().event(),
                        e.kind().mode(),
                        String.join("; ", e.kind().contexts()),
                        e.kind().cameo(),
                        Integer.toString(e.scores().quad()),
                        number(e.scores().plover()),
                        e.scores().goldstein().isPresent()
                                ? number(e.scores().goldstein().getAsDouble())
                                : "",
                        e.status().name()));
            case Appointment a ->
                row.addAll(List.of(
                        "Appointment",
                        "",
                        a.kind(),
                        "",
                        "",
                        "",
                        "",
                        "",
                        a.status().name()));
            case Assessment a ->
                row.addAll(List.of("Assessment", "", Phrases.lower(a.direction()), "", "", "", "", "", ""));
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private void parties(List<String> row, Finding finding) {
        List<Mention> actors = switch (finding) {
            case Event e -> e.actors();
            case Appointment a -> a.parties();
            case Assessment a -> a.parties();
        };
        row.add(codes(actors));
        row.add(words(actors));
        List<Mention> recipients = finding instanceof Event e ? e.recipients() : List.of();
        row.add(codes(recipients));
        row.add(words(recipients));
    }

    private static String codes(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(m -> m.actors().stream())
                .map(a -> a.code())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String words(List<Mention> mentions) {
        boolean shown = evidence == Evidence.FULL || evidence == Evidence.SNIPPET;
        return shown ? mentions.stream().map(m -> m.quote().words()).distinct().collect(Collectors.joining("; ")) : "";
    }

    private static void place(List<String> row, Optional<Place> where) {
        row.add(where.map(Place::name).orElse(""));
        row.add(where.map(Place::country).orElse(""));
        row.add(where.filter(p -> p.geonamesId() > 0)
                .map(p -> Long.toString(p.geonamesId()))
                .orElse(""));
        row.add(where.map(p -> Double.toString(p.latitude())).orElse(""));
        row.add(where.map(p -> Double.toString(p.longitude())).orElse(""));
    }

    private void quotes(List<String> row, List<Quote> quotes) {
        boolean places = evidence != Evidence.NONE;
        row.add(
                places
                        ? quotes.stream()
                                .map(q -> Integer.toString(q.span().begin()))
                                .collect(Collectors.joining("; "))
                        : "");
        row.add(
                places
                        ? quotes.stream()
                                .map(q -> Integer.toString(q.span().end()))
                                .collect(Collectors.joining("; "))
                        : "");
        boolean shown = evidence == Evidence.FULL || evidence == Evidence.SNIPPET;
        row.add(shown ? quotes.stream().map(Quote::words).collect(Collectors.joining(" | ")) : "");
    }
}
