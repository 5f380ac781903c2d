package chancery.coder.text;

/** A name: the tokens {@code first} to {@code last}, both included. */
public record Entity(EntityKind kind, int first, int last) {
    /** Whether the token at the index belongs to the name. */
    public boolean covers(int token) {
        return first <= token && token <= last;
    }
}
