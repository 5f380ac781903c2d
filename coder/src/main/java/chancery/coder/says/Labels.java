package chancery.coder.says;

import chancery.coder.text.Analysis;
import chancery.coder.text.Quotation;
import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import chancery.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds speakers who are named by a mark alone: "NOVAK: We agree", and a name after a dash below a quotation. */
final class Labels {
    private static final int LONGEST = 5;
    private static final int LONGEST_BEFORE_A_QUOTATION = 12;
    private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014", "\u2015");

    private Labels() {}

    static List<Attribution> in(Analysis analysis, Sentence sentence, Quoted quoted) {
        List<Attribution> found = new ArrayList<>();
        colon(sentence)
                .map(mark -> labelled(analysis, sentence, mark))
                .or(() -> opening(sentence, quoted))
                .ifPresent(found::add);
        for (Token token : sentence.tokens()) {
            if (isDash(token)) {
                ended(token, quoted)
                        .ifPresent(
                                quotation -> signed(sentence, token, quotation).ifPresent(found::add));
            }
        }
        return found;
    }

    private static Optional<Token> colon(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int from = first(tokens);
        int at = from;
        while (at < tokens.size()
                && at - from < LONGEST
                && !tokens.get(at).form().equals(":")) {
            at++;
        }
        if (at == from || at >= tokens.size() || !tokens.get(at).form().equals(":")) {
            return Optional.empty();
        }
        List<Token> label = tokens.subList(from, at);
        boolean title = sentence.heading() || sentence.index() == 0 && at + 3 < tokens.size();
        boolean named = title && label.stream().allMatch(Token::isNominal);
        boolean capitals = label.stream().allMatch(t -> isCapitals(t.form()));
        return named || capitals ? Optional.of(tokens.get(at)) : Optional.empty();
    }

    /** "A warning from the harbour master: 'Stay away'": a headline without a verb, a colon and a quotation. */
    private static Optional<Attribution> opening(Sentence sentence, Quoted quoted) {
        List<Token> tokens = sentence.tokens();
        for (int at = 1; at < Math.min(tokens.size(), LONGEST_BEFORE_A_QUOTATION); at++) {
            int end = tokens.get(at).span().end();
            Optional<Quotation> behind = tokens.get(at).form().equals(":")
                    ? quoted.all().stream()
                            .filter(q -> q.span().begin() >= end && q.span().begin() - end <= 2)
                            .findFirst()
                    : Optional.empty();
            List<Token> label = tokens.subList(0, at);
            if (behind.isPresent() && (sentence.heading() || sentence.index() == 0) && isVerbless(label)) {
                return Optional.of(new Attribution(
                        Stretch.spans(sentence, label),
                        List.of(tokens.get(at).span()),
                        List.of(behind.orElseThrow().span())));
            }
        }
        return Optional.empty();
    }

    private static boolean isVerbless(List<Token> label) {
        return label.stream().noneMatch(t -> t.upos() == Upos.VERB || t.upos() == Upos.AUX);
    }

    private static int first(List<Token> tokens) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).upos() == Upos.PUNCT) {
            at++;
        }
        return at;
    }

    private static boolean isCapitals(String form) {
        return form.length() > 2 && form.chars().noneMatch(Character::isLowerCase);
    }

    private static Attribution labelled(Analysis analysis, Sentence sentence, Token mark) {
        List<Token> tokens = sentence.tokens();
        List<Span> content = new ArrayList<>(Stretch.spans(sentence, tokens.subList(mark.index() + 1, tokens.size())));
        analysis.sentences().stream()
                .filter(s -> s.paragraph() == sentence.paragraph() && s.index() > sentence.index())
                .takeWhile(s -> colon(s).isEmpty())
                .forEach(s -> content.add(s.span()));
        return new Attribution(
                Stretch.spans(sentence, tokens.subList(0, mark.index())),
                List.of(mark.span()),
                Stretch.merged(content));
    }

    private static boolean isDash(Token token) {
        return DASHES.contains(token.form());
    }

    /** The quotation that ends right before the token. */
    private static Optional<Quotation> ended(Token token, Quoted quoted) {
        int at = token.span().begin();
        return quoted.all().stream()
                .filter(q -> q.span().end() <= at && at - q.span().end() <= 3)
                .findFirst();
    }

    private static Optional<Attribution> signed(Sentence sentence, Token dash, Quotation quotation) {
        int from = dash.index() + 1;
        int to = from;
        while (to < sentence.tokens().size()
                && to - from < LONGEST
                && sentence.tokens().get(to).upos() == Upos.PROPN) {
            to++;
        }
        return to == from
                ? Optional.empty()
                : Optional.of(new Attribution(
                        Stretch.spans(sentence, sentence.tokens().subList(from, to)),
                        List.of(dash.span()),
                        List.of(quotation.span())));
    }
}
