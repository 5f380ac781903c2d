package chancery.reader;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** CSV with a header; comma, semicolon or tab, whichever the header shows. */
final class CsvRows {
    private final Fields fields;
    private final Mapping mapping;

    CsvRows(Fields fields, Mapping mapping) {
        this.fields = fields;
        this.mapping = mapping;
    }

    void read(String name, InputStream in, Consumer<Document> out) throws IOException {
        byte[] bytes = in.readNBytes(Reader.CSV_LIMIT + 1);
        if (bytes.length > Reader.CSV_LIMIT) {
            out.accept(new Document.Rejected(
                    name,
                    "is larger than " + Reader.CSV_LIMIT / 1_000_000 + " MB; split it or turn it into JSON lines."));
            return;
        }
        try {
            rows(name, Decoding.utf8(bytes), out);
        } catch (Decoding.NotText e) {
            out.accept(new Document.Rejected(name, e.reason()));
        }
    }

    private void rows(String name, String text, Consumer<Document> out) throws IOException {
        if (text.isBlank()) {
            out.accept(new Document.Rejected(name, "is empty."));
            return;
        }
        boolean checked = false;
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .maxBufferSize(Reader.LIMIT)
                .ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : reader) {
                if (!checked && !hasColumns(name, row.getHeader(), out)) {
                    return;
                }
                checked = true;
                out.accept(fields.document(name + ":" + row.getStartingLineNumber(), values(row)));
            }
        } catch (CsvParseException e) {
            out.accept(new Document.Rejected(name, "is broken CSV: " + e.getMessage()));
        }
    }

    private boolean hasColumns(String name, List<String> header, Consumer<Document> out) {
        List<String> missing = mapping.missing(new HashSet<>(header));
        if (!missing.isEmpty()) {
            out.accept(new Document.Rejected(name, "has no column " + missing + "; its columns are " + header + "."));
        }
        return missing.isEmpty();
    }

    private static Map<String, String> values(NamedCsvRecord row) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> header = row.getHeader();
        for (int i = 0; i < header.size() && i < row.getFieldCount(); i++) {
            values.put(header.get(i), row.getField(i));
        }
        return values;
    }

    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        if (header.indexOf('\t') >= 0) {
            return '\t';
        }
        return header.indexOf(',') < 0 && header.indexOf(';') >= 0 ? ';' : ',';
    }
}
