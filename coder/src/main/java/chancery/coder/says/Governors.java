package chancery.coder.says;

import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words above a predicate, from the nearest to the root, with the slot in which the lower one stands. */
final class Governors {
    /** The slot of an infinitive that says what for. */
    static final String PURPOSE = "purpose";

    private Governors() {}

    /** Subordinators of clauses that tell what is known already. */
    private static final Set<String> KNOWN = Set.of("after", "because", "since", "although", "though");

    /** A word and the slot that leads down from it; what is known already hangs below a relative clause or the like; the first starts at the predicate. */
    record Step(Token governor, Token below, String slot, boolean known, boolean first) {}

    static List<Step> above(Sentence sentence, Token predicate) {
        List<Step> steps = new ArrayList<>();
        Token at = predicate;
        boolean known = false;
        while (at.head() >= 0) {
            Token head = sentence.tokens().get(at.head());
            known |= at.is("acl:relcl") || at.is("advcl") && isKnown(sentence, at);
            Optional<String> slot = slot(sentence, at, head);
            if (slot.isPresent()) {
                boolean first = at.index() == predicate.index();
                steps.add(new Step(head, predicateOr(steps, predicate), slot.get(), known, first));
            }
            at = head;
        }
        return steps;
    }

    /** "because it attacked", "when it attacked": a time is known only in the past. */
    private static boolean isKnown(Sentence sentence, Token clause) {
        boolean when = clause.xpos().equals("VBD")
                && sentence.dependents(clause, "mark", "advmod").stream()
                        .anyMatch(word -> word.hasLemma("when", "while"));
        return when || KNOWN.contains(marker(sentence, clause));
    }

    private static Token predicateOr(List<Step> steps, Token predicate) {
        return steps.isEmpty() ? predicate : steps.getLast().governor();
    }

    private static Optional<String> slot(Sentence sentence, Token at, Token head) {
        if (at.is("ccomp", "xcomp", "csubj")) {
            return Optional.of("clause");
        }
        if (at.is("obj", "nsubj:pass")) {
            return Optional.of("object");
        }
        if (at.is("nsubj")) {
            return Optional.of("subject");
        }
        if (at.is("acl") && !at.is("acl:relcl") || at.is("advcl", "obl", "nmod")) {
            String marker = marker(sentence, at);
            if (marker.isEmpty() && at.is("advcl") && at.xpos().equals("VB") && head.upos() == Upos.VERB) {
                return Optional.of(PURPOSE);
            }
            boolean infinitive =
                    marker.isEmpty() && (head.upos() == Upos.NOUN || head.upos() == Upos.ADJ || at.is("acl"));
            return Optional.of(infinitive || marker.equals("that") ? "clause" : marker);
        }
        return at.is("conj", "appos", "amod", "compound") || at.is("parataxis")
                ? Optional.of(at.relation())
                : Optional.empty();
    }

    /** The preposition or subordinator before a phrase, "to" of an infinitive left out. */
    static String marker(Sentence sentence, Token token) {
        for (Token dependent : sentence.dependents(token, "case", "mark")) {
            if (dependent.index() < token.index() && (dependent.is("case") || !dependent.hasLemma("to"))) {
                return dependent.lemma();
            }
        }
        return "";
    }
}
