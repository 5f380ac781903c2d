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
import java.util.Set;
import java.util.stream.Stream;

/** Fills the roles of a frame with the actors that the deep roles name. */
final class Parties {
    private static final List<String> OWNERS = List.of("subject", "modifier", "by", "of", "against", "from");
    private static final int DEEPEST = 3;

    /** In {@code require} and {@code exclude}: everybody who can act, a country or its government; "@MIL": everybody in this sector. */
    private static final String ANY_ACTOR = "@actor";

    private static final String STATE = "@state";

    /** Anybody human: "expelled Robles", "deported him", "clubbed voters". */
    private static final String PERSON = "@person";

    private static final Set<Upos> AMOUNTS = Set.of(Upos.NOUN, Upos.NUM, Upos.DET);
    private static final Set<String> PEOPLE =
            Set.of("CVL", "REF", "LAB", "JRN", "EDU", "REL", "CRM", "AGR", "LEG", "ELI", "SPY", "REB", "UAF");
    private static final List<String> OWN_ARGUMENTS = List.of("subject", "object");
    private static final String[] PAPERS = {"resolution", "motion", "statement", "letter", "declaration", "petition"};
    private static final List<String> OF_GROUNDS = List.of("on", "at", "for", "in", "over");
    private static final List<String> SIDES = List.of("between", "with");
    private static final List<String> OWNERS_AND_ENDS = List.of(
            "subject",
            "modifier",
            "by",
            "of",
            "against",
            "from",
            "on",
            "to",
            "for",
            "into",
            "at",
            "over",
            "among",
            "in");

    private final Sentence sentence;
    private final Actors actors;
    private final Barred barred;
    private final Doers doers;

    Parties(Sentence sentence, Actors actors, Doers doers) {
        this(sentence, actors, doers, Barred.NOBODY);
    }

    private Parties(Sentence sentence, Actors actors, Doers doers, Barred barred) {
        this.sentence = sentence;
        this.actors = actors;
        this.doers = doers;
        this.barred = barred;
    }

    /** The same, where these never fill a role. */
    Parties without(Barred others) {
        return new Parties(sentence, actors, doers, others);
    }

    /** The actors of the first alternative of the rule that is filled. */
    List<Mention> fill(Predicate predicate, RoleRule rule) {
        return fill(predicate, rule, OWNERS, mention -> true);
    }

    /** The same, where a thing also leads to the one it is meant for: "a ban on the delivery of arms to Iran"; names only. */
    List<Mention> fillWidely(Predicate predicate, RoleRule rule) {
        return fill(
                predicate,
                rule,
                OWNERS_AND_ENDS,
                mention -> mention.quote().words().chars().anyMatch(Character::isUpperCase));
    }

