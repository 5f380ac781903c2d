/** The nouns of Chancery: records, enums and one sealed interface, in PLOVER's words. Imports nothing. */
@NullMarked
package chancery.model;

import org.jspecify.annotations.NullMarked;
