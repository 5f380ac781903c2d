package chancery.coder.what;

import chancery.coder.codebook.RoleRule;
import chancery.coder.codebook.WordSet;
import chancery.coder.text.Actors;
import chancery.coder.text.Predicate;
import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import chancery.model.Actor;
import chancery.model.Mention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Fills the roles of a frame with the actors that the deep roles name. */
final class Parties {
    private static final List<String> OWNERS = List.of("subject", "modifier", "by", "of", "against", "from");
    private static final List<String> SIDES = List.of("between", "with");
    private static final List<String> OWNERS_AND_ENDS =
            List.of("subject", "modifier", "by", "of", "against", "from", "on", "to", "for", "in");

    private final Sentence sentence;
    private final Actors actors;
    private final Doers doers;

    Parties(Sentence sentence, Actors actors, Doers doers) {
        this.sentence = sentence;
        this.actors = actors;
        this.doers = doers;
    }

    /** The actors of the first alternative of the rule that is filled. */
    List<Mention> fill(Predicate predicate, RoleRule rule) {
        return fill(predicate, rule, OWNERS);
    }

    /** The same, where a thing also leads to the one it is meant for: "a ban on the delivery of arms to Iran"; names only. */
    List<Mention> fillWidely(Predicate predicate, RoleRule rule) {
        return fill(predicate, rule, OWNERS_AND_ENDS).stream()
                .filter(m -> m.quote().words().chars().anyMatch(Character::isUpperCase))
                .toList();
    }

    private List<Mention> fill(Predicate predicate, RoleRule rule, List<String> owners) {
        for (List<String> together : rule.alternatives()) {
            List<Mention> found = new ArrayList<>();
            for (String role : together) {
                for (Mention mention : named(predicate, role, owners)) {
                    if (!found.contains(mention)) {
                        found.add(mention);
                    }
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Mention> named(Predicate predicate, String role, List<String> owners) {
        List<Mention> found = new ArrayList<>();
        for (Token filler : predicate.fillers(role)) {
            behind(filler, owners, 3).forEach(found::add);
        }
        boolean noun = predicate.head().upos() != Upos.VERB;
        if (found.isEmpty() && noun && role.equals("subject")) {
            predicate
                    .fillers("modifier")
                    .forEach(modifier -> actors.at(sentence, modifier)
                            .filter(m -> !isCapital(m))
                            .ifPresent(found::add));
        }
        return found;
    }

    /** Whether the word, or for a name the title and office of the one it names, is among the words. */
    boolean isOneOf(Token filler, WordSet words) {
        String lemma = filler.lemma().toLowerCase(Locale.ROOT);
        if (words.holds(lemma) || isPhrase(filler, lemma, words) || isAmountOf(filler, words)) {
            return true;
        }
        if (filler.upos() != Upos.PROPN && filler.upos() != Upos.PRON) {
            return false;
        }
        return actors.at(sentence, filler).stream()
                .flatMap(mention -> Stream.concat(
                        Stream.of(mention.quote().words()),
                        mention.actors().stream().map(Actor::office)))
                .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1)))
                .anyMatch(words::holds);
    }

    /** "the Minsk agreements": a capital before an event noun says where, not who. */
    private static boolean isCapital(Mention mention) {
        return mention.resolution().contains("capital");
    }

    /** "a chorus of condemnation": the noun behind "of". */
    private boolean isAmountOf(Token filler, WordSet words) {
        return filler.upos() == Upos.NOUN
                && sentence.dependents(filler, "nmod").stream()
                        .filter(of -> sentence.dependents(of, "case").stream().anyMatch(c -> c.hasLemma("of")))
                        .anyMatch(of -> words.holds(of.lemma().toLowerCase(Locale.ROOT)));
    }

    /** "step down" for a verb with its particle, "hold fire" for one with its object. */
    private boolean isPhrase(Token filler, String lemma, WordSet words) {
        return sentence.dependents(filler, "compound:prt", "obj", "advmod", "compound", "amod").stream()
                .map(other -> other.lemma().toLowerCase(Locale.ROOT))
                .anyMatch(other -> words.holds(lemma + " " + other) || words.holds(other + " " + lemma));
    }

    /** Who stands behind a phrase: the one it names, else the owner or doer of the thing or act that it names. */
    private List<Mention> behind(Token filler, List<String> roles, int depth) {
        Optional<Mention> named = actors.at(sentence, filler);
        if (named.isPresent()) {
            return List.of(named.get());
        }
        if (depth == 0 || filler.upos() == Upos.PRON || doers.standsForNobody(filler)) {
            return List.of();
        }
        Optional<Predicate> thing = sentence.predicate(filler);
        List<Mention> sides = new ArrayList<>();
        for (String role : SIDES) {
            thing.ifPresent(p -> p.fillers(role).forEach(side -> sides.addAll(behind(side, roles, depth - 1))));
        }
        for (String role : sides.isEmpty() ? roles : OWNERS) {
            for (Token owner : thing.map(p -> p.fillers(role)).orElse(List.of())) {
                List<Mention> found = behind(owner, roles, depth - 1);
                if (!found.isEmpty()) {
                    return Stream.concat(found.stream(), sides.stream())
                            .distinct()
                            .toList();
                }
            }
        }
        return sides;
    }
}
