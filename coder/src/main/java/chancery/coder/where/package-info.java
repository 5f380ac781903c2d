/**
 * Where: the places that a story names and the place that each clause is bound to.
 *
 * <pre>{@code
 * Where where = new Where(Sources.shipped());
 * Places places = where.find(analysis);
 * places.all().forEach(mention -> System.out.println(mention.place().name()));
 * Optional<Place> place = places.of(sentence, predicate);
 * }</pre>
 */
@NullMarked
package chancery.coder.where;

import org.jspecify.annotations.NullMarked;
