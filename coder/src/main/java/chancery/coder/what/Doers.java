package chancery.coder.what;

import chancery.coder.codebook.Codebook;
import chancery.coder.codebook.Frame;
import chancery.coder.codebook.Ontology;
import chancery.coder.codebook.RoleRule;
import chancery.coder.codebook.WordSet;
import chancery.coder.text.Predicate;
import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Knows what no political act can be laid on: animals, weather and goods never act, a cyclist or a speech only in words. */
final class Doers {
    private static final Set<String> MATERIAL =
            Set.of("ASSAULT", "COERCE", "MOBILIZE", "RETREAT", "CONCEDE", "SANCTION", "AID");

    private final WordSet creatures;
    private final WordSet things;
    private final WordSet figures;
    private final WordSet bystanders;
    private final WordSet grounds;

    Doers(Codebook codebook) {
        this.creatures = codebook.wordClass("creatures");
        this.things = codebook.wordClass("things");
        this.figures = codebook.wordClass("figures");
        this.bystanders = codebook.wordClass("bystanders");
        this.grounds = codebook.wordClass("grounds");
    }

    /** The filler of the frame's actor when none of the fillers can do what the frame tells. */
    Optional<Token> unable(Sentence sentence, Predicate predicate, Frame frame) {
        if (Ontology.ASSESS.equals(frame.code().event())) {
            return Optional.empty();
        }
        List<Token> doers = fillers(predicate, frame.role("actor"));
        boolean material = MATERIAL.contains(frame.code().event());
        return doers.stream().allMatch(doer -> isUnable(doer, material) || isGroupOf(sentence, doer, material))
                ? doers.stream().findFirst()
                : Optional.empty();
    }

    /** "Norwegian salmon": a thing that stands for none of those who own it. */
    boolean standsForNobody(Token filler) {
        return isCommon(filler) && things.holds(lemma(filler));
    }

    /** "on an American warrant", "at the request of Oslo": why something is done, not to whom. */
    boolean isGround(Token filler) {
        return filler.upos() == Upos.NOUN && grounds.holds(lemma(filler));
    }

    private boolean isUnable(Token doer, boolean material) {
        return isCommon(doer)
                && (creatures.holds(lemma(doer))
                        || figures.holds(lemma(doer))
                        || things.holds(lemma(doer))
                        || material && bystanders.holds(lemma(doer)));
    }

    /** "a troop of baboons", "a wave of tourists", "Polly the parrot". */
    private boolean isGroupOf(Sentence sentence, Token doer, boolean material) {
        return sentence.dependents(doer, "nmod", "appos").stream()
                .filter(word -> word.is("appos")
                        || sentence.dependents(word, "case").stream().anyMatch(c -> c.hasLemma("of")))
                .anyMatch(word ->
                        isCommon(word) && (creatures.holds(lemma(word)) || material && bystanders.holds(lemma(word))));
    }

    private static List<Token> fillers(Predicate predicate, RoleRule rule) {
        return rule.alternatives().stream()
                .map(together -> together.stream()
                        .flatMap(role -> predicate.fillers(role).stream())
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** A common noun; "the Tigers" are a name. */
    private static boolean isCommon(Token token) {
        boolean capital =
                token.index() > 0 && Character.isUpperCase(token.form().charAt(0));
        return token.upos() == Upos.NOUN && !capital;
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
