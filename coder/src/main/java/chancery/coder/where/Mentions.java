package chancery.coder.where;

import chancery.coder.text.Analysis;
import chancery.coder.text.Entity;
import chancery.coder.text.EntityKind;
import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import chancery.model.Span;
import java.util.ArrayList;
import java.util.List;

/** The words of a parsed story that name places: entities of that kind, and names of the tables outside of other names. */
final class Mentions {
    private static final int LONGEST = 4;

    private final Atlas atlas;

    Mentions(Atlas atlas) {
        this.atlas = atlas;
    }

    /** Their spans in the order of the text. */
    List<Span> find(Analysis analysis) {
        List<Span> spans = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            int at = 0;
            while (at < sentence.tokens().size()) {
                at = next(sentence, at, spans);
            }
        }
        return spans;
    }

    private int next(Sentence sentence, int at, List<Span> spans) {
        List<Token> tokens = sentence.tokens();
        java.util.Optional<Entity> entity = sentence.entity(tokens.get(at));
        if (entity.isPresent()) {
            if (entity.get().kind() == EntityKind.PLACE) {
                spans.add(tokens.get(entity.get().first())
                        .span()
                        .cover(tokens.get(entity.get().last()).span()));
            }
            return entity.get().last() + 1;
        }
        for (int length = Math.min(LONGEST, tokens.size() - at); length > 0; length--) {
            Span span = tokens.get(at).span().cover(tokens.get(at + length - 1).span());
            if (isName(tokens.get(at)) && isKnown(analysisWords(tokens, at, length))) {
                spans.add(span);
                return at + length;
            }
        }
        return at + 1;
    }

    private static boolean isName(Token token) {
        boolean word = token.upos() == Upos.PROPN || token.upos() == Upos.ADJ || token.upos() == Upos.NOUN;
        return word && Character.isUpperCase(token.form().charAt(0));
    }

    private static String analysisWords(List<Token> tokens, int from, int length) {
        StringBuilder words = new StringBuilder();
        for (Token token : tokens.subList(from, from + length)) {
            words.append(token.form()).append(' ');
        }
        return words.toString();
    }

    private boolean isKnown(String words) {
        return !atlas.known(Fold.fold(words)).isEmpty();
    }
}
