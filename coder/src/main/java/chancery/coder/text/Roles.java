package chancery.coder.text;

import chancery.coder.codebook.Sources;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds the predicates of a parsed sentence and undoes passives, control, relative clauses and light verbs once for all. */
final class Roles {
    private static final Set<String> SHARED_BY_SUBJECT = Set.of("between", "with");

    private final LightVerbs words;

    Roles(Sources sources) {
        this.words = new LightVerbs(sources);
    }

    /** The same sentence with its predicates. */
    Sentence annotate(Sentence sentence) {
        Links links = new Links(sentence.tokens());
        VerbGroup groups = new VerbGroup(links, words);
        VerbRoles verbs = new VerbRoles(links, words);
        NounRoles nouns = new NounRoles(links, words, verbs);
        List<Predicate> predicates = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.upos() == Upos.VERB) {
                predicates.add(new Predicate(
                        token, group(links, token), withPhrases(links, verbs.of(token)), groups.of(token)));
            } else if (token.upos() == Upos.NOUN || token.upos() == Upos.ADJ || token.upos() == Upos.PROPN) {
                predicates.add(nominal(links, groups, nouns, token));
            }
        }
        return sentence.withPredicates(predicates);
    }

    private static Predicate nominal(Links links, VerbGroup groups, NounRoles nouns, Token noun) {
        List<Token> group = new ArrayList<>(group(links, noun));
        Grammar grammar = groups.of(noun);
        var carrier = nouns.carrier(noun);
        if (carrier.isPresent()) {
            group.addAll(group(links, carrier.get().verb()));
            grammar = groups.of(carrier.get().verb());
        }
        group.sort(Comparator.comparingInt(Token::index));
        return new Predicate(noun, group.stream().distinct().toList(), withPhrases(links, nouns.of(noun)), grammar);
    }

    private static List<Token> group(Links links, Token head) {
        List<Token> words = new ArrayList<>();
        words.add(head);
        words.addAll(links.below(head, "compound:prt"));
        words.sort(Comparator.comparingInt(Token::index));
        return words;
    }

    /** What hangs on the noun, with an "of doing" that the parser hung one noun lower: "accuse officers of the army of looting". */
    private static List<Token> phrases(Links links, Token noun) {
        List<Token> found = new ArrayList<>(links.below(noun, "nmod", "acl", "advcl"));
        for (Token owner : links.below(noun, "nmod")) {
            links.below(owner, "acl").stream()
                    .filter(act -> act.upos() == Upos.VERB && links.marker(act).equals("of"))
                    .forEach(found::add);
        }
        return found;
    }

    /**
     * "imposed sanctions on Iran", "relations between Oman and Iran have improved": a preposition that hangs on the object,
     * and "between" or "with" on the subject, counts for the predicate too, behind its own.
     */
    private static List<Argument> withPhrases(Links links, List<Argument> own) {
        List<Argument> all = new ArrayList<>(own);
        for (Argument argument : own) {
            boolean object = argument.role().equals("object");
            if (!object && !argument.role().equals("subject")) {
                continue;
            }
            for (Token phrase : phrases(links, argument.head())) {
                String marker = links.marker(phrase);
                boolean counts = object
                        ? !marker.isEmpty() && (!marker.equals("of") || phrase.upos() == Upos.VERB)
                        : SHARED_BY_SUBJECT.contains(marker);
                if (counts && own.stream().noneMatch(a -> a.role().equals(marker))) {
                    links.spread(phrase).forEach(filler -> all.add(new Argument(marker, filler)));
                }
            }
        }
        return all;
    }
}
