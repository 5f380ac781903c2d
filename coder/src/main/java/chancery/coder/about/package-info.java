/** What findings are about: PLOVER's contexts by their words, and the subjects that a clause names. */
@NullMarked
package chancery.coder.about;

import org.jspecify.annotations.NullMarked;
