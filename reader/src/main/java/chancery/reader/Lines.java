package chancery.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Lines of bytes with a limit: a longer line is skipped to its end and reported by its length, never kept. */
final class Lines {
    private final InputStream in;
    private final int limit;
    private int number;

    Lines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** A line without its end mark; {@code tooLong} is its length in bytes when it was over the limit, else 0. */
    record Line(int number, ByteArrayOutputStream kept, long tooLong) {
        byte[] bytes() {
            return kept.toByteArray();
        }
    }

    /** The next line, empty at the end. */
    Optional<Line> next() throws IOException {
        int first = in.read();
        if (first < 0) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream kept = new ByteArrayOutputStream(256);
        long length = 0;
        for (int b = first; b >= 0 && b != '\n'; b = in.read()) {
            length++;
            if (length <= limit) {
                kept.write(b);
            }
        }
        return Optional.of(new Line(number, kept, length > limit ? length : 0));
    }
}
