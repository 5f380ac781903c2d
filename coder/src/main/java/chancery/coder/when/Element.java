package chancery.coder.when;

import java.util.Set;
import java.util.regex.Pattern;

/** One part of a pattern. */
sealed interface Element {
    /** The name under which the value can use it, empty when it cannot. */
    String name();

    /** Whether a hyphen must or must not stand before it. */
    Tie tie();

    /** How an element is tied to the word before it. */
    enum Tie {
        HYPHEN,
        NO_HYPHEN,
        ANY;

        boolean suits(Word word) {
            return this == ANY || (this == HYPHEN) == word.hyphened();
        }
    }

    /** One of these words. */
    record Literal(String name, Set<String> words, Tie tie) implements Element {}

    /** A stretch that was read as the category. */
    record Category(String name, String category, Tie tie) implements Element {}

    /** A word that the expression fits as a whole. */
    record Shape(String name, Pattern shape, Tie tie) implements Element {}
}
