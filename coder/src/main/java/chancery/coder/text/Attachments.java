package chancery.coder.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Hangs the small words of a verb and its subject where they belong, when the parser hung them on a neighbour. */
final class Attachments {
    private static final int REACH = 4;
    private static final Set<String> NOT_FINITE = Set.of("VB", "VBN", "VBG");
    private static final Set<Upos> BREAKS = Set.of(Upos.PUNCT, Upos.SCONJ, Upos.CCONJ, Upos.ADP);

    private final List<Token> tokens;

    private Attachments(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    /** The same words in a tree without these mistakes. */
    static List<Token> mended(List<Token> tokens) {
        Attachments attachments = new Attachments(tokens);
        for (int at = 0; at < tokens.size(); at++) {
            attachments.auxiliary(at);
        }
        for (int at = 0; at < tokens.size(); at++) {
            attachments.subject(at);
            attachments.partner(at);
        }
        return attachments.tokens;
    }

    /** "has mended fences, his party says", with "has" on "says". */
    private void auxiliary(int at) {
        Token word = tokens.get(at);
        if (word.is("aux", "aux:pass")) {
            verbBehind(at)
                    .filter(verb -> verb.index() < word.head() && NOT_FINITE.contains(verb.xpos()))
                    .filter(verb -> !has(verb, "aux", "aux:pass", "cop"))
                    .ifPresent(verb -> hang(word, verb.index(), word.relation()));
        }
    }

    private Optional<Token> verbBehind(int at) {
        for (int next = at + 1; next < tokens.size() && next <= at + REACH; next++) {
            Token token = tokens.get(next);
            if (token.upos() == Upos.VERB) {
                return Optional.of(token);
            }
            if (BREAKS.contains(token.upos())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void subject(int at) {
        Token word = tokens.get(at);
        if (word.head() < 0) {
            return;
        }
        Token head = tokens.get(word.head());
        if (word.is("nsubj") && head.is("aux", "aux:pass")) {
            hang(word, head.head(), "nsubj"); // "the premier has mended", with the premier on "has"
        } else if (word.is("nsubj")) {
            ofAdjective(word, head).ifPresent(adjective -> hang(word, adjective.index(), "nsubj"));
        } else if (word.is("compound") && isBareFinite(head) && word.index() < head.index()) {
            hang(word, head.index(), "nsubj"); // "Tirana mistrusts Belgrade", as if it were one name
        }
    }

    /** "The vote is due in May", with the vote on "May": the predicate between them that has no subject. */
    private Optional<Token> ofAdjective(Token subject, Token head) {
        return Optional.of(head)
                .filter(below -> below.head() >= 0)
                .map(below -> tokens.get(below.head()))
                .filter(predicate ->
                        predicate.index() < head.index() && !has(predicate, "nsubj", "nsubj:pass", "csubj"))
                .filter(predicate -> tokens.stream()
                        .anyMatch(cop -> cop.is("cop")
                                && cop.head() == predicate.index()
                                && cop.index() > subject.index()
                                && cop.index() < predicate.index()));
    }

    /** "spoke by telephone with the premier", with the premier on the telephone: bare means have no partner. */
    private void partner(int at) {
        Token word = tokens.get(at);
        if (!word.is("nmod")
                || !hasCase(word, "with")
                || tokens.get(word.head()).head() < 0) {
            return;
        }
        Token means = tokens.get(word.head());
        Token verb = tokens.get(means.head());
        boolean bare = means.upos() == Upos.NOUN && !has(means, "det", "amod", "nmod:poss", "nummod");
        if (bare && means.is("obl") && verb.upos() == Upos.VERB && hasCase(means, "by", "over", "via")) {
            hang(word, verb.index(), "obl");
        }
    }

    private boolean hasCase(Token head, String... prepositions) {
        return tokens.stream()
                .anyMatch(token -> token.head() == head.index() && token.is("case") && token.hasLemma(prepositions));
    }

    private boolean isBareFinite(Token verb) {
        boolean finite = verb.xpos().equals("VBZ") || verb.xpos().equals("VBD");
        return verb.upos() == Upos.VERB && finite && !has(verb, "nsubj", "nsubj:pass", "csubj");
    }

    private boolean has(Token head, String... relations) {
        return tokens.stream().anyMatch(token -> token.head() == head.index() && token.is(relations));
    }

    /** Hangs the word there, unless the new head hangs below it: what comes of a mistake must still be a tree. */
    private void hang(Token word, int head, String relation) {
        if (isBelow(head, word.index())) {
            return;
        }
        tokens.set(
                word.index(),
                new Token(
                        word.index(),
                        word.span(),
                        word.form(),
                        word.lemma(),
                        word.upos(),
                        word.xpos(),
                        head,
                        relation));
    }

    private boolean isBelow(int below, int above) {
        int at = below;
        while (at >= 0 && at != above) {
            at = tokens.get(at).head();
        }
        return at == above;
    }
}
