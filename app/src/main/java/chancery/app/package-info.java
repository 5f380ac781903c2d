/** The command line: the only module with a clock. */
@NullMarked
package chancery.app;

import org.jspecify.annotations.NullMarked;
