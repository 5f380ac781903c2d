package chancery.coder.who;

import chancery.model.Quote;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a story says of the office of a person whom the tables do not know.
 *
 * @param person name as the story gives it
 * @param office such as "foreign minister"; begins with "former" when the story says that it is over
 * @param country ISO 3166-1 alpha-3 or PLOVER international code
 * @param sector PLOVER sector of the office
 * @param date publication day of the story
 * @param quote the words that say so
 */
public record OfficeClaim(
        String person, String office, String country, String sector, Optional<LocalDate> date, Quote quote) {}
