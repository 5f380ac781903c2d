package chancery.app.output;

import chancery.coder.Explanation;

/** Takes the findings of stories one after the other and writes them in one format. */
public interface Output extends AutoCloseable {
    /** Writes one story. */
    void story(Explanation story);

    /** Writes what stands at the end. */
    @Override
    default void close() {}
}
