/** Findings to a kept record. So far only the door stands; how a record is stored is decided with the first store. */
@NullMarked
package chancery.ledger;

import org.jspecify.annotations.NullMarked;
