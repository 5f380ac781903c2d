/** Article to sentences: tokens, lemmas, Universal Dependencies, entities, quotations, and the deep roles of each predicate. */
@NullMarked
package chancery.coder.text;

import org.jspecify.annotations.NullMarked;
