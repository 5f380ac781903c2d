package chancery.coder.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The deep roles of a verb: voice, control, relative clauses and coordination are undone. */
final class VerbRoles {
    private final Links links;
    private final LightVerbs words;
    private final Repairs repairs;

    VerbRoles(Links links, LightVerbs words) {
        this.links = links;
        this.words = words;
        this.repairs = new Repairs(links, words);
    }

    List<Argument> of(Token verb) {
        List<Argument> roles = new ArrayList<>();
        boolean passive = isPassive(verb);
        List<Token> surface = surfaceSubjects(verb, 0);
        boolean keepsObject = passive && links.has(verb, "obj");
        add(roles, !passive ? "subject" : keepsObject ? "indirect" : "object", surface);
        for (Token dependent : links.below(verb)) {
            String role = repairs.isOrdered(verb, dependent) ? "clause" : roleOf(dependent, passive);
            add(roles, role, links.spread(resolve(dependent)));
            if (dependent.is("ccomp", "xcomp") && !links.marker(dependent).isEmpty()) {
                add(roles, "marker", links.spread(dependent));
            } else if (dependent.is("ccomp") && isQuestion(dependent)) {
                roles.add(new Argument("whether", dependent));
            }
        }
        clauseSubject(verb, roles);
        repairs.mend(verb, roles);
        loneIndirect(roles);
        if (passive) {
            agentFurtherDown(verb, roles);
        }
        if (!passive && !links.has(verb, "obj")) {
            gapObject(verb, roles);
        }
        return roles;
    }

    /** "asks what Oman would do", "asked who fired". */
    private boolean isQuestion(Token clause) {
        return links.below(clause).stream().anyMatch(t -> t.xpos().startsWith("W") && t.index() < clause.index());
    }

    /** Whether the verb stands in the passive, also as a participle behind a noun ("villages bombed by"). */
    boolean isPassive(Token verb) {
        if (links.has(verb, "nsubj:pass", "csubj:pass", "aux:pass")) {
            return !repairs.isActive(verb);
        }
        if (verb.is("conj") && verb.xpos().equals("VBN") && !links.has(verb, "nsubj", "aux")) {
            return isPassive(links.head(verb)) && links.head(verb).upos() == Upos.VERB;
        }
        boolean bareParticiple = verb.xpos().equals("VBN") && !links.has(verb, "nsubj", "aux");
        return bareParticiple
                && (verb.is("acl", "advcl", "amod", "xcomp", "root", "parataxis") && !links.has(verb, "obj"));
    }

    private String roleOf(Token dependent, boolean passive) {
        if (dependent.is("obj")) {
            return "object";
        }
        if (dependent.is("iobj")) {
            return "indirect";
        }
        if (dependent.is("ccomp", "xcomp")) {
            return "clause";
        }
        if (dependent.is("obl", "advcl", "nmod")) {
            boolean source = links.marker(dependent).startsWith("accord"); // "were killed, according to the ministry"
            return passive && dependent.is("obl:agent") && !source ? "subject" : "marker";
        }
        return "";
    }

    /** "helped Angola fight", "urged Georgia to repeal": the subject of the infinitive is the object of the verb above. */
    private void clauseSubject(Token verb, List<Argument> roles) {
        if (roles.stream().anyMatch(a -> a.role().equals("object"))) {
            return;
        }
        for (Token clause : links.below(verb, "ccomp", "xcomp")) {
            boolean infinitive = clause.xpos().equals("VB") && !links.has(clause, "aux");
            if (infinitive && clause.index() > verb.index()) {
                links.below(clause, "nsubj").forEach(s -> roles.add(new Argument("object", s)));
            }
        }
    }

    /** "was labelled a traitor by the party": an agent that hangs on a complement of a passive verb. */
    private void agentFurtherDown(Token verb, List<Argument> roles) {
        if (roles.stream().anyMatch(a -> a.role().equals("subject"))) {
            return;
        }
        for (Token complement : links.below(verb, "obj", "xcomp", "obl")) {
            for (Token phrase : links.below(complement, "nmod", "obl")) {
                if (links.marker(phrase).equals("by")
                        && roles.stream().noneMatch(a -> a.role().equals("subject"))) {
                    links.spread(phrase).forEach(agent -> roles.add(new Argument("subject", agent)));
                }
            }
        }
    }

    /** "accuse X of": an indirect object without a direct one counts as the object too. */
    private static void loneIndirect(List<Argument> roles) {
        boolean object = roles.stream().anyMatch(a -> a.role().equals("object"));
        List<Argument> indirect =
                roles.stream().filter(a -> a.role().equals("indirect")).toList();
        if (!object) {
            indirect.forEach(a -> roles.add(new Argument("object", a.head())));
        }
    }

    private void add(List<Argument> roles, String role, List<Token> fillers) {
        for (Token filler : fillers) {
            if (role.equals("marker")) {
                marked(roles, filler, fillers.getFirst());
            } else if (!role.isEmpty()) {
                roles.add(new Argument(role, filler));
            }
        }
    }

    private void marked(List<Argument> roles, Token filler, Token first) {
        String marker = links.marker(first);
        if (marker.isEmpty()) {
            return;
        }
        roles.add(new Argument(marker, filler));
        boolean agent = marker.equals("by") && !links.isRoot(first) && isPassive(links.head(first));
        if (agent && filler.isNominal()) {
            roles.add(new Argument("subject", filler));
        }
    }

