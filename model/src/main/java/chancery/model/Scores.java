package chancery.model;

import java.util.OptionalDouble;

/**
 * How cooperative or hostile an event is.
 *
 * @param plover PLOVER 2.0 score of the mode, or of the event where it has no mode, from -10 to 10
 * @param goldstein Goldstein value of the CAMEO code, from -10 to 10, empty where the code has none
 * @param quad quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
 * @param confidence how likely a careful reader would record the event, from 0 to 1
 */
public record Scores(double plover, OptionalDouble goldstein, int quad, double confidence) {}
