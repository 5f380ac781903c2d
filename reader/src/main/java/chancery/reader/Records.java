package chancery.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Rows of a CSV file as bytes, cut at line ends outside quotes; blank lines are passed over, rows over the limit counted, not kept. */
final class Records {
    private final InputStream in;
    private final int limit;
    private int line = 1;
    private int separator = ',';

    Records(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /**
     * A row without its line end.
     *
     * @param line where it begins, counted from 1
     * @param tooLong its length in bytes when it was over the limit, else 0
     * @param open whether the input ended inside quotes
     */
    record Row(int line, ByteArrayOutputStream kept, long tooLong, boolean open) {
        byte[] bytes() {
            return kept.toByteArray();
        }
    }

    /** From now on cells end at this character. */
    void separate(char character) {
        separator = character;
    }

    /** The next row, empty at the end. */
    Optional<Row> next() throws IOException {
        Optional<Row> row = row();
        while (row.isPresent() && blank(row.get())) {
            row = row();
        }
        return row;
    }

    private static boolean blank(Row row) {
        return row.tooLong() == 0
                && row.kept().size() < 3
                && row.kept().toString(StandardCharsets.UTF_8).isBlank();
    }

    private Optional<Row> row() throws IOException {
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        int begin = line;
        ByteArrayOutputStream kept = new ByteArrayOutputStream(256);
        long length = 0;
        boolean quoted = false;
        boolean mayOpen = true;
        for (; b >= 0 && (quoted || b != '\n'); b = in.read()) {
            line += b == '\n' ? 1 : 0;
            if (++length <= limit) {
                kept.write(b);
            }
            // A quote opens at the start of a cell, and again directly after one that closed: "" stands for ".
            boolean toggles = b == '"' && (quoted || mayOpen);
            mayOpen = toggles ? quoted : !quoted && b == separator;
            quoted ^= toggles;
        }
        line++;
        return Optional.of(new Row(begin, kept, length > limit ? length : 0, quoted));
    }
}
