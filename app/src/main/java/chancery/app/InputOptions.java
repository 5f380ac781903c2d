package chancery.app;

import chancery.reader.Dates;
import chancery.reader.Document;
import chancery.reader.Format;
import chancery.reader.Mapping;
import chancery.reader.Reader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is read: files, folders or standard input, and how they are to be understood. */
final class InputOptions {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files or folders; - is standard input.")
    List<String> inputs = List.of();

    @Option(names = "--from", paramLabel = "FORMAT", description = "text, jsonl or csv (guessed by default).")
    @Nullable
    Format from;

    @Option(
            names = "--map",
            paramLabel = "FIELD=COLUMN,...",
            description = "Names of the input's fields: text=body,date=pub_date,id=url.")
    @Nullable
    String map;

    @Option(
            names = "--date",
            paramLabel = "DAY",
            description = "Publication date of stories that carry none: 2015-05-12.")
    @Nullable
    String date;

    /** Reads everything in order. */
    void read(Consumer<Document> out) {
        Reader reader = new Reader(Optional.ofNullable(from), mapping(), day());
        for (String input : inputs) {
            if (input.equals("-")) {
                reader.read("standard input", System.in, out);
            } else {
                reader.read(Path.of(input), out);
            }
        }
    }

    private Mapping mapping() {
        try {
            return Optional.ofNullable(map).map(Mapping::parse).orElseGet(Mapping::usual);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--map: " + e.getMessage());
        }
    }

    private Optional<LocalDate> day() {
        Optional<String> written = Optional.ofNullable(date);
        Optional<LocalDate> day = written.flatMap(Dates::parse);
        if (written.isPresent() && day.isEmpty()) {
            throw new UsageException("--date: \"" + written.get() + "\" is no day; write it as 2015-05-12.");
        }
        return day;
    }
}
