package chancery.app;

import chancery.reader.Document;
import chancery.reader.Format;
import chancery.reader.Mapping;
import chancery.reader.Reader;
import chancery.reader.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
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
            description =
                    "Publication date of stories that carry none: 2015-05-12. It goes before one in a file's name.")
    @Nullable
    String date;

    /** Everything to read, in order. */
    record Plan(List<Consumer<Consumer<Document>>> steps) {
        int files() {
            return steps.size();
        }

        /** Reads everything; tells after each document how many files are behind. */
        void read(Consumer<Document> out, IntConsumer progress) {
            for (int i = 0; i < steps.size(); i++) {
                int read = i;
                steps.get(i).accept(document -> {
                    out.accept(document);
                    progress.accept(read);
                });
            }
        }
    }

    /** What is to be read; a file that was named before is left out with a note, so that nothing is coded twice. */
    Plan plan(InputStream in, Notices notices) {
        Reader reader = new Reader(Optional.ofNullable(from), mapping(), Days.option("--date", date));
        List<Consumer<Consumer<Document>>> steps = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String input : inputs) {
            if (!input.equals("-")) {
                for (Source source : Source.below(path(input))) {
                    if (first(seen, real(source.path()), source.path().toString(), notices)) {
                        steps.add(out -> reader.read(source, out));
                    }
                }
            } else if (first(seen, input, "standard input", notices)) {
                steps.add(out -> reader.read("standard input", in, out));
            }
        }
        return new Plan(steps);
    }

    private static boolean first(Set<String> seen, String key, String name, Notices notices) {
        boolean first = seen.add(key);
        if (!first) {
            notices.note(name + " was named before and is read only once.");
        }
        return first;
    }

    private static String real(Path path) {
        try {
            return path.toRealPath().toString();
        } catch (IOException e) {
            return path.toAbsolutePath().toString();
        }
    }

    private static Path path(String input) {
        try {
            return Path.of(input);
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + input + "\" is no name of a file: " + e.getReason() + ".");
        }
    }

    private Mapping mapping() {
        try {
            return Optional.ofNullable(map).map(Mapping::parse).orElseGet(Mapping::usual);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--map: " + e.getMessage());
        }
    }
}
