package chancery.app;

import chancery.coder.codebook.CodebookException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line what went wrong, without a stack trace where the user can mend it. */
final class Failures implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult parsed) {
        boolean known = exception instanceof CodebookException || exception instanceof UsageException;
        command.getErr().println("chancery: " + (known ? exception.getMessage() : exception.toString()));
        if (!known) {
            exception.printStackTrace(command.getErr());
        }
        command.getErr().flush();
        return known ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
    }
}
