/**
 * Sentences to actor mentions: which words name somebody who can act, and whom they stand for at the date of the story.
 *
 * <pre>{@code
 * Who who = new Who(Sources.shipped());
 * Mentions mentions = who.find(analysis);
 * for (Mention mention : mentions.all()) {
 *     System.out.println(mention.quote().words() + " = " + mention.actor().code() + ", " + mention.resolution());
 * }
 * }</pre>
 */
@NullMarked
package chancery.coder.who;

import org.jspecify.annotations.NullMarked;
