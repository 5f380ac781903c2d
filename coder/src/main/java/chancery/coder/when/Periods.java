package chancery.coder.when;

import chancery.coder.codebook.Row;
import chancery.coder.codebook.Sources;
import chancery.coder.codebook.Tables;
import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.model.Article;
import chancery.model.Granularity;
import chancery.model.Quote;
import chancery.model.Span;
import chancery.model.Time;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Periods that have a name, as in "during the Cold War". */
final class Periods {
    private static final Set<String> INSIDE = Set.of("during", "in", "throughout", "under", "amid", "of");

    private static final LocalDate STILL = LocalDate.of(9999, 12, 31);

    /** The periods by their first word, the longer names first. */
    private final Map<String, List<Period>> byFirst = new HashMap<>();

    private record Period(List<String> words, List<String> codes, LocalDate from, LocalDate until) {}

    /** Words of a story that name a period; with countries where only these tell which is meant. */
    record Named(Time time, Quote quote, List<String> codes) {
        /** How early the list has a country of the period; the length of the list when none is needed, -1 when it has none. */
        int rank(List<String> countries) {
            return codes.isEmpty()
                    ? countries.size()
                    : codes.stream()
                            .mapToInt(countries::indexOf)
                            .filter(i -> i >= 0)
                            .min()
                            .orElse(-1);
        }
    }

    private Periods() {}

    static Periods read(Sources sources) {
        Periods read = new Periods();
        for (Row row : new Tables(sources).rows("times/periods.tsv")) {
            for (String words : row.list("words", ";")) {
                Period period = new Period(
                        List.of(words.replace("-", " - ").replace("'s", " 's").split(" ")),
                        row.list("code", ";"),
                        day(row, row.text("from"), true),
                        row.text("until").isEmpty() ? STILL : day(row, row.text("until"), false));
                read.byFirst
                        .computeIfAbsent(period.words().getFirst(), word -> new ArrayList<>())
                        .add(period);
            }
        }
        read.byFirst
                .values()
                .forEach(
                        same -> same.sort((a, b) -> b.words().size() - a.words().size()));
        return read;
    }

    private static LocalDate day(Row row, String text, boolean first) {
        String[] parts = text.split("-", -1);
        try {
            int year = Integer.parseInt(parts[0]);
            int month = parts.length > 1 ? Integer.parseInt(parts[1]) : first ? 1 : 12;
            LocalDate start = LocalDate.of(year, month, 1);
            return parts.length > 2
                    ? start.withDayOfMonth(Integer.parseInt(parts[2]))
                    : first ? start : start.withDayOfMonth(start.lengthOfMonth());
        } catch (NumberFormatException | DateTimeException e) {
            throw row.error("\"" + text + "\" is no date; write 2015-05-12, 2015-05 or 2015.");
        }
    }

    /** The periods that a sentence names as the time in which something was. */
    List<Named> in(Article article, Sentence sentence) {
        List<Named> found = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            String first = sentence.tokens().get(i).form();
            boolean free = true;
            for (Period period : byFirst.getOrDefault(first, List.of())) {
                if (free && matches(sentence, i, period.words()) && isInside(sentence, i)) {
                    Span last =
                            sentence.tokens().get(i + period.words().size() - 1).span();
                    Quote quote = article.quote(sentence.tokens().get(i).span().cover(last));
                    Time time = new Time(period.from(), period.until(), Granularity.SPAN, Optional.of(quote));
                    found.add(new Named(time, quote, period.codes()));
                    free = !period.codes().isEmpty();
                }
            }
        }
        return found;
    }

    private static boolean matches(Sentence sentence, int at, List<String> words) {
        if (at + words.size() > sentence.tokens().size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!sentence.tokens().get(at + i).form().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether "during", "in" and the like stand before, with an article or one more word between. */
    private static boolean isInside(Sentence sentence, int at) {
        for (int i = at - 1; i >= 0 && i >= at - 3; i--) {
            Token token = sentence.tokens().get(i);
            if (INSIDE.contains(token.form().toLowerCase(Locale.ROOT))) {
                return true;
            }
            if (!Set.of("DET", "ADJ", "PROPN", "PART").contains(token.upos().name())) {
                return false;
            }
        }
        return false;
    }
}
