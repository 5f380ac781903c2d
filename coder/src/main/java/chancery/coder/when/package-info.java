/**
 * When: the time expressions of a story, their TIMEX3 values, and the time that each clause is bound to.
 *
 * <pre>{@code
 * When when = new When(Sources.shipped());
 * Times times = when.find(analysis);
 * times.all().forEach(expression -> System.out.println(expression.value()));
 * Optional<Time> time = times.of(sentence, predicate);
 * }</pre>
 */
@NullMarked
package chancery.coder.when;

import org.jspecify.annotations.NullMarked;
