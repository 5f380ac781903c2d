package chancery.coder.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files of the language model that is shipped with the coder. */
public final class Language {
    private static final String FOLDER = "/chancery/language/";

    private Language() {}

    /** The bytes of a file of the model. */
    public static byte[] bytes(String file) {
        try (InputStream in = Language.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("The language model lacks its file " + file
                        + "; restore coder/src/main/resources" + FOLDER + file + " and build again.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the language model's file " + file + ".", e);
        }
    }

    /** The lines of a text file of the model. */
    public static List<String> lines(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8).lines().toList();
    }
}
