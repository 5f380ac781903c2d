/** Who says so and how far it holds: status, claims and speakers. */
@NullMarked
package chancery.coder.says;

import org.jspecify.annotations.NullMarked;
