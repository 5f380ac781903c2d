package chancery.coder.says;

import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the words of a sentence that attribute something. */
final class Cues {
    private final CueWords lexicon;

    Cues(CueWords lexicon) {
        this.lexicon = lexicon;
    }

    List<Cue> in(Sentence sentence, Quoted quoted) {
        List<Cue> cues = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            Set<String> slots = lexicon.slots(token);
            boolean attributes = switch (token.upos()) {
                case VERB -> isVerbCue(sentence, token, slots, quoted);
                case ADJ -> hasComplement(sentence, token, slots);
                case NOUN -> isNounCue(sentence, token, slots);
                default -> false;
            };
            if (attributes) {
                cues.add(new Cue(sentence, token, words(sentence, token, slots), slots));
            }
        }
        return cues;
    }

    private boolean isVerbCue(Sentence sentence, Token verb, Set<String> slots, Quoted quoted) {
        if (verb.is("amod", "compound", "case", "aux") || slots.contains("never") || isAddressed(sentence, verb)) {
            return false;
        }
        if (sentence.dependent(verb, "ccomp").isPresent()) {
            return !isCommand(sentence, verb);
        }
        if (verb.is("csubj") || verb.is("xcomp") && !slots.contains("any")) {
            return false;
        }
        if (isPurpose(sentence, verb) || isBareParticiple(sentence, verb) || isCommand(sentence, verb)) {
            return false;
        }
        return slots.contains("any")
                || hasComplement(sentence, verb, slots)
                || slots.contains("noun") && isLight(sentence, verb)
                || slots.contains("document") && isOfDocument(sentence, verb)
                || slots.contains("clause") && isAside(sentence, verb)
                || slots.contains("quote") && quoted.beside(sentence, verb);
    }

    /** "to defend the bloc": a purpose tells of no speech. */
    private static boolean isPurpose(Sentence sentence, Token verb) {
        return verb.is("advcl", "acl")
                && !verb.is("acl:relcl")
                && sentence.dependents(verb, "mark").stream().anyMatch(m -> m.hasLemma("to"));
    }

    /** "compared with last year", "known as": nobody says it. */
    private static boolean isBareParticiple(Sentence sentence, Token verb) {
        return verb.is("advcl", "acl", "obl")
                && !verb.is("acl:relcl")
                && verb.xpos().equals("VBN")
                && sentence.dependents(verb, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark")
                        .isEmpty()
                && sentence.dependents(verb, "obl").stream()
                        .noneMatch(d -> Governors.marker(sentence, d).equals("by"));
    }

    /** "you know": whoever is spoken to is no source. */
    private static boolean isAddressed(Sentence sentence, Token verb) {
        return sentence.dependents(verb, "nsubj").stream().anyMatch(s -> s.hasLemma("you"));
    }

    /** "Imagine a town", "let's say the town is yours": the reader is spoken to. */
    private static boolean isCommand(Sentence sentence, Token verb) {
        boolean order = verb.is("root", "parataxis")
                && sentence.dependents(verb, "nsubj", "nsubj:pass", "aux").isEmpty();
        boolean invitation = sentence.head(verb).filter(h -> h.hasLemma("let")).isPresent();
        return verb.xpos().equals("VB") && (order || invitation);
    }

    /** "make a promise", "voice concern". */
    private boolean isLight(Sentence sentence, Token verb) {
        return sentence.dependents(verb, "obj").stream().anyMatch(lexicon::isSaying);
    }

    private boolean isOfDocument(Sentence sentence, Token verb) {
        return Origins.subject(sentence, verb).filter(lexicon::isDocument).isPresent()
                && (verb.is("parataxis")
                        || sentence.dependent(verb, "obj", "xcomp", "obl").isPresent());
    }

    /** "Prices rose, the bank finds": a clause of its own beside what it attributes. */
    private static boolean isAside(Sentence sentence, Token verb) {
        return verb.is("parataxis")
                && sentence.dependents(verb, "nsubj").stream()
                        .anyMatch(s -> s.index() < verb.index() && s.upos() != Upos.PRON)
                && sentence.dependent(verb, "obj", "xcomp", "obl", "advcl").isEmpty();
    }

    private static boolean isNounCue(Sentence sentence, Token noun, Set<String> slots) {
        return !slots.isEmpty()
                && !noun.is("compound")
                && (Origins.owner(sentence, noun).isPresent() && hasComplement(sentence, noun, slots)
                        || hasThat(sentence, noun, slots)
                        || isRaised(sentence, noun, slots));
    }

    /** "faced questions about", "amid worries about": what is said of something, whoever says it. */
    private static boolean isRaised(Sentence sentence, Token noun, Set<String> slots) {
        return slots.contains("about")
                && noun.is("obj", "obl", "nmod", "nsubj:pass")
                && sentence.dependents(noun, "nmod", "acl").stream()
                        .anyMatch(d -> Governors.marker(sentence, d).matches("about|on|over"));
    }

    /** "allegations that the vote was bought" need no owner. */
    private static boolean hasThat(Sentence sentence, Token noun, Set<String> slots) {
        return slots.contains("clause")
                && sentence.dependents(noun, "acl", "ccomp").stream()
                        .anyMatch(c -> !c.is("acl:relcl")
                                && Governors.marker(sentence, c).equals("that"));
    }

    private static boolean hasComplement(Sentence sentence, Token head, Set<String> slots) {
        return !slots.isEmpty()
                && sentence.dependents(head).stream().anyMatch(dependent -> fills(sentence, dependent, slots));
    }

    /** Whether the dependent is what one of the slots asks for. */
    static boolean fills(Sentence sentence, Token dependent, Set<String> slots) {
        if (dependent.is("ccomp", "csubj")) {
            return slots.contains("clause");
        }
        if (dependent.is("xcomp")) {
            return slots.contains("infinitive");
        }
        if (dependent.is("obj", "nsubj:pass")) {
            return slots.contains("object");
        }
        if (dependent.is("acl") && !dependent.is("acl:relcl")) {
            String marker = Governors.marker(sentence, dependent);
            return slots.contains(marker.equals("that") ? "clause" : "infinitive");
        }
        return isPhrase(sentence, dependent, slots);
    }

    private static boolean isPhrase(Sentence sentence, Token dependent, Set<String> slots) {
        if (dependent.is("compound:prt", "advmod")) {
            return slots.contains(dependent.lemma()) && dependent.upos() != Upos.ADJ;
        }
        return dependent.is("obl", "nmod", "advcl", "xcomp") && slots.contains(Governors.marker(sentence, dependent));
    }

    private static List<Token> words(Sentence sentence, Token head, Set<String> slots) {
        List<Token> words = new ArrayList<>();
        for (Token other : sentence.tokens()) {
            boolean own = other.head() == head.index() && other.is("aux", "compound:prt")
                    || other.head() == head.index() && other.hasLemma("not");
            boolean preposition = other.is("case")
                    && other.head() >= 0
                    && other.index() == head.index() + 1
                    && slots.contains(other.lemma());
            if (other.index() == head.index() || own || preposition) {
                words.add(other);
            }
        }
        return words;
    }
}
