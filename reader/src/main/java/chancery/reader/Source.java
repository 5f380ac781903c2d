package chancery.reader;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that stories come from.
 *
 * @param path where it lies, as it was given
 * @param id its path below the folder that was given, with slashes, so that it is the same wherever that folder lies
 * @param failure why it cannot be entered, empty for a file that may be read
 */
public record Source(Path path, String id, Optional<String> failure) {
    /** The files below a folder in alphabetical order, hidden ones left out; a path that is no folder is its own only source. */
    public static List<Source> below(Path path) {
        Walk walk = new Walk(path);
        try {
            Files.walkFileTree(path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        } catch (IOException e) {
            walk.add(path, Optional.of(Reasons.of(e)));
        }
        walk.sources.sort(Comparator.comparing(Source::id));
        return walk.sources;
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Source> sources = new ArrayList<>();

        Walk(Path root) {
            this.root = root;
        }

        private void add(Path path, Optional<String> failure) {
            Path below = path.equals(root) ? path.toAbsolutePath().getFileName() : root.relativize(path);
            String id = below == null ? path.toString() : below.toString().replace('\\', '/');
            sources.add(new Source(path, id, failure));
        }

        private boolean hidden(Path path) {
            return !path.equals(root) && path.getFileName().toString().startsWith(".");
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return hidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!hidden(file)) {
                add(file, Optional.empty());
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException failure) {
            if (!hidden(path)) {
                add(path, Optional.of(Reasons.of(failure)));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            if (failure != null) {
                add(folder, Optional.of(Reasons.of(failure)));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
