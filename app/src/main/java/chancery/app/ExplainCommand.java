package chancery.app;

import chancery.app.output.Outputs;
import chancery.coder.Coder;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery explain}: findings with their derivation, and the reason of every silent sentence. */
@Command(
        name = "explain",
        description = "Codes stories and says why each sentence gave what it gave.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    InputOptions input = new InputOptions();

    @Mixin
    WorkOptions work = new WorkOptions();

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            defaultValue = "pretty",
            description = "pretty, jsonl (one story a line) or html (default: ${DEFAULT-VALUE}).")
    Outputs.Explained to = Outputs.Explained.PRETTY;

    ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        return new Coding(input, work, streams, work::coder).run(Coder::explain, out -> Outputs.explaining(to, out));
    }
}
