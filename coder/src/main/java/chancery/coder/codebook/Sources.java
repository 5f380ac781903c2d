package chancery.coder.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The files of a codebook: those shipped with the coder, over which a folder of the user's own may lie. */
public final class Sources {
    private static final String ROOT = "chancery/codebook/";

    private final Optional<Path> overlay;

    private Sources(Optional<Path> overlay) {
        this.overlay = overlay;
    }

    /** The shipped files alone. */
    public static Sources shipped() {
        return new Sources(Optional.empty());
    }

    /** The shipped files, where a file of the folder takes the place of the one with the same path. */
    public static Sources over(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new CodebookException(
                    folder.toString(), 0, "is not a folder; give the folder that holds your codebook.");
        }
        return new Sources(Optional.of(folder));
    }

    /** The content of a file. */
    public String read(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    /** The bytes of a file. */
    public byte[] bytes(String file) {
        try {
            Optional<Path> own = overlay.map(folder -> folder.resolve(file)).filter(Files::isRegularFile);
            if (own.isPresent()) {
                return Files.readAllBytes(own.get());
            }
            try (InputStream in = Sources.class.getClassLoader().getResourceAsStream(ROOT + file)) {
                if (in == null) {
                    throw new CodebookException(
                            file, 0, "is missing from the codebook; restore it or remove what names it.");
                }
                return in.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the codebook file " + file + ".", e);
        }
    }

    /** The files below a folder with an ending, in alphabetical order, as paths inside the codebook. */
    public List<String> list(String folder, String ending) {
        try {
            TreeSet<String> files = new TreeSet<>(shippedBelow(folder + "/"));
            if (overlay.isPresent()) {
                files.addAll(filesBelow(overlay.get(), folder + "/"));
            }
            return files.stream().filter(f -> f.endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the codebook folder " + folder + ".", e);
        }
    }

    private static List<String> shippedBelow(String prefix) throws IOException {
        Path home = home();
        if (Files.isDirectory(home)) {
            return filesBelow(home.resolve(ROOT), prefix);
        }
        try (JarFile jar = new JarFile(home.toFile())) {
            return jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(ROOT + prefix) && !name.endsWith("/"))
                    .map(name -> name.substring(ROOT.length()))
                    .toList();
        }
    }

    private static List<String> filesBelow(Path root, String prefix) throws IOException {
        Path folder = root.resolve(prefix);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private static Path home() {
        try {
            URI location = Sources.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return Path.of(location);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The coder was loaded from an address that is no URI.", e);
        }
    }
}
