package chancery.reader;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** CSV with a header; comma, semicolon or tab, whichever the header shows. A broken row costs only itself. */
final class CsvRows {
    private final Fields fields;
    private final Mapping mapping;

    CsvRows(Fields fields, Mapping mapping) {
        this.fields = fields;
        this.mapping = mapping;
    }

    /** A row or header that cannot be used; the message is the reason. */
    private static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        private final String reason;

        Broken(String reason) {
            super(reason);
            this.reason = reason;
        }
    }

    void read(Label label, InputStream in, Consumer<Document> out) throws IOException {
        Records records = new Records(in, Reader.LIMIT);
        Optional<Records.Row> first = records.next();
        if (first.isEmpty()) {
            out.accept(label.rejected("is empty."));
            return;
        }
        try {
            String names = text(first.get());
            char separator = separator(names);
            records.separate(separator);
            List<String> header = cells(names, separator);
            checkColumns(header);
            if (!rows(label, records, header, separator, out)) {
                throw new Broken("has a header but no rows.");
            }
        } catch (Broken e) {
            out.accept(label.rejected(e.reason));
        }
    }

    /** Reads the rows below the header; false when there are none. */
    private boolean rows(Label label, Records records, List<String> header, char separator, Consumer<Document> out)
            throws IOException {
        boolean any = false;
        for (Optional<Records.Row> row = records.next(); row.isPresent(); row = records.next()) {
            any = true;
            Label here = label.line(row.get().line());
            try {
                out.accept(fields.document(here, values(header, cells(text(row.get()), separator))));
            } catch (Broken e) {
                out.accept(here.rejected(e.reason));
            }
        }
        return any;
    }

    private static String text(Records.Row row) throws Broken {
        if (row.tooLong() > 0) {
            throw new Broken(Reasons.tooLong(row.tooLong()));
        }
        if (row.open()) {
            throw new Broken("is broken CSV: a quote that is opened here is never closed.");
        }
        try {
            return Decoding.utf8(row.bytes());
        } catch (Decoding.NotText e) {
            throw new Broken(e.reason());
        }
    }

    private static List<String> cells(String row, char separator) throws Broken {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(2 * Reader.LIMIT)
                .skipEmptyLines(false)
                .ofCsvRecord(row)) {
            List<CsvRecord> found = reader.stream().toList();
            if (found.size() != 1) {
                throw new Broken("is broken CSV: a carriage return stands outside quotes.");
            }
            return found.getFirst().getFields();
        } catch (CsvParseException | IOException e) {
            throw new Broken("is broken CSV: something stands between a closing quote and the next cell.");
        }
    }

    private void checkColumns(List<String> header) throws Broken {
        if (new HashSet<>(header).size() < header.size()) {
            throw new Broken("has two columns of the same name: " + header + ".");
        }
        List<String> missing = mapping.missing(new HashSet<>(header));
        if (!missing.isEmpty()) {
            throw new Broken("has no column " + String.join(", ", missing) + "; its columns are "
                    + String.join(", ", header) + ".");
        }
        if (!mapping.givesWords(new HashSet<>(header))) {
            throw new Broken("has no column that is called text; its columns are " + String.join(", ", header)
                    + "; name the right one with --map text=COLUMN.");
        }
    }

    private static Map<String, String> values(List<String> header, List<String> cells) throws Broken {
        if (cells.size() != header.size()) {
            throw new Broken("has " + cells.size() + " cells where the header has " + header.size() + ".");
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            values.put(header.get(i), cells.get(i));
        }
        return values;
    }

    /** Whichever of comma, semicolon and tab the header holds most. */
    private static char separator(String header) {
        char most = ',';
        for (char separator : new char[] {';', '\t'}) {
            most = count(header, separator) > count(header, most) ? separator : most;
        }
        return most;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