    /** Who would stand before the verb: its own subject, or the one it shares or inherits. */
    List<Token> surfaceSubjects(Token verb, int depth) {
        List<Token> own = new ArrayList<>();
        Optional<Token> strayed = repairs.ofClauseBefore(verb);
        for (Token subject : links.below(verb, "nsubj", "csubj")) {
            if (strayed.filter(subject::equals).isEmpty()) {
                own.addAll(links.spread(resolve(subject)));
            }
        }
        if (!own.isEmpty() || links.isRoot(verb) || depth > 6) {
            return own;
        }
        return inherited(verb, depth + 1);
    }

    private List<Token> inherited(Token verb, int depth) {
        Token head = links.head(verb);
        Optional<Token> strayed = verb.is("ccomp") ? repairs.ofClauseBefore(head) : Optional.empty();
        if (strayed.filter(subject -> subject.index() < verb.index()).isPresent()) {
            return links.spread(strayed.get());
        }
        if (verb.is("conj") && head.upos() == Upos.VERB) {
            return surfaceSubjects(head, depth);
        }
        List<Token> calledOn = calledOn(verb, head);
        if (!calledOn.isEmpty()) {
            return calledOn;
        }
        if (verb.is("xcomp")) {
            List<Token> objects = spreadObjects(head);
            return objects.isEmpty() || words.keepsControl(head.lemma()) ? surfaceSubjects(head, depth) : objects;
        }
        Optional<Token> wanted = repairs.wanted(verb, head);
        if (wanted.isPresent()) {
            return links.spread(wanted.get());
        }
        Optional<Token> means = actDoneBy(verb, head);
        if (means.isPresent()) {
            return surfaceSubjects(means.get(), depth);
        }
        if (verb.is("advcl") && head.upos() == Upos.VERB) {
            List<Token> objects = spreadObjects(head);
            boolean ofObject =
                    List.of("of", "for", "from", "into").contains(links.marker(verb)) || repairs.isOrdered(head, verb);
            return ofObject && !objects.isEmpty() ? objects : surfaceSubjects(head, depth);
        }
        if (verb.is("acl")) {
            return ofModifiedNoun(verb, head, depth);
        }
        return List.of();
    }

    /** "called on the mayor to resign": the infinitive belongs to the one behind the preposition. */
    private List<Token> calledOn(Token verb, Token head) {
        if (!verb.is("xcomp", "advcl") || !verb.xpos().equals("VB")) {
            return List.of();
        }
        return links.below(head, "obl").stream()
                .filter(phrase -> phrase.index() > head.index() && phrase.index() < verb.index())
                .filter(phrase -> words.givesControl(head.lemma() + " " + links.marker(phrase)))
                .findFirst()
                .map(links::spread)
                .orElse(List.of());
    }

    /** "accuse X of helping Y by sending arms": the sending belongs to the nearest clause before it, not to the accusing. */
    private Optional<Token> actDoneBy(Token verb, Token head) {
        if (!verb.is("advcl") || !links.marker(verb).equals("by")) {
            return Optional.empty();
        }
        return links.below(head, "advcl", "ccomp", "xcomp").stream()
                .filter(other ->
                        other.upos() == Upos.VERB && other.index() > head.index() && other.index() < verb.index())
                .reduce((one, later) -> later);
    }

    /** "troops fighting", "villages bombed", "Washington's pledge to provide", "the first to recognise". */
    private List<Token> ofModifiedNoun(Token verb, Token noun, int depth) {
        if (verb.is("acl:relcl")) {
            return links.has(verb, "nsubj") ? List.of() : links.spread(noun);
        }
        boolean infinitive = verb.xpos().equals("VB");
        if (!infinitive && links.marker(verb).isEmpty()) {
            return links.spread(noun);
        }
        if (noun.is("obj") && List.of("of", "for", "from").contains(links.marker(verb))) {
            return links.spread(noun);
        }
        List<Token> owners = links.below(noun, "nmod:poss");
        if (!owners.isEmpty()) {
            return links.spread(owners.getFirst());
        }
        if (noun.is("obj", "nsubj:pass", "obl")
                && !links.isRoot(noun)
                && links.head(noun).upos() == Upos.VERB) {
            return surfaceSubjects(links.head(noun), depth);
        }
        return infinitive ? links.spread(noun) : List.of();
    }

    private List<Token> spreadObjects(Token verb) {
        List<Token> objects = new ArrayList<>();
        for (Token object : links.below(verb, "obj", "iobj")) {
            if (objects.isEmpty() && object.index() > verb.index()) {
                objects.addAll(links.spread(resolve(object)));
            }
        }
        return objects;
    }

    /** The antecedent for a relative pronoun, else the token itself. */
    private Token resolve(Token token) {
        if (!token.hasLemma("who", "which", "that", "whom") || !token.xpos().startsWith("W")) {
            return token;
        }
        Token at = token;
        while (!links.isRoot(at)) {
            if (at.is("acl:relcl")) {
                return links.head(at);
            }
            at = links.head(at);
        }
        return token;
    }

    /** "a charge Moscow denies": the noun that a relative clause without object hangs on is its object. */
    private void gapObject(Token verb, List<Argument> roles) {
        boolean gap = verb.is("acl:relcl")
                && links.has(verb, "nsubj")
                && links.below(verb).stream().noneMatch(t -> t.xpos().startsWith("W"));
        if (gap) {
            roles.add(new Argument("object", links.head(verb)));
        }
    }
}
