package chancery.coder.text;

import java.util.BitSet;
import java.util.List;

/** Chooses from their words alone the sentences of an article that are worth parsing. */
@FunctionalInterface
public interface Skim {
    /** The numbers of the sentences to parse. */
    BitSet worth(List<Outline> sentences, List<Quotation> quotations);

    /** Parses every sentence. */
    static BitSet all(List<Outline> sentences, List<Quotation> quotations) {
        BitSet all = new BitSet();
        all.set(0, sentences.size());
        return all;
    }
}
