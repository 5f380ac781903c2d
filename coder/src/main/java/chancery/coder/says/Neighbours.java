package chancery.coder.says;

import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the source off the words beside the cue where the parse has none: "..., Novak said", "..., said Novak". */
final class Neighbours {
    private Neighbours() {}

    /** The noun phrase right after the cue, or right before it. */
    static Optional<List<Token>> of(Cue cue, Quoted quoted) {
        boolean passive =
                cue.sentence().dependent(cue.head(), "nsubj:pass", "aux:pass").isPresent();
        if (cue.head().upos() != Upos.VERB || !cue.speaks() || passive) {
            return Optional.empty();
        }
        return after(cue, quoted).or(() -> before(cue, quoted));
    }

    private static Optional<List<Token>> after(Cue cue, Quoted quoted) {
        List<Token> tokens = cue.sentence().tokens();
        int from = cue.head().index() + 1;
        boolean inverted = cue.head().index() > 0
                && tokens.get(cue.head().index() - 1).upos() == Upos.PUNCT
                && from < tokens.size()
                && !quoted.covers(tokens.get(from));
        int to = from;
        while (inverted && to < tokens.size() && isPart(tokens.get(to))) {
            to++;
        }
        return to > from ? Optional.of(tokens.subList(from, to)) : Optional.empty();
    }

    private static Optional<List<Token>> before(Cue cue, Quoted quoted) {
        List<Token> tokens = cue.sentence().tokens();
        int to = cue.words().getFirst().index();
        while (to > 0 && tokens.get(to - 1).upos() == Upos.ADV) {
            to--;
        }
        int from = to;
        while (from > 0 && isPart(tokens.get(from - 1)) && !quoted.covers(tokens.get(from - 1))) {
            from--;
        }
        boolean named = from < to && tokens.get(to - 1).isNominal();
        return named ? Optional.of(tokens.subList(from, to)) : Optional.empty();
    }

    private static boolean isPart(Token token) {
        return token.isNominal()
                || token.upos() == Upos.DET
                || token.upos() == Upos.ADJ
                || token.upos() == Upos.NUM
                || token.xpos().equals("POS");
    }

    /** The words with the names that stand directly beside them, which the parse may have cut off. */
    static List<Token> whole(Cue cue, List<Token> words) {
        Sentence sentence = cue.sentence();
        int from = words.getFirst().index();
        int to = words.getLast().index();
        while (from > 0 && isName(sentence, from - 1) && isName(sentence, from)) {
            from--;
        }
        while (to + 1 < sentence.tokens().size()
                && isName(sentence, to + 1)
                && to + 1 != cue.head().index()) {
            to++;
        }
        List<Token> whole =
                new ArrayList<>(sentence.tokens().subList(from, words.getFirst().index()));
        whole.addAll(words);
        whole.addAll(sentence.tokens().subList(words.getLast().index() + 1, to + 1));
        return whole;
    }

    private static boolean isName(Sentence sentence, int index) {
        return sentence.tokens().get(index).upos() == Upos.PROPN;
    }
}
