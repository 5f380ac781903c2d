package chancery.app;

import chancery.app.output.Outputs;
import chancery.coder.Coder;
import chancery.coder.Explanation;
import chancery.coder.codebook.Codebook;
import chancery.reader.Document;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery explain}: findings with their derivation, and the reason of every silent sentence. */
@Command(
        name = "explain",
        description = "Codes stories and says why each sentence gave what it gave.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    @Mixin
    InputOptions input = new InputOptions();

    @Option(names = "--codebook", paramLabel = "DIR", description = "Lays a codebook of your own over the shipped one.")
    @Nullable
    Path codebook;

    @Override
    public Integer call() {
        int[] failed = new int[1];
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        try (Coder coder = new Coder(codebook == null ? Codebook.shipped() : Codebook.over(codebook))) {
            input.read(document -> {
                switch (document) {
                    case Document.Read read -> explain(coder.explain(read.article()), out);
                    case Document.Rejected rejected -> {
                        failed[0]++;
                        System.err.println("chancery: " + rejected.name() + " " + rejected.reason());
                    }
                }
            });
        }
        out.flush();
        return failed[0] > 0 ? 1 : 0;
    }

    private static void explain(Explanation story, PrintWriter out) {
        Outputs.derivations(story, out);
    }
}
