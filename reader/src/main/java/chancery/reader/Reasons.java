package chancery.reader;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Why a document cannot be read, as the end of a sentence that begins with its name. */
final class Reasons {
    private Reasons() {}

    static String of(IOException failure) {
        return switch (failure) {
            case NoSuchFileException missing -> "does not exist.";
            case AccessDeniedException denied -> "may not be read: you have no permission for it.";
            case FileSystemLoopException loop -> "is a link to a folder around it and was passed over.";
            default -> "could not be read: " + failure.getMessage() + ".";
        };
    }

    static String tooLong(long bytes) {
        return "is %d MB long; a story may have at most %d MB."
                .formatted(Math.round(Math.ceil(bytes / 1e6)), Reader.LIMIT / 1_000_000);
    }
}
