package chancery.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One news story as it was received.
 *
 * @param id the name by which the reader of the output finds it again
 * @param source the outlet, or empty
 * @param url the address, or empty
 * @param published the day of publication, against which "Tuesday" and "last month" are resolved
 * @param language ISO 639-1, or empty when unknown
 * @param title the headline where it came apart from the text, or empty
 * @param text the words, kept as received; every span counts in them
 */
public record Article(
        String id,
        String source,
        String url,
        Optional<LocalDate> published,
        String language,
        String title,
        String text) {

    /** An article of which only the name, the date and the words are known. */
    public static Article of(String id, Optional<LocalDate> published, String text) {
        return new Article(id, "", "", published, "en", "", text);
    }

    /** The words at the span as a quote. */
    public Quote quote(Span span) {
        return Quote.of(text, span);
    }
}
