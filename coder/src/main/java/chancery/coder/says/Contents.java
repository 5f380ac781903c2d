package chancery.coder.says;

import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the words of a sentence that a cue attributes. */
final class Contents {
    private final CueWords lexicon;

    Contents(CueWords lexicon) {
        this.lexicon = lexicon;
    }

    /** The words; those of a cue between quotation marks stay between them. */
    List<Token> of(Cue cue, Quoted quoted) {
        List<Token> words = words(cue);
        return quoted.around(cue.head())
                .map(span -> words.stream().filter(t -> span.contains(t.span())).toList())
                .orElse(words);
    }

    private List<Token> words(Cue cue) {
        List<Token> heads = complements(cue);
        if (heads.isEmpty()) {
            return around(cue);
        }
        return heads.stream().flatMap(head -> branch(cue, head).stream()).toList();
    }

    /** What hangs below the head; a clause before the cue does not go on behind it but between quotation marks, which are added later. */
    private List<Token> branch(Cue cue, Token head) {
        boolean inverted =
                head.is("ccomp", "csubj") && head.index() < cue.head().index();
        List<Token> added = new ArrayList<>(additions(cue, head));
        added.addAll(resumptions(cue, head));
        return cue.sentence().subtree(head).stream()
                .filter(t -> !cue.words().contains(t))
                .filter(t -> !inverted || t.index() < cue.head().index())
                .filter(t -> added.stream().noneMatch(a -> cue.sentence().isBelow(t, a)))
                .toList();
    }

    /** "..., adding that": what the speaker says further is no part of the clause, though the parse hangs it there. */
    private List<Token> additions(Cue cue, Token head) {
        return cue.sentence().dependents(head, "advcl").stream()
                .filter(a ->
                        head.is("ccomp") && a.index() > head.index() && a.xpos().equals("VBG"))
                .filter(a -> a.index() > 0
                        && cue.sentence().tokens().get(a.index() - 1).form().equals(","))
                .filter(a -> lexicon.slots(a).contains("any"))
                .toList();
    }

    /**
     * Where the speaker speaks again in the same sentence, though the parse hangs it below what was said: "said he would
     * go and warned against", "said it would open, though she noted".
     */
    private List<Token> resumptions(Cue cue, Token head) {
        return cue.sentence().subtree(head).stream()
                .filter(t -> t.index() > cue.head().index() && t.upos() == Upos.VERB)
                .filter(t -> lexicon.slots(t).contains("any"))
                .filter(t -> isSecondVerb(cue, t) || isConcession(cue.sentence(), t))
                .toList();
    }

    /** A verb in the form of the cue, joined to one that cannot stand in that form. */
    private static boolean isSecondVerb(Cue cue, Token verb) {
        Sentence sentence = cue.sentence();
        boolean finite = verb.xpos().equals("VBD") || verb.xpos().equals("VBZ");
        boolean bare = sentence.head(verb)
                .filter(h -> h.xpos().equals("VB") || h.xpos().equals("VBG"))
                .isPresent();
        return verb.is("conj")
                && finite
                && bare
                && verb.xpos().equals(cue.head().xpos())
                && sentence.dependent(verb, "nsubj").isEmpty();
    }

    private static boolean isConcession(Sentence sentence, Token verb) {
        boolean but = sentence.dependents(verb, "mark").stream().anyMatch(m -> m.hasLemma("though", "although"));
        return verb.is("advcl") && but && sentence.dependent(verb, "nsubj").isPresent();
    }

    private List<Token> complements(Cue cue) {
        Sentence sentence = cue.sentence();
        List<Token> clauses = sentence.dependents(cue.head(), "ccomp", "xcomp", "csubj");
        List<Token> phrases = sentence.dependents(cue.head(), "obl", "nmod", "acl", "advcl").stream()
                .filter(d -> !d.is("acl:relcl"))
                .filter(d -> Cues.fills(sentence, d, cue.slots()))
                .toList();
        List<Token> heads = new ArrayList<>(clauses);
        heads.addAll(phrases);
        List<Token> objects = sentence.dependents(cue.head(), "obj", "nsubj:pass");
        boolean hearer = cue.takes("listener") || clauses.stream().anyMatch(c -> c.is("ccomp", "csubj"));
        if (!hearer) {
            heads.addAll(objects);
        }
        if (!objects.isEmpty() && !hearer) {
            heads.addAll(continuations(cue, objects.getLast()));
        }
        return heads;
    }

    /** The phrases after the object that go on with it. */
    private List<Token> continuations(Cue cue, Token object) {
        return cue.sentence().dependents(cue.head(), "obl", "advcl").stream()
                .filter(d -> d.index() > object.index())
                .filter(d -> lexicon.continues(Governors.marker(cue.sentence(), d)))
                .toList();
    }

    /** The clause in which the cue stands in passing: "..., officials said". */
    private static List<Token> around(Cue cue) {
        Sentence sentence = cue.sentence();
        Token head = cue.head();
        if (head.upos() != Upos.VERB || !head.is("parataxis")) {
            return List.of();
        }
        Optional<Token> host = sentence.head(head);
        return host.map(h -> sentence.subtree(h).stream()
                        .filter(t -> !sentence.isBelow(t, head))
                        .filter(t -> h.index() > head.index() || t.index() < head.index())
                        .toList())
                .orElse(List.of());
    }
}
