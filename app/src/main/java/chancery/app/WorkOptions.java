package chancery.app;

import chancery.coder.Coder;
import chancery.coder.Effort;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How stories are coded and where the result goes. */
final class WorkOptions {
    @Mixin
    CodebookOption codebook = new CodebookOption();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Writes to a file instead of standard output; the file appears when it is whole.")
    @Nullable
    Path output;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "Stories coded at the same time (default: one a core); the output does not depend on it.")
    @Nullable
    Integer jobs;

    @Option(
            names = {"-q", "--quiet"},
            description = "No notes and no progress bar; documents that fail are still named.")
    boolean quiet;

    @Option(
            names = "--thorough",
            description =
                    "Parses every sentence, not only those that may hold a finding, and tells all that is found, likely or"
                            + " not: slower, finds more and more that is wrong.")
    boolean thorough;

    @Option(
            names = "--least-confidence",
            paramLabel = "P",
            description =
                    "Tells only findings that a careful reader would record with at least this probability, from 0 (all) to 1"
                            + " (default: 0.28, and 0.7 for what no frame tells; with --thorough 0).")
    @Nullable
    Double leastConfidence;

    Coder coder() {
        return new Coder(codebook.codebook(), effort(thorough ? Effort.THOROUGH : Effort.USUAL));
    }

    Coder wholeCoder() {
        return new Coder(codebook.codebook(), effort(Effort.WHOLE));
    }

    private Effort effort(Effort usual) {
        double least = Optional.ofNullable(leastConfidence).orElse(usual.leastConfidence());
        if (!(least >= 0 && least <= 1)) {
            throw new UsageException("--least-confidence: a probability lies between 0 and 1, not at " + least + ".");
        }
        return usual.telling(least);
    }

    Optional<Path> output() {
        return Optional.ofNullable(output);
    }

    int jobs() {
        int number =
                Optional.ofNullable(jobs).orElseGet(() -> Runtime.getRuntime().availableProcessors());
        if (number < 1) {
            throw new UsageException("--jobs: at least one story must be coded at a time, not " + number + ".");
        }
        return number;
    }
}
