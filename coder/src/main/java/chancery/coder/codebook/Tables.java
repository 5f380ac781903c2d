package chancery.coder.codebook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the tab separated files of a codebook: a header, then rows; lines that begin with # and empty lines are skipped. */
public final class Tables {
    private final Sources sources;

    /** Tables of these files. */
    public Tables(Sources sources) {
        this.sources = sources;
    }

    /** The rows of a table, for example {@code actors/countries.tsv}. Fails when the file is missing or a line is short. */
    public List<Row> rows(String file) {
        return parse(file, sources.read(file));
    }

    /** The rows of all tables in a folder, file by file in alphabetical order. */
    public List<Row> rowsIn(String folder) {
        List<Row> rows = new ArrayList<>();
        for (String file : sources.list(folder, ".tsv")) {
            rows.addAll(rows(file));
        }
        return rows;
    }

    private static List<Row> parse(String file, String content) {
        List<Row> rows = new ArrayList<>();
        String[] header = null;
        int number = 0;
        try (BufferedReader reader = new BufferedReader(new StringReader(content))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] cells = line.split("\t", -1);
                if (header == null) {
                    header = cells;
                } else {
                    rows.add(row(file, number, header, cells));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static Row row(String file, int line, String[] header, String[] cells) {
        if (cells.length > header.length) {
            throw new CodebookException(
                    file, line, "has " + cells.length + " cells but the header has " + header.length + ".");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < header.length; i++) {
            fields.put(header[i].strip(), i < cells.length ? cells[i].strip() : "");
        }
        return new Row(file, line, fields);
    }
}
