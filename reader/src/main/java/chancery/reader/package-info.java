/** Bytes to articles: plain text, JSON lines and CSV, from files, folders or a stream; what cannot be read is named with its reason. */
@NullMarked
package chancery.reader;

import org.jspecify.annotations.NullMarked;
