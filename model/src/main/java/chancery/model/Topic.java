package chancery.model;

import java.util.Optional;

/**
 * What something is about.
 *
 * @param context PLOVER context, empty for a subject that is only named ("Iran", "the Minsk agreements")
 * @param quote the words
 */
public record Topic(Optional<String> context, Quote quote) {}
