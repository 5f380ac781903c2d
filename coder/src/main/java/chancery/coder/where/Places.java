package chancery.coder.where;

import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.model.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The places of a story. */
public final class Places {
    private final List<PlaceMention> all;
    private final Optional<Place> dateline;
    private final Clauses clauses;

    Places(List<PlaceMention> all, Optional<Place> dateline, Clauses clauses) {
        this.all = List.copyOf(all);
        this.dateline = dateline;
        this.clauses = clauses;
    }

    /** Every place that the text names, in order. */
    public List<PlaceMention> all() {
        return all;
    }

    /** The country of most of its places, the first of those that are as many. */
    public Optional<String> mainCountry() {
        Map<String, Long> counts = all.stream()
                .map(mention -> mention.place().country())
                .filter(country -> !country.isEmpty())
                .collect(Collectors.groupingBy(country -> country, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .reduce((first, next) -> next.getValue() > first.getValue() ? next : first)
                .map(Map.Entry::getKey);
    }

    /** The place that stands before the first sentence, where the story was written. */
    public Optional<Place> dateline() {
        return dateline;
    }

    /** The place where the clause of the predicate says that it happens; that of the clause around it otherwise. */
    public Optional<Place> of(Sentence sentence, Token predicate) {
        return clauses.place(sentence, predicate, all);
    }
}
