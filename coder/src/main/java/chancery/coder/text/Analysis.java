package chancery.coder.text;

import chancery.model.Article;
import java.util.List;

/**
 * An article as its sentences.
 *
 * @param article what was read
 * @param sentences in the order of the text
 * @param quotations stretches between quotation marks, in order, not nested
 */
public record Analysis(Article article, List<Sentence> sentences, List<Quotation> quotations) {
    public Analysis {
        sentences = List.copyOf(sentences);
        quotations = List.copyOf(quotations);
    }
}
