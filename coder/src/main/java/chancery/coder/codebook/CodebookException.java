package chancery.coder.codebook;

/** Something in the codebook does not hold together; the message names the file, the line and what to do. */
public final class CodebookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** An error at a line of a file; line 0 stands for the file as a whole. */
    public CodebookException(String file, int line, String message) {
        super(line > 0 ? file + ":" + line + ": " + message : file + ": " + message);
    }
}
