package chancery.coder.what;

import java.util.List;

/** What the frames say of a sentence: those that hold, at most one for each predicate, and those that nearly do. */
public record Matches(List<Match> found, List<Miss> missed) {
    public Matches {
        found = List.copyOf(found);
        missed = List.copyOf(missed);
    }
}
