package chancery.coder.says;

import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds "according to the ministry" and "in a poll": the words name the source, and the clause around them is the content. */
final class Passing {
    private Passing() {}

    static List<Attribution> in(Sentence sentence, CueWords lexicon) {
        List<Attribution> found = new ArrayList<>();
        for (Token noun : sentence.tokens()) {
            if (lexicon.isPoll(noun)) {
                sentence.dependent(noun, "case")
                        .filter(c -> c.hasLemma("in"))
                        .ifPresent(in -> found.add(poll(sentence, noun, in)));
            }
        }
        for (Token token : sentence.tokens()) {
            if (token.form().equalsIgnoreCase("according")
                    && next(sentence, token).filter(n -> n.hasLemma("to")).isPresent()) {
                source(sentence, token).ifPresent(source -> found.add(attribution(sentence, token, source)));
            }
        }
        return found;
    }

    private static Attribution poll(Sentence sentence, Token noun, Token in) {
        List<Token> name = sentence.subtree(noun).stream()
                .filter(t -> t.index() > in.index())
                .toList();
        List<Token> content = clause(sentence, noun).stream()
                .filter(t -> !sentence.isBelow(t, noun))
                .toList();
        return new Attribution(Stretch.spans(sentence, name), List.of(in.span()), Stretch.spans(sentence, content));
    }

    private static Optional<Token> next(Sentence sentence, Token token) {
        return token.index() + 1 < sentence.tokens().size()
                ? Optional.of(sentence.tokens().get(token.index() + 1))
                : Optional.empty();
    }

    private static Optional<Token> source(Sentence sentence, Token according) {
        return according.is("case") ? sentence.head(according) : sentence.dependent(according, "obl", "obj", "nmod");
    }

    private static Attribution attribution(Sentence sentence, Token according, Token source) {
        Token to = sentence.tokens().get(according.index() + 1);
        List<Token> cue = List.of(according, to);
        List<Token> name = sentence.subtree(source).stream()
                .filter(t -> !cue.contains(t) && t.index() > to.index())
                .toList();
        Token phrase = according.is("case") ? source : according;
        List<Token> content = clause(sentence, phrase).stream()
                .filter(t -> !sentence.isBelow(t, phrase))
                .toList();
        return new Attribution(
                Stretch.spans(sentence, name), Stretch.spans(sentence, cue), Stretch.spans(sentence, content));
    }

    /** The clause that the phrase stands in; after a comma it speaks of the whole sentence. */
    private static List<Token> clause(Sentence sentence, Token phrase) {
        Token at = phrase;
        while (at.head() >= 0) {
            at = sentence.tokens().get(at.head());
            if (at.is("parataxis", "root")) {
                break;
            }
        }
        return at.index() == phrase.index() ? List.of() : sentence.subtree(at);
    }
}
