package chancery.coder.when;

import java.util.Set;
import java.util.regex.Pattern;

/** One part of a pattern. */
sealed interface Element {
    /** The name under which the value can use it, empty when it cannot. */
    String name();

    /** Whether a hyphen must stand before it. */
    boolean hyphened();

    /** One of these words. */
    record Literal(String name, Set<String> words, boolean hyphened) implements Element {}

    /** A stretch that was read as the category. */
    record Category(String name, String category, boolean hyphened) implements Element {}

    /** A word that the expression fits as a whole. */
    record Shape(String name, Pattern shape, boolean hyphened) implements Element {}
}
