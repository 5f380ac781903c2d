package chancery.reader;

import chancery.model.Article;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The door of this module: reads stories and names those that it cannot read.
 *
 * <pre>{@code
 * Reader reader = new Reader(Optional.empty(), Mapping.usual(), Optional.empty());
 * reader.read(Path.of("stories"), document -> System.out.println(document.name()));
 * }</pre>
 *
 * Immutable; may be shared between threads.
 */
public final class Reader {
    /** The longest story, in bytes. */
    public static final int LIMIT = 10_000_000;

    static final int CSV_LIMIT = 500_000_000;

    private final Optional<Format> format;
    private final Mapping mapping;
    private final Optional<LocalDate> date;

    /** A reader for one format (guessed when empty), with these field names and this date for stories without one. */
    public Reader(Optional<Format> format, Mapping mapping, Optional<LocalDate> date) {
        this.format = format;
        this.mapping = mapping;
        this.date = date;
    }

    /** Reads a file or all files below a folder, in alphabetical order. */
    public void read(Path path, Consumer<Document> out) {
        if (!Files.isDirectory(path)) {
            file(path, path.toString(), out);
            return;
        }
        try (Stream<Path> entries = Files.list(path)) {
            List<Path> sorted = entries.filter(
                            entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
            sorted.forEach(entry -> read(entry, out));
        } catch (IOException e) {
            out.accept(new Document.Rejected(path.toString(), reason(e, "folder")));
        }
    }

    /** Reads a stream, such as standard input, under a name. */
    public void read(String name, InputStream in, Consumer<Document> out) {
        try (BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16)) {
            stream(name, buffered, format.orElseGet(() -> guess(buffered)), Optional.empty(), out);
        } catch (IOException e) {
            out.accept(new Document.Rejected(name, reason(e, "stream")));
        }
    }

    private void file(Path file, String name, Consumer<Document> out) {
        try (InputStream raw = Files.newInputStream(file);
                BufferedInputStream in = new BufferedInputStream(unpacked(name, raw), 1 << 16)) {
            Format known = format.orElseGet(() -> Format.ofName(file));
            stream(name, in, known, Dates.inName(file.getFileName().toString()), out);
        } catch (IOException e) {
            out.accept(new Document.Rejected(name, reason(e, "file")));
        }
    }

    private static InputStream unpacked(String name, InputStream raw) throws IOException {
        return name.endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
    }

    private void stream(String name, InputStream in, Format known, Optional<LocalDate> inName, Consumer<Document> out)
            throws IOException {
        Fields fields = new Fields(mapping, date);
        switch (known) {
            case TEXT -> out.accept(text(name, in, inName));
            case JSONL -> new JsonLines(fields).read(name, in, out);
            case CSV -> new CsvRows(fields, mapping).read(name, in, out);
        }
    }

    private Document text(String name, InputStream in, Optional<LocalDate> inName) throws IOException {
        byte[] bytes = in.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            return new Document.Rejected(name, tooLong(bytes.length + in.skip(Long.MAX_VALUE)));
        }
        try {
            String text = Decoding.utf8(bytes);
            return text.isBlank()
                    ? new Document.Rejected(name, "is empty.")
                    : new Document.Read(name, Article.of(name, date.or(() -> inName), text));
        } catch (Decoding.NotText e) {
            return new Document.Rejected(name, e.reason());
        }
    }

    private static Format guess(BufferedInputStream in) {
        byte[] first = new byte[4096];
        in.mark(first.length);
        try {
            int length = in.readNBytes(first, 0, first.length);
            in.reset();
            return Format.ofContent(first, length);
        } catch (IOException e) {
            return Format.TEXT;
        }
    }

    static String tooLong(long bytes) {
        return "is over %.1f MB long; a story may have at most %d MB."
                .formatted(Math.floor(bytes / 1e5) / 10, LIMIT / 1_000_000);
    }

    private static String reason(IOException e, String what) {
        if (e instanceof NoSuchFileException) {
            return "does not exist.";
        }
        if (e instanceof AccessDeniedException) {
            return "may not be read: no permission for this " + what + ".";
        }
        return "could not be read: " + e.getMessage() + ".";
    }
}
