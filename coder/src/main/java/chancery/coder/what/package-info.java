/** Which predicates tell an event: frames matched to deep roles, and a learned classifier where no frame knows the word. */
@NullMarked
package chancery.coder.what;

import org.jspecify.annotations.NullMarked;
