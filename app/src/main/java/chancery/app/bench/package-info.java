/** Predictions in the formats of the field's test sets, so that anybody can score the coder on data of their own. */
@NullMarked
package chancery.app.bench;

import org.jspecify.annotations.NullMarked;
