package chancery.reader;

import java.nio.file.Path;
import java.util.Locale;

/** The formats that stories come in. */
public enum Format {
    TEXT,
    JSONL,
    CSV;

    /** The format that a file's name shows; text where it shows none. */
    static Format ofName(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.matches(".*\\.(jsonl|ndjson|json)(\\.gz)?")) {
            return JSONL;
        }
        return name.matches(".*\\.(csv|tsv)(\\.gz)?") ? CSV : TEXT;
    }

    /** The format that the first bytes show: JSON lines begin with a brace, which a byte order mark may precede. */
    static Format ofContent(byte[] first, int length) {
        for (int i = 0; i < length; i++) {
            boolean mark = i < 3 && first[i] < 0;
            if (!mark && !Character.isWhitespace(first[i])) {
                return first[i] == '{' ? JSONL : TEXT;
            }
        }
        return TEXT;
    }
}
