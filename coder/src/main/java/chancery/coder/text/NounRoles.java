package chancery.coder.text;

import chancery.coder.text.LightVerbs.LightVerb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The deep roles of an event noun or a predicate adjective: owners, "of", "by", and what a light verb hands over. */
final class NounRoles {
    private final Links links;
    private final LightVerbs words;
    private final VerbRoles verbs;

    NounRoles(Links links, LightVerbs words, VerbRoles verbs) {
        this.links = links;
        this.words = words;
        this.verbs = verbs;
    }

    /** The verb that carries the noun, with the way it does. */
    record Carrier(Token verb, LightVerb way) {}

    List<Argument> of(Token noun) {
        List<Argument> roles = new ArrayList<>();
        for (Token dependent : links.below(noun)) {
            own(roles, dependent);
        }
        carrier(noun).ifPresentOrElse(c -> handedOver(roles, noun, c), () -> fromGovernor(roles, noun));
        if (links.has(noun, "cop")) {
            String role = links.marker(noun).equals("under") ? "object" : "subject";
            verbs.surfaceSubjects(noun, 0).forEach(subject -> roles.add(new Argument(role, subject)));
        }
        return roles;
    }

    private void own(List<Argument> roles, Token dependent) {
        if (dependent.is("nmod:poss")) {
            links.spread(dependent).forEach(owner -> roles.add(new Argument("subject", owner)));
        } else if (dependent.is("amod", "compound", "nummod")
                || dependent.is("nmod") && links.marker(dependent).isEmpty()) {
            links.spread(dependent).forEach(modifier -> roles.add(new Argument("modifier", modifier)));
        } else if (dependent.is("nmod", "obl", "advcl")) {
            prepositional(roles, dependent);
        } else if (isMade(dependent)) {
            verbs.of(dependent).stream()
                    .filter(argument -> argument.role().equals("subject"))
                    .forEach(roles::add);
        } else if (dependent.is("acl", "ccomp", "xcomp") && !dependent.is("acl:relcl")) {
            String marker = links.marker(dependent);
            boolean preposition =
                    List.of("of", "for", "from", "against", "about", "over").contains(marker);
            roles.add(new Argument(preposition ? marker : "clause", dependent));
        }
    }

    /** "charges lodged by a prosecutor", "a plan put forward by the opposition": who makes the act or thing. */
    private static boolean isMade(Token dependent) {
        return dependent.is("acl")
                && !dependent.is("acl:relcl")
                && dependent.xpos().equals("VBN");
    }

    private void prepositional(List<Argument> roles, Token phrase) {
        String marker = links.marker(phrase);
        for (Token filler : marker.isEmpty() ? List.<Token>of() : links.spread(phrase)) {
            roles.add(new Argument(marker, filler));
            if (marker.equals("of")) {
                roles.add(new Argument("object", filler));
            } else if (marker.equals("by")) {
                roles.add(new Argument("subject", filler));
            }
        }
    }

    /** The light verb above the noun, if there is one. */
    Optional<Carrier> carrier(Token noun) {
        Token first = noun.is("conj") && !links.isRoot(noun) && links.head(noun).isNominal() ? links.head(noun) : noun;
        if (links.isRoot(first) || links.head(first).upos() != Upos.VERB) {
            return Optional.empty();
        }
        Token verb = links.head(first);
        String slot = slot(first, verb);
        return words.of(verb.lemma()).stream()
                .filter(way -> way.noun().equals(slot))
                .findFirst()
                .map(way -> new Carrier(verb, way));
    }

    private String slot(Token noun, Token verb) {
        if (noun.is("obj") || noun.is("nsubj:pass") || (noun.is("nsubj") && verbs.isPassive(verb))) {
            return "object";
        }
        return noun.is("nsubj") ? "subject" : links.marker(noun);
    }

    private void handedOver(List<Argument> roles, Token noun, Carrier carrier) {
        List<Argument> ofVerb = verbs.of(carrier.verb());
        boolean hasSubject = roles.stream().anyMatch(a -> a.role().equals("subject"));
        for (Argument argument : ofVerb) {
            if (argument.head().index() == noun.index() || links.spread(noun).contains(argument.head())) {
                continue;
            }
            if (argument.role().equals(carrier.way().subject()) && !hasSubject) {
                roles.add(new Argument("subject", argument.head()));
            } else if (argument.role().equals(carrier.way().object())) {
                roles.add(new Argument("object", argument.head()));
            } else if (isPreposition(argument.role()) && !has(roles, argument.role())) {
                roles.add(argument);
            }
        }
    }

    /** What hangs on the verb above may belong to its object: "condemned an attack on ..." parsed with "on" at the verb. */
    private void fromGovernor(List<Argument> roles, Token noun) {
        if (links.isRoot(noun) || !noun.is("obj") || links.head(noun).upos() != Upos.VERB) {
            return;
        }
        for (Token phrase : links.below(links.head(noun), "obl")) {
            String marker = links.marker(phrase);
            if (phrase.index() > noun.index() && !marker.isEmpty() && !marker.equals("by") && !has(roles, marker)) {
                links.spread(phrase).forEach(filler -> roles.add(new Argument(marker, filler)));
            }
            againstWhom(roles, phrase);
        }
    }

    /** "filed a suit in a Paris court against the prince", parsed as a court against him. */
    private void againstWhom(List<Argument> roles, Token phrase) {
        for (Token further : links.below(phrase, "nmod")) {
            if (links.marker(further).equals("against") && !has(roles, "against")) {
                links.spread(further).forEach(filler -> roles.add(new Argument("against", filler)));
            }
        }
    }

    private static boolean isPreposition(String role) {
        return !List.of("subject", "object", "indirect", "clause", "modifier").contains(role);
    }

    private static boolean has(List<Argument> roles, String role) {
        return roles.stream().anyMatch(a -> a.role().equals(role));
    }
}
