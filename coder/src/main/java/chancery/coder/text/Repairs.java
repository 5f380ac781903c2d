package chancery.coder.text;

import java.util.List;
import java.util.Optional;

/** Undoes mistakes that the parser makes often, where the words around a verb leave only one reading. */
final class Repairs {
    private final Links links;
    private final LightVerbs words;

    Repairs(Links links, LightVerbs words) {
        this.links = links;
        this.words = words;
    }

    /** Adds the roles that were lost. */
    void mend(Token verb, List<Argument> roles) {
        subjectBeforePreposition(verb, roles);
        nameAsClause(verb, roles);
        orderedBehindObject(verb, roles);
    }

    /** "accusing the army of failing to act", parsed with the army as what fails. */
    private void subjectBeforePreposition(Token verb, List<Argument> roles) {
        if (has(roles, "object")) {
            return;
        }
        for (Token clause : links.below(verb, "acl", "advcl", "ccomp")) {
            boolean gerund = clause.xpos().equals("VBG")
                    && List.of("of", "for", "from", "against").contains(links.marker(clause));
            for (Token subject : gerund ? links.below(clause, "nsubj") : List.<Token>of()) {
                boolean between = subject.index() > verb.index()
                        && links.below(clause, "mark").stream().allMatch(mark -> mark.index() > subject.index());
                if (between) {
                    links.spread(subject).forEach(s -> roles.add(new Argument("object", s)));
                }
            }
        }
    }

    /** "called President Xi on Monday", parsed as if Xi were what somebody is called. */
    private void nameAsClause(Token verb, List<Argument> roles) {
        if (has(roles, "object") || has(roles, "indirect")) {
            return;
        }
        links.below(verb, "xcomp").stream()
                .filter(name -> name.upos() == Upos.PROPN && !links.has(name, "cop", "mark", "case"))
                .findFirst()
                .ifPresent(name -> roles.add(new Argument("object", name)));
    }

    /** "ordered the paper, which ..., to close", "called on Oslo to act", parsed with the act as part of the paper or of Oslo. */
    private void orderedBehindObject(Token verb, List<Argument> roles) {
        if (has(roles, "clause")) {
            return;
        }
        for (Token asked : asked(verb)) {
            links.below(asked, "acl").stream()
                    .filter(clause -> clause.xpos().equals("VB") && !clause.is("acl:relcl"))
                    .filter(clause -> links.below(clause, "mark").stream().anyMatch(mark -> mark.hasLemma("to")))
                    .forEach(clause -> roles.add(new Argument("clause", clause)));
        }
    }

    /** "Minister Jan Novak called on the army to leave", "had spoken", parsed as passives though no "was" stands there. */
    boolean isActive(Token verb) {
        boolean perfect = links.below(verb, "aux").stream().anyMatch(aux -> aux.hasLemma("have"));
        return !links.has(verb, "aux:pass")
                && verb.xpos().equals("VBN")
                && (perfect || asked(verb).stream().anyMatch(one -> one.is("obl")));
    }

    /** Whom a verb such as "order" or "call on" asks for what follows. */
    private List<Token> asked(Token verb) {
        return links.below(verb, "obj", "obl").stream()
                .filter(one -> one.index() > verb.index())
                .filter(one ->
                        words.givesControl(one.is("obj") ? verb.lemma() : verb.lemma() + " " + towards(verb, one)))
                .toList();
    }

    /** The preposition, which the parser at times takes for a particle of the verb. */
    private String towards(Token verb, Token asked) {
        String marker = links.marker(asked);
        return !marker.isEmpty()
                ? marker
                : links.below(verb, "compound:prt").stream()
                        .filter(particle -> particle.index() == verb.index() + 1)
                        .map(Token::lemma)
                        .findFirst()
                        .orElse("");
    }

    /** "ordered the paper, which ..., to close", parsed with the closing as a purpose. */
    boolean isOrdered(Token verb, Token clause) {
        return clause.is("advcl")
                && clause.xpos().equals("VB")
                && clause.index() > verb.index()
                && (words.givesControl(verb.lemma())
                        || asked(verb).stream().anyMatch(one -> one.index() < clause.index()))
                && links.below(clause, "mark").stream().anyMatch(mark -> mark.hasLemma("to"))
                && !links.has(verb, "xcomp", "ccomp");
    }

    /** "calling for him to resign", parsed with him beside the calling: who is to do it stands between "for" and "to". */
    Optional<Token> wanted(Token verb, Token head) {
        if (!verb.is("advcl") || !verb.xpos().equals("VB")) {
            return Optional.empty();
        }
        List<Token> marks = links.below(verb, "mark");
        return marks.stream()
                .filter(mark -> mark.hasLemma("for"))
                .flatMap(mark -> links.below(head, "obl").stream()
                        .filter(one -> one.index() > mark.index() && one.index() < verb.index())
                        .filter(one -> links.marker(one).isEmpty()))
                .findFirst();
    }

    /** "The army seized a port, officials said", parsed with two subjects of "said": the first, which seized. */
    Optional<Token> ofClauseBefore(Token verb) {
        List<Token> subjects = links.below(verb, "nsubj");
        Optional<Token> said = links.below(verb, "ccomp").stream()
                .filter(clause -> clause.index() < verb.index() && !links.has(clause, "nsubj", "csubj"))
                .findFirst();
        return subjects.size() < 2
                ? Optional.empty()
                : said.filter(clause -> subjects.getFirst().index() < clause.index()
                                && subjects.getLast().index() > clause.index())
                        .map(clause -> subjects.getFirst());
    }

    private static boolean has(List<Argument> roles, String role) {
        return roles.stream().anyMatch(a -> a.role().equals(role));
    }
}
