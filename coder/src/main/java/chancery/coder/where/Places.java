package chancery.coder.where;

import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.model.Place;
import java.util.List;
import java.util.Optional;

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

    /** The place that stands before the first sentence, where the story was written. */
    public Optional<Place> dateline() {
        return dateline;
    }

    /** The place where the clause of the predicate says that it happens; that of the clause around it otherwise. */
    public Optional<Place> of(Sentence sentence, Token predicate) {
        return clauses.place(sentence, predicate, all);
    }
}
