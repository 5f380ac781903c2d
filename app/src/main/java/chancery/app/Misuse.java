package chancery.app;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what was wrong with a command and what comes nearest to it. */
final class Misuse implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException misuse, String[] arguments) {
        CommandLine command = misuse.getCommandLine();
        command.getErr()
                .println("chancery: " + Printable.line(sentence(misuse, command)) + " \""
                        + command.getCommandSpec().qualifiedName() + " --help\" tells more.");
        command.getErr().flush();
        return CommandLine.ExitCode.USAGE;
    }

    private static String sentence(ParameterException misuse, CommandLine command) {
        return switch (misuse) {
            case UnmatchedArgumentException unmatched ->
                unknown(unmatched.getUnmatched().getFirst(), command);
            case MissingParameterException missing -> missing(missing, command);
            default -> value(misuse);
        };
    }

    private static String unknown(String word, CommandLine command) {
        if (word.startsWith("-") && word.length() > 1) {
            String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            List<String> options = command.getCommandSpec().options().stream()
                    .flatMap(option -> Stream.of(option.names()))
                    .toList();
            return "there is no option " + name + Nearest.suggestion(name, options);
        }
        return command.getSubcommands().isEmpty()
                ? "\"" + word + "\" is one argument too many."
                : "there is no command " + word
                        + Nearest.suggestion(word, command.getSubcommands().keySet());
    }

    private static String missing(MissingParameterException misuse, CommandLine command) {
        if (misuse.getMissing().isEmpty()) {
            return misuse.getMessage() + ".";
        }
        ArgSpec missing = misuse.getMissing().getFirst();
        return missing instanceof OptionSpec option
                ? option.longestName() + " needs a value, " + missing.paramLabel() + "."
                : command.getCommandName() + " needs a " + missing.paramLabel() + ".";
    }

    private static String value(ParameterException misuse) {
        if (misuse.getArgSpec() instanceof OptionSpec option && misuse.getValue() != null) {
            String start = option.longestName() + ": \"" + misuse.getValue() + "\" is ";
            if (option.type().isEnum()) {
                List<String> values = Arrays.stream(option.type().getEnumConstants())
                        .map(value -> value.toString().toLowerCase(Locale.ROOT))
                        .toList();
                return start + "none of " + String.join(", ", values) + Nearest.suggestion(misuse.getValue(), values);
            }
            return option.type() == Integer.class ? start + "no number." : misuse.getMessage() + ".";
        }
        return misuse.getMessage() + ".";
    }
}
