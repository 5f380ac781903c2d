package chancery.coder.says;

import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the words that name where an attribution comes from. */
final class Origins {
    private static final int DEEPEST = 6;

    private Origins() {}

    static List<Token> of(Cue cue, Quoted quoted) {
        Sentence sentence = cue.sentence();
        if (cue.head().upos() == Upos.NOUN) {
            return owner(sentence, cue.head())
                    .map(o -> phrase(sentence, o, cue.head()))
                    .orElse(List.of());
        }
        boolean outside = !quoted.covers(cue.head());
        return verbal(sentence, cue.head(), 0)
                .filter(source -> !outside || !quoted.covers(source))
                .map(source -> phrase(sentence, source, cue.head()))
                .filter(words -> !words.isEmpty())
                .or(() -> outside ? Neighbours.of(cue, quoted) : Optional.empty())
                .map(words -> Neighbours.whole(cue, words))
                .orElse(List.of());
    }

    /** Who a claim, hope or plan belongs to: "the ministry's claim", "a claim by the ministry". */
    static Optional<Token> owner(Sentence sentence, Token noun) {
        return sentence.dependent(noun, "nmod:poss").or(() -> agent(sentence, noun));
    }

    /** The head of the phrase that the verb, or the verb it hangs on, has as its subject. */
    static Optional<Token> subject(Sentence sentence, Token verb) {
        return verbal(sentence, verb, 0);
    }

    private static Optional<Token> verbal(Sentence sentence, Token verb, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        Optional<Token> passive = sentence.dependent(verb, "nsubj:pass");
        if (passive.isPresent() || verb.is("acl") && verb.xpos().equals("VBN")) {
            return agent(sentence, verb).or(() -> quotedAs(sentence, verb).flatMap(v -> passive));
        }
        Optional<Token> subject = sentence.dependents(verb, "nsubj").stream()
                .filter(s -> !isEmptyIt(s, verb))
                .min(Comparator.comparingInt(s -> Math.abs(s.index() - verb.index())));
        return subject.or(() -> agent(sentence, verb)).or(() -> inherited(sentence, verb, depth));
    }

    /** "it seems", "it appears". */
    private static boolean isEmptyIt(Token subject, Token verb) {
        return subject.hasLemma("it") && verb.hasLemma("seem", "appear");
    }

    private static Optional<Token> quotedAs(Sentence sentence, Token verb) {
        return sentence.dependents(verb, "xcomp", "advcl", "obl").stream()
                .filter(d -> d.upos() == Upos.VERB && d.xpos().equals("VBG"))
                .findFirst();
    }

    private static Optional<Token> agent(Sentence sentence, Token head) {
        return sentence.dependents(head, "obl", "nmod").stream()
                .filter(d -> Governors.marker(sentence, d).equals("by"))
                .findFirst();
    }

    /** A verb without a subject of its own shares that of the clause it hangs on. */
    private static Optional<Token> inherited(Sentence sentence, Token verb, int depth) {
        Optional<Token> head = sentence.head(verb);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        if (verb.is("acl")) {
            return head;
        }
        if (verb.is("xcomp")) {
            Optional<Token> object = sentence.dependent(head.get(), "obj").filter(o -> o.index() < verb.index());
            return object.or(() -> below(sentence, head.get(), depth));
        }
        return verb.is("conj", "advcl", "parataxis", "ccomp", "dep", "obl")
                ? below(sentence, head.get(), depth)
                : Optional.empty();
    }

    private static Optional<Token> below(Sentence sentence, Token head, int depth) {
        Optional<Token> subject = sentence.dependent(head, "nsubj", "nsubj:pass");
        return subject.isPresent() ? subject : verbal(sentence, head, depth + 1);
    }

    /** The noun phrase headed by the token, without its preposition and without the part that holds the cue. */
    private static List<Token> phrase(Sentence sentence, Token head, Token cue) {
        List<Token> markers = sentence.dependents(head, "case", "mark");
        return sentence.subtree(head).stream()
                .filter(t -> !markers.contains(t))
                .filter(t -> !holds(sentence, t, head, cue))
                .toList();
    }

    /** Whether the word stands in the branch below the head that holds the cue. */
    private static boolean holds(Sentence sentence, Token word, Token head, Token cue) {
        if (!sentence.isBelow(cue, head)) {
            return false;
        }
        Token branch = cue;
        while (branch.head() != head.index() && branch.head() >= 0) {
            branch = sentence.tokens().get(branch.head());
        }
        return sentence.isBelow(word, branch);
    }
}
