/** Findings as text, JSON lines, tables and pages. */
@NullMarked
package chancery.app.output;

import org.jspecify.annotations.NullMarked;
