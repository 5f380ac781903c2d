package chancery.coder.who;

import chancery.coder.text.Quotation;
import chancery.coder.text.Sentence;
import chancery.coder.text.Skim;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import chancery.model.Span;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Adds to the sentences that another skim holds worth parsing those on which they lean: three before a pronoun, those that share
 * a quotation or stand beside one, and the first that says a name in full.
 */
final class Leaning implements Skim {
    private static final int BEFORE_PRONOUN = 3;

    private final Skim own;
    private final SmallWords words;

    Leaning(Skim own, SmallWords words) {
        this.own = own;
        this.words = words;
    }

    @Override
    public BitSet worth(List<Sentence> sentences, List<Quotation> quotations) {
        BitSet chosen = own.worth(sentences, quotations);
        BitSet all = (BitSet) chosen.clone();
        for (int at = chosen.nextSetBit(0); at >= 0; at = chosen.nextSetBit(at + 1)) {
            Sentence sentence = sentences.get(at);
            if (has(sentence, "referring")) {
                all.set(Math.max(0, at - BEFORE_PRONOUN), at);
            }
            if (has(sentence, "speaking") && isQuoted(sentence.span(), quotations)) {
                all.set(Math.max(0, at - BEFORE_PRONOUN), Math.min(sentences.size(), at + 2));
            }
        }
        addFullNames(sentences, all);
        return all;
    }

    private boolean has(Sentence sentence, String wordClass) {
        return sentence.tokens().stream().anyMatch(token -> words.is(wordClass, token.form()));
    }

    private static boolean isQuoted(Span sentence, List<Quotation> quotations) {
        return quotations.stream().anyMatch(q -> q.span().overlaps(sentence));
    }

    private static void addFullNames(List<Sentence> sentences, BitSet chosen) {
        Set<String> names = new HashSet<>();
        chosen.stream()
                .mapToObj(sentences::get)
                .flatMap(sentence -> sentence.tokens().stream().skip(1))
                .filter(token -> token.upos() == Upos.PROPN)
                .forEach(token -> names.add(token.form()));
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            for (int at = 1; at < tokens.size(); at++) {
                boolean full = tokens.get(at).upos() == Upos.PROPN
                        && tokens.get(at - 1).upos() == Upos.PROPN;
                if (full && names.remove(tokens.get(at).form())) {
                    chosen.set(sentence.index());
                }
            }
        }
    }
}
