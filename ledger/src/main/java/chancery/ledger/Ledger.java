package chancery.ledger;

import chancery.model.Article;
import chancery.model.Finding;
import java.util.List;

/**
 * The door of this module: a record of what stories gave.
 *
 * <pre>{@code
 * try (Ledger ledger = ...) {
 *     ledger.keep(article, coder.code(article));
 *     ledger.of(article.id()).forEach(System.out::println);
 * }
 * }</pre>
 *
 * Deterministic: the same articles in the same order give the same record. One thread writes at a time.
 */
public interface Ledger extends AutoCloseable {
    /** Keeps the findings of an article in the place of those that it gave before. */
    void keep(Article article, List<Finding> findings);

    /** The findings of an article in the order of its text, none when it was never kept. */
    List<Finding> of(String articleId);

    /** Makes sure that what was kept stays; nothing may be kept afterwards. */
    @Override
    void close();
}
