package chancery.app;

import chancery.app.bench.PredictCommand;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code chancery}. Data goes to standard output, all else to standard error; exit 0 done, 1 some documents failed, 2 wrong usage. */
@Command(
        name = "chancery",
        description = "Reads news reports of international affairs and gives sourced findings.",
        subcommands = {CodeCommand.class, ExplainCommand.class, CodebookCommand.class, PredictCommand.class},
        mixinStandardHelpOptions = true,
        version = "chancery 0.1.0")
public final class Main {
    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The command line with its streams set to UTF-8. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setOut(new PrintWriter(System.out, false, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Failures());
    }
}
