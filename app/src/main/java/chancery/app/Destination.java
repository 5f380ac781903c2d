package chancery.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where the findings go: standard output, or a file that is written beside its place and moved there at the end, so
 * that a file of that name is always whole.
 */
final class Destination implements AutoCloseable {
    private final Watched stream;
    private final PrintWriter writer;
    private final Optional<Path> draft;
    private final Path file;

    private Destination(OutputStream stream, Optional<Path> draft, Path file) {
        this.stream = new Watched(stream);
        this.writer = new PrintWriter(
                new OutputStreamWriter(new BufferedOutputStream(this.stream, 1 << 16), StandardCharsets.UTF_8));
        this.draft = draft;
        this.file = file;
    }

    /** Nobody takes the output any more, or the disk is full. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String reason;

        Refused(String reason) {
            super(reason);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }

        /** Whether the reader of a pipe has gone, as {@code head} does: no mistake of anybody. */
        boolean pipe() {
            return reason.contains("Broken pipe");
        }
    }

    /** Remembers the first failure, which a {@link PrintWriter} keeps to itself. */
    private static final class Watched extends OutputStream {
        private final OutputStream to;
        private Optional<IOException> failure = Optional.empty();

        Watched(OutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int begin, int length) throws IOException {
            try {
                to.write(bytes, begin, length);
            } catch (IOException e) {
                failure = failure.or(() -> Optional.of(e));
                throw e;
            }
        }

        @Override
        public void flush() throws IOException {
            to.flush();
        }

        @Override
        public void close() throws IOException {
            to.close();
        }
    }

    /** The stream itself. */
    static Destination of(OutputStream stream) {
        return new Destination(stream, Optional.empty(), Path.of("standard output"));
    }

    /** A file; one that is no regular file, such as {@code /dev/null}, is written directly. */
    static Destination of(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new UsageException("-o: " + file + " is a folder; name a file.");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return new Destination(Files.newOutputStream(file), Optional.empty(), file);
            }
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path draft = target.resolveSibling(
                    "." + target.getFileName() + "." + ProcessHandle.current().pid());
            OutputStream stream = Files.newOutputStream(draft);
            draft.toFile().deleteOnExit();
            return new Destination(stream, Optional.of(draft), target);
        } catch (IOException e) {
            throw new UsageException("-o: cannot write to " + file + ": " + cause(e) + ".");
        }
    }

    private static String cause(IOException e) {
        return switch (e) {
            case java.nio.file.NoSuchFileException missing -> "its folder does not exist";
            case java.nio.file.AccessDeniedException denied -> "you have no permission";
            default -> String.valueOf(e.getMessage());
        };
    }

    /** What the findings are written with. */
    PrintWriter writer() {
        return writer;
    }

    /** Throws {@link Refused} when something that was written did not arrive. */
    void check() {
        writer.flush();
        stream.failure.ifPresent(failure -> {
            throw new Refused("cannot write to " + file + ": " + failure.getMessage() + ".");
        });
    }

    /** Puts the whole output in its place. */
    void keep() throws IOException {
        check();
        if (draft.isPresent()) {
            writer.close();
            Files.move(draft.get(), file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    @Override
    public void close() throws IOException {
        writer.flush();
        if (draft.isPresent()) {
            writer.close();
            Files.deleteIfExists(draft.get());
        }
    }
}
