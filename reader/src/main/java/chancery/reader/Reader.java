package chancery.reader;

import chancery.model.Article;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
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
    public static final int LIMIT = 2_000_000;

    private final Optional<Format> format;
    private final Mapping mapping;
    private final Optional<LocalDate> date;

    /** A reader for one format (guessed when empty), with these field names and this date for stories without one. */
    public Reader(Optional<Format> format, Mapping mapping, Optional<LocalDate> date) {
        this.format = format;
        this.mapping = mapping;
        this.date = date;
    }

    /** Reads a file or all files below a folder, in alphabetical order; hidden files are passed over. */
    public void read(Path path, Consumer<Document> out) {
        Source.below(path).forEach(source -> read(source, out));
    }

    /** Reads one file. */
    public void read(Source source, Consumer<Document> out) {
        source.failure()
                .ifPresentOrElse(
                        reason -> out.accept(new Document.Rejected(source.path().toString(), reason)),
                        () -> file(source.path(), source.id(), out));
    }

    /** Reads a stream, such as standard input, under a name. */
    public void read(String name, InputStream in, Consumer<Document> out) {
        Label label = new Label(name, name);
        try {
            BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
            stream(label, buffered, format.orElseGet(() -> guess(buffered)), Optional.empty(), out);
        } catch (IOException e) {
            out.accept(label.rejected(Reasons.of(e)));
        }
    }

    private void file(Path file, String id, Consumer<Document> out) {
        Label label = new Label(file.toString(), id);
        try (InputStream raw = Files.newInputStream(file);
                BufferedInputStream in = new BufferedInputStream(unpacked(id, raw), 1 << 16)) {
            Format known = format.orElseGet(() -> Format.ofName(file));
            stream(label, in, known, Dates.inName(file.getFileName().toString()), out);
        } catch (IOException e) {
            out.accept(label.rejected(Reasons.of(e)));
        }
    }

    private static InputStream unpacked(String name, InputStream raw) throws IOException {
        return name.endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
    }

    private void stream(Label label, InputStream in, Format known, Optional<LocalDate> inName, Consumer<Document> out)
            throws IOException {
        Fields fields = new Fields(mapping, date);
        switch (known) {
            case TEXT -> out.accept(text(label, in, inName));
            case JSONL -> new JsonLines(fields).read(label, in, out);
            case CSV -> new CsvRows(fields, mapping).read(label, in, out);
        }
    }

    private Document text(Label label, InputStream in, Optional<LocalDate> inName) throws IOException {
        byte[] bytes = in.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            return label.rejected(Reasons.tooLong(bytes.length + rest(in)));
        }
        try {
            String text = Decoding.utf8(bytes);
            return text.isBlank()
                    ? label.rejected("is empty.")
                    : new Document.Read(label.name(), Article.of(label.id(), date.or(() -> inName), text));
        } catch (Decoding.NotText e) {
            return label.rejected(e.reason());
        }
    }

    private static long rest(InputStream in) throws IOException {
        long rest = 0;
        byte[] skipped = new byte[1 << 16];
        for (int n = in.read(skipped); n >= 0; n = in.read(skipped)) {
            rest += n;
        }
        return rest;
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
}
