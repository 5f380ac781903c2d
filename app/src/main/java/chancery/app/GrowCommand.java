package chancery.app;

import chancery.app.output.Outputs;
import chancery.coder.Coder;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery actors grow}: stories in, what they say of the offices of unknown persons out. */
@Command(
        name = "grow",
        description =
                "Reads stories and writes, as a table to be reviewed, the offices that they give to persons whom the"
                        + " codebook does not know. Nothing changes by itself: what you keep goes into actors/grown.tsv of"
                        + " your codebook (--codebook DIR) and holds from its date on.",
        mixinStandardHelpOptions = true)
final class GrowCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    InputOptions input = new InputOptions();

    @Mixin
    WorkOptions work = new WorkOptions();

    GrowCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        // An office may stand where nothing happens: every sentence is parsed.
        return new Coding(input, work, streams, work::wholeCoder).run(Coder::told, Outputs::officeClaims);
    }
}
