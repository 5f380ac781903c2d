package chancery.coder.text;

import chancery.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Sentences that are not parsed, or not yet: every word hangs on the first, and capitals make names. */
final class Flat {
    private Flat() {}

    static Sentence sentence(String folded, List<Span> words, int index, int paragraph, boolean heading) {
        List<Token> tokens = new ArrayList<>();
        for (Span word : words) {
            tokens.add(token(tokens.size(), word, folded.substring(word.begin(), word.end())));
        }
        Span span = words.isEmpty() ? new Span(0, 0) : words.getFirst().cover(words.getLast());
        return new Sentence(index, paragraph, heading, span, tokens, List.of(), List.of(), List.of(), true);
    }

    private static Token token(int at, Span span, String form) {
        char first = form.charAt(0);
        Upos upos = Character.isUpperCase(first)
                ? Upos.PROPN
                : Character.isLetter(first) ? Upos.X : Character.isDigit(first) ? Upos.NUM : Upos.PUNCT;
        String xpos = switch (upos) {
            case PROPN -> "NNP";
            case X -> "FW";
            case NUM -> "CD";
            default -> ".";
        };
        return new Token(at, span, form, form, upos, xpos, at == 0 ? -1 : 0, at == 0 ? "root" : "dep");
    }
}
