package chancery.coder.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads tense, mood and polarity off a verb and its auxiliaries. */
final class VerbGroup {
    /** "Had Britain bombed", "were Russia to attack", "should it come to war". */
    private static final Set<String> INVERTED = Set.of("had", "were", "should");

    private final Links links;
    private final LightVerbs words;

    VerbGroup(Links links, LightVerbs words) {
        this.links = links;
        this.words = words;
    }

    Grammar of(Token verb) {
        Tense tense = verb.upos() == Upos.VERB || verb.upos() == Upos.AUX ? bare(verb) : Tense.NONE;
        String modal = "";
        boolean perfect = false;
        boolean progressive = false;
        for (Token aux : links.below(verb, "aux", "cop")) {
            if (aux.hasLemma("will", "shall", "wo", "'ll")) {
                tense = Tense.FUTURE;
            } else if (aux.xpos().equals("MD")) {
                modal = modal.isEmpty() ? aux.lemma() : modal;
                tense = tense == Tense.FUTURE ? tense : Tense.PRESENT;
            } else {
                perfect |= aux.hasLemma("have");
                progressive |= aux.hasLemma("be") && verb.xpos().equals("VBG");
                tense = tense == Tense.FUTURE || !modal.isEmpty() ? tense : finite(aux, tense);
            }
        }
        if (isGoingTo(verb)) {
            tense = Tense.FUTURE;
        }
        return new Grammar(tense, modal, negated(verb), progressive, perfect, conditional(verb));
    }

    private static Tense bare(Token verb) {
        return switch (verb.xpos()) {
            case "VBD" -> Tense.PAST;
            case "VBZ", "VBP" -> Tense.PRESENT;
            default -> Tense.NONE;
        };
    }

    private static Tense finite(Token aux, Tense otherwise) {
        Tense own = bare(aux);
        return own == Tense.NONE ? otherwise : own;
    }

    /** "is going to send": the infinitive is the predicate, "going" its governor. */
    private boolean isGoingTo(Token verb) {
        return verb.is("xcomp")
                && links.head(verb).hasLemma("go")
                && links.head(verb).xpos().equals("VBG")
                && links.has(links.head(verb), "aux");
    }

    boolean negated(Token verb) {
        for (Token dependent : links.below(verb)) {
            if (dependent.is("advmod", "det", "cc") && negates(dependent)) {
                return true;
            }
            if (dependent.is("mark", "case") && dependent.hasLemma("without")) {
                return true;
            }
            if (dependent.is("nsubj", "obj", "obl:agent")
                    && dependent.upos() != Upos.INTJ
                    && (negates(dependent) || isNone(dependent))) {
                return true;
            }
        }
        return isFronted(verb);
    }

    /** "At no time did soldiers fire", "Not once has Oman accused": a negation that draws the auxiliary before the subject. */
    private boolean isFronted(Token verb) {
        return inverted(verb).stream()
                .flatMap(aux -> links.below(verb, "obl", "advmod").stream().filter(d -> d.index() < aux.index()))
                .anyMatch(this::isNone);
    }

    /** The auxiliary that stands before the subject. */
    private Optional<Token> inverted(Token verb) {
        return links.below(verb, "aux").stream()
                .filter(aux -> links.below(verb, "nsubj").stream().anyMatch(s -> s.index() > aux.index()))
                .findFirst();
    }

    /** "no tank", "not a single tank", "not one tank", "neither tanks nor guns", "no arms embargo". */
    private boolean isNone(Token noun) {
        for (Token dependent : links.below(noun, "det", "advmod", "cc:preconj", "amod", "nummod", "compound")) {
            boolean inside = dependent.is("amod", "nummod", "compound");
            boolean own = !dependent.is("advmod") || dependent.hasLemma("not", "neither");
            if (dependent.index() < noun.index() && (inside ? isNone(dependent) : own && negates(dependent))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word negates where it stands: "not only", "no fewer than" and "no doubt" do not. */
    private boolean negates(Token word) {
        return words.negates(word) && (word.form().equals("n't") || !words.restores(links.next(word)));
    }

    private boolean conditional(Token verb) {
        boolean were = inverted(verb)
                .filter(aux -> verb.is("advcl") || aux.index() == 0)
                .filter(aux -> INVERTED.contains(aux.form().toLowerCase(Locale.ROOT)))
                .isPresent();
        return were
                || links.below(verb, "mark", "advmod").stream().anyMatch(m -> m.hasLemma("if", "unless", "whether"));
    }
}
