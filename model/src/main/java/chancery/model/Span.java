package chancery.model;

/** A half-open range [begin, end) in UTF-16 units of {@link Article#text()}. */
public record Span(int begin, int end) implements Comparable<Span> {
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("A span needs 0 <= begin <= end, but was [" + begin + ", " + end + ").");
        }
    }

    /** The smallest span that holds this one and the other. */
    public Span cover(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** Whether the two spans share at least one character. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** Whether the other span lies wholly inside this one. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** The number of UTF-16 units. */
    public int length() {
        return end - begin;
    }

    /** Orders by begin, then by end. */
    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
