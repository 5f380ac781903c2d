/** Articles to findings: one package for each question, put together here. */
@NullMarked
package chancery.coder;

import org.jspecify.annotations.NullMarked;
