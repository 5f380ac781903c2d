package chancery.app;

import chancery.app.bench.PredictCommand;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code chancery}. Data goes to standard output, all else to standard error; exit 0 done, 1 some documents failed, 2 wrong usage. */
@Command(
        name = "chancery",
        description = "Reads news reports of international affairs and gives sourced findings.",
        mixinStandardHelpOptions = true,
        version = "chancery 0.1.0")
public final class Main {
    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(Streams.ofProcess(), arguments));
    }

    /** Runs a command on these streams and gives its exit code. */
    static int run(Streams streams, String... arguments) {
        CommandLine commands = commands(streams);
        int exit = commands.execute(arguments);
        commands.getOut().flush();
        return exit;
    }

    private static CommandLine commands(Streams streams) {
        return new CommandLine(new Main())
                .addSubcommand(new CodeCommand(streams))
                .addSubcommand(new ExplainCommand(streams))
                .addSubcommand(new ClassifyCommand(streams))
                .addSubcommand(new CodebookCommand(streams))
                .addSubcommand(new CommandLine(new ActorsCommand(streams)).addSubcommand(new GrowCommand(streams)))
                .addSubcommand(new DoctorCommand(streams))
                .addSubcommand(new PredictCommand())
                .setOut(new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8)))
                .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(new Misuse())
                .setExecutionExceptionHandler(new Failures());
    }
}
