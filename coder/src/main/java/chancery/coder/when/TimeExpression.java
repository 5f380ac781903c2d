package chancery.coder.when;

import chancery.model.Quote;
import chancery.model.Time;
import java.util.Optional;

/**
 * Words that name a time.
 *
 * @param quote the words
 * @param type TIMEX3 type: DATE, TIME, DURATION or SET
 * @param value TIMEX3 value ("2015-05-12", "P3D", "PRESENT_REF")
 * @param time the days that it stands for, empty for lengths of time and for vague words
 */
public record TimeExpression(Quote quote, String type, String value, Optional<Time> time) {}
