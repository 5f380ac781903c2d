package chancery.app;

import chancery.app.output.Output;
import chancery.app.output.Outputs;
import chancery.coder.Coder;
import chancery.coder.codebook.Codebook;
import chancery.model.Article;
import chancery.reader.Document;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code chancery code}: stories in, findings out. */
@Command(name = "code", description = "Codes stories: prints their findings.", mixinStandardHelpOptions = true)
final class CodeCommand implements Callable<Integer> {
    @Mixin
    InputOptions input = new InputOptions();

    @Option(
            names = "--to",
            defaultValue = "pretty",
            description = "pretty, jsonl, tsv, csv or html (default: ${DEFAULT-VALUE}).")
    Outputs.Format to = Outputs.Format.PRETTY;

    @Option(
            names = "--evidence",
            defaultValue = "snippet",
            description = "full, snippet, offsets or none (default: ${DEFAULT-VALUE}).")
    Outputs.Evidence evidence = Outputs.Evidence.SNIPPET;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Writes to a file instead of standard output.")
    @Nullable
    Path output;

    @Option(names = "--codebook", paramLabel = "DIR", description = "Lays a codebook of your own over the shipped one.")
    @Nullable
    Path codebook;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Codebook counts = codebook == null ? Codebook.shipped() : Codebook.over(codebook);
        int[] failed = new int[1];
        try (Coder coder = new Coder(counts);
                PrintWriter out = writer();
                Output findings = Outputs.of(to, evidence, out)) {
            input.read(document -> {
                switch (document) {
                    case Document.Read read -> code(coder, read.article(), findings);
                    case Document.Rejected rejected -> {
                        failed[0]++;
                        System.err.println("chancery: " + rejected.name() + " " + rejected.reason());
                    }
                }
            });
        }
        return failed[0] > 0 ? 1 : 0;
    }

    private static void code(Coder coder, Article article, Output findings) {
        findings.story(coder.explain(article));
    }

    private PrintWriter writer() {
        try {
            return output == null
                    ? new PrintWriter(System.out, false, StandardCharsets.UTF_8)
                    : new PrintWriter(Files.newBufferedWriter(output));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + Optional.ofNullable(output) + ".", e);
        }
    }
}
