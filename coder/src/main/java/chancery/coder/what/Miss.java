package chancery.coder.what;

import chancery.coder.codebook.Frame;
import chancery.coder.text.Predicate;

/** A frame whose words are there but which does not hold, and why. */
public record Miss(Frame frame, Predicate predicate, String reason) {}
