package chancery.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes.
 *
 * @param out for data, unbuffered, so that a broken pipe is noticed
 * @param err for everything else
 * @param terminal whether somebody watches {@code err}
 */
record Streams(InputStream in, OutputStream out, PrintStream err, boolean terminal) {
    /** Those of the process. The launcher tells whether standard error is a terminal. */
    static Streams ofProcess() {
        return new Streams(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Boolean.getBoolean("chancery.terminal"));
    }
}