    private List<Mention> fill(
            Predicate predicate, RoleRule rule, List<String> owners, java.util.function.Predicate<Mention> fits) {
        for (List<String> together : rule.alternatives()) {
            List<Mention> found = new ArrayList<>();
            for (String role : together) {
                for (Mention mention : named(predicate, role, owners)) {
                    if (!found.contains(mention) && fits.test(mention)) {
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
            if (OWN_ARGUMENTS.contains(role)
                    && actors.at(sentence, filler).isEmpty()
                    && doers.standsForNobody(filler)) {
                continue;
            }
            if (isGround(role, filler)) {
                continue;
            }
            List<Mention> own = behind(filler, owners, DEEPEST);
            found.addAll(own.isEmpty() && role.equals("subject") ? authors(filler) : own);
        }
        boolean noun = predicate.head().upos() != Upos.VERB;
        if (noun && role.equals("subject") && predicate.filler("subject").isEmpty()) {
            predicate
                    .fillers("modifier")
                    .forEach(modifier -> actors.at(sentence, modifier)
                            .filter(m -> !isCapital(m) && !barred.holdsOwner(m))
                            .ifPresent(found::add));
        }
        return found;
    }

    /** "passed a resolution that condemned it": what a paper says, those say who pass it. */
    private List<Mention> authors(Token paper) {
        return Stream.of(paper)
                .filter(noun -> noun.hasLemma(PAPERS) && noun.head() >= 0)
                .map(noun -> sentence.tokens().get(noun.head()))
                .filter(verb -> verb.upos() == Upos.VERB)
                .flatMap(verb -> sentence.predicate(verb).stream())
                .flatMap(verb -> verb.fillers("subject").stream())
                .flatMap(author -> behind(author, OWNERS, DEEPEST).stream())
                .toList();
    }

    /** Whether the clauses have doers of their own, all of other countries than these. */
    boolean isOthers(List<Token> clauses, List<Mention> own) {
        List<Mention> doers = clauses.stream()
                .filter(clause -> clause.upos() == Upos.VERB)
                .flatMap(clause -> sentence.dependents(clause, "nsubj").stream())
                .flatMap(subject -> actors.at(sentence, subject).stream())
                .toList();
        boolean thing = clauses.stream()
                .filter(clause -> clause.upos() == Upos.VERB)
                .flatMap(clause -> sentence.dependents(clause, "nsubj").stream())
                .anyMatch(subject -> subject.hasLemma("you") || isThing(subject));
        return thing
                || !doers.isEmpty()
                        && doers.stream()
                                .noneMatch(doer -> own.stream()
                                        .anyMatch(one -> doer.actor()
                                                                .country()
                                                                .equals(one.actor()
                                                                        .country())
                                                        && !doer.actor()
                                                                .country()
                                                                .isEmpty()
                                                || doer.actor().mayBe(one.actor())));
    }

    /** "the wall", not "his government", "their side". */
    private boolean isThing(Token subject) {
        return subject.upos() == Upos.NOUN
                && actors.at(sentence, subject).isEmpty()
                && sentence.dependents(subject, "nmod:poss").stream().noneMatch(owner -> owner.upos() == Upos.PRON);
    }

    /** Whether the word, or for a name the title and office of the one it names, is among the words. */
    boolean isOneOf(Token filler, WordSet words) {
        String lemma = filler.lemma().toLowerCase(Locale.ROOT);
        if (words.holds(lemma) || isPhrase(filler, lemma, words) || isAmountOf(filler, words)) {
            return true;
        }
        if (isKind(filler, words)) {
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

    /** Whether it is of a kind that is among the words: "@actor", "@state", "@MIL" name somebody, "@verb", "@propn" are parts of speech. */
    boolean isKind(Token filler, WordSet words) {
        if (words.lemmas().contains("@" + filler.upos().name().toLowerCase(Locale.ROOT))) {
            return true;
        }
        if (words.lemmas().stream().noneMatch(word -> word.startsWith("@"))) {
            return false;
        }
        if (words.lemmas().contains(PERSON) && isPerson(filler)) {
            return true;
        }
        List<Mention> named = actors.at(sentence, filler).map(List::of).orElseGet(() -> partOf(filler, OWNERS, 1));
        return named.stream()
                .flatMap(mention -> mention.actors().stream())
                .anyMatch(actor -> words.lemmas().contains(ANY_ACTOR)
                        || words.lemmas().contains(STATE) && actor.isState()
                        || words.lemmas().stream()
                                .anyMatch(word -> word.startsWith("@")
                                        && actor.sector()
                                                .contains(word.substring(1).toUpperCase(Locale.ROOT))));
    }

    /** "the Minsk agreements": a capital before an event noun says where, not who. */
    private static boolean isCapital(Mention mention) {
        return mention.resolution().contains("capital");
    }

    /** A name or a pronoun of somebody, or a noun for people: no state, firm or office. */
    private boolean isPerson(Token filler) {
        boolean named = filler.upos() == Upos.PROPN || filler.upos() == Upos.PRON && !filler.hasLemma("it");
        return actors.at(sentence, filler).stream()
                .flatMap(mention -> mention.actors().stream())
                .anyMatch(actor -> PEOPLE.contains(actor.sector())
                        || named && (!actor.name().isEmpty() || !actor.sector().isEmpty()));
    }

    /** "a chorus of condemnation", "nine of the students": the noun behind "of". */
    private boolean isAmountOf(Token filler, WordSet words) {
        return AMOUNTS.contains(filler.upos())
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

    /** "one of the rebels": those behind "of". */
    private List<Mention> partOf(Token amount, List<String> roles, int depth) {
        return sentence.dependents(amount, "nmod").stream()
                .filter(whole -> sentence.dependents(whole, "case").stream().anyMatch(c -> c.hasLemma("of")))
                .map(whole -> behind(whole, roles, depth - 1))
                .findFirst()
                .orElse(List.of());
    }

    private boolean isGround(String role, Token filler) {
        return OF_GROUNDS.contains(role) && doers.isGround(filler);
    }

    /** Who stands behind a phrase: the one it names, else the owner or doer of the thing or act that it names. */
    private List<Mention> behind(Token filler, List<String> roles, int depth) {
        Optional<Mention> named = actors.at(sentence, filler);
        if (named.isPresent()) {
            boolean out = depth == DEEPEST ? barred.holds(named.get()) : barred.holdsOwner(named.get());
            return out ? List.of() : List.of(named.get());
        }
        if (depth == 0 || filler.upos() == Upos.PRON) {
            return List.of();
        }
        if (filler.upos() == Upos.NUM || filler.upos() == Upos.DET) {
            return partOf(filler, roles, depth);
        }
        Optional<Predicate> thing = sentence.predicate(filler);
        List<Mention> sides = new ArrayList<>();
        for (String role : SIDES) {
            thing.ifPresent(p -> p.fillers(role).forEach(side -> sides.addAll(behind(side, roles, depth - 1))));
        }
        for (String role : sides.isEmpty() ? roles : OWNERS) {
            for (Token owner : thing.map(p -> p.fillers(role)).orElse(List.of())) {
                if (isGround(role, owner)) {
                    continue;
                }
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
