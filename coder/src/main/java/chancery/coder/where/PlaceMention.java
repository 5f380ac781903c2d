package chancery.coder.where;

import chancery.model.Place;
import chancery.model.Quote;

/**
 * A place that the text names.
 *
 * @param quote the words
 * @param place what they mean
 * @param resolution why, in words
 */
public record PlaceMention(Quote quote, Place place, String resolution) {}
