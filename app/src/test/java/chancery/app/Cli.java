package chancery.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;

/** Runs the command as a user does, with streams of its own. */
final class Cli {
    private Cli() {}

    record Result(int exit, String out, String err) {
        List<String> notices() {
            return err.lines().toList();
        }
    }

    static Result run(String... arguments) {
        return withInput("", arguments);
    }

    static Result withInput(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                new Streams(
                        new ByteArrayInputStream(input.getBytes(UTF_8)), out, new PrintStream(err, true, UTF_8), false),
                arguments);
        return new Result(exit, out.toString(UTF_8), err.toString(UTF_8));
    }
}
