/** What counts: the tables, frames and word lists of the codebook folder, read and checked. */
@NullMarked
package chancery.coder.codebook;

import org.jspecify.annotations.NullMarked;
