package chancery.coder.text;

import java.util.BitSet;
import java.util.List;

/** Chooses from their words alone the sentences of an article that are worth parsing. */
@FunctionalInterface
public interface Skim {
    /** The numbers of the sentences to parse; none of them is parsed yet, and all words hang flat on the first. */
    BitSet worth(List<Sentence> sentences, List<Quotation> quotations);

    /** Parses every sentence. */
    static BitSet all(List<Sentence> sentences, List<Quotation> quotations) {
        BitSet all = new BitSet();
        all.set(0, sentences.size());
        return all;
    }
}
