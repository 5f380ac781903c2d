package chancery.app;

import chancery.coder.codebook.Codebook;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What counts: the shipped codebook, over which one of the user's own may lie. */
final class CodebookOption {
    @Option(names = "--codebook", paramLabel = "DIR", description = "Lays a codebook of your own over the shipped one.")
    @Nullable
    Path folder;

    Codebook codebook() {
        return folder == null ? Codebook.shipped() : Codebook.over(folder);
    }
}
