package chancery.app;

import chancery.app.output.Outputs;
import chancery.coder.Coder;
import chancery.coder.Explanation;
import chancery.model.Article;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery code}: stories in, findings out. */
@Command(name = "code", description = "Codes stories: prints their findings.", mixinStandardHelpOptions = true)
final class CodeCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    InputOptions input = new InputOptions();

    @Mixin
    WorkOptions work = new WorkOptions();

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            defaultValue = "pretty",
            description = "pretty, jsonl, tsv, csv or html (default: ${DEFAULT-VALUE}).")
    Outputs.Format to = Outputs.Format.PRETTY;

    @Option(
            names = "--evidence",
            paramLabel = "HOW",
            defaultValue = "snippet",
            description = "How much of the story goes into jsonl, tsv and csv: full (its whole text too), snippet (the"
                    + " words of each field), offsets or none (default: ${DEFAULT-VALUE}).")
    Outputs.Evidence evidence = Outputs.Evidence.SNIPPET;

    CodeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        BiFunction<Coder, Article, Explanation> how = to == Outputs.Format.HTML ? Coder::explain : Coder::told;
        return new Coding(input, work, streams, work::coder).run(how, out -> Outputs.of(to, evidence, out));
    }
}
