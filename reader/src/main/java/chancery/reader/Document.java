package chancery.reader;

import chancery.model.Article;

/** What reading one story gives: the story, or why there is none. */
public sealed interface Document {
    /** The name of the story: file, file and line, or the id it carries. */
    String name();

    /** A story that was read. */
    record Read(String name, Article article) implements Document {}

    /** A story that could not be read; the reason is a sentence. */
    record Rejected(String name, String reason) implements Document {}
}
