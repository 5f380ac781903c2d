package chancery.coder.what;

import chancery.coder.codebook.Frame;
import chancery.coder.codebook.RoleRule;
import chancery.coder.text.Argument;
import chancery.coder.text.Predicate;
import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import chancery.model.Mention;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds whom an act is done to: by the roles of its frame, in its content, and at last by the nearest name. */
record Recipients(Sentence sentence, Predicate predicate, Frame frame, List<Token> content) {
    private static final RoleRule ASKED = roles("subject");
    private static final RoleRule MET = roles("object", "with");
    private static final RoleRule AIMED_AT = roles("against", "to", "on", "for", "at", "into", "in");
    private static final RoleRule DONE_TO =
            roles("object", "to", "on", "against", "with", "for", "at", "into", "over", "between", "among", "in");
    private static final RoleRule DIRECTED_AT = roles(
            "object", "to", "on", "against", "with", "from", "for", "at", "into", "over", "between", "among", "in");
    private static final RoleRule CALLED = roles("object", "clause", "by", "of", "against", "on", "in");
    private static final Set<String> OF_WORDS = Set.of("ACCUSE", "SUPPORT", "REJECT", "PROTEST");
    private static final Set<String> OF_INTENT =
            Set.of("AGREE", "CONCEDE", "RETREAT", "REJECT", "REQUEST", "THREATEN", "AID");

    private static RoleRule roles(String... names) {
        return new RoleRule(Stream.of(names).map(List::of).toList(), true);
    }

    /** The others of an act: surely somebody else than the doers if there is such a one. */
    List<Mention> besides(List<Mention> doers, Parties parties) {
        List<Mention> others = find(parties.without(new Barred(doers, true)));
        return others.isEmpty() ? find(parties.without(new Barred(doers, false))) : others;
    }

    /** Where no role of the frame names the recipient, the nearest name that the act is directed at. */
    static Match directed(Match match, Parties parties) {
        if (match.frame().isVisit()
                || !match.recipients().isEmpty()
                || match.frame().role("recipient").isNone()) {
            return match;
        }
        RoleRule roles = switch (match.event()) {
            case "CONSULT" -> MET;
            case "MOBILIZE" -> AIMED_AT;
            case "ASSAULT", "ACCUSE", "SUPPORT", "AID", "PROTEST" -> DONE_TO; // what comes "from" them, they do
            default -> DIRECTED_AT;
        };
        return match.between(
                match.actors(),
                parties.without(new Barred(match.actors(), true)).fillWidely(match.predicate(), roles));
    }

    /** The recipient that the frame's roles name, else the one that the content is directed at: "refused to meet Castro". */
    private List<Mention> find(Parties parties) {
        List<Mention> near = parties.fill(predicate, frame.role("recipient"));
        List<Mention> own = near.isEmpty() ? parties.fillWidely(predicate, frame.role("recipient")) : near;
        List<Mention> told = own.isEmpty() && OF_WORDS.contains(frame.code().event()) ? called(parties) : own;
        if (!told.isEmpty() || frame.role("recipient").isNone()) {
            return told;
        }
        RoleRule roles = frame.code().event().equals("REQUEST") ? ASKED : DIRECTED_AT;
        List<Token> inside = frame.code().event().equals("AID")
                ? purposes()
                : content.isEmpty() ? predicate.fillers("clause") : content;
        int depth = OF_INTENT.contains(frame.code().event()) ? 3 : 0;
        return inside.stream()
                .flatMap(token -> further(token, depth))
                .flatMap(token -> sentence.predicate(token).stream())
                .map(inner -> parties.fillWidely(inner, roles))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** "condemned what she called a war by the junta": those whom the clause behind "what" names. */
    private List<Mention> called(Parties parties) {
        return predicate.arguments().stream()
                .map(Argument::head)
                .filter(filler -> filler.hasLemma("what"))
                .flatMap(what -> sentence.dependents(what, "acl").stream())
                .flatMap(clause -> sentence.predicate(clause).stream())
                .map(inner -> parties.fill(inner, CALLED))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** "gave 20 million to rebuild schools in Chad": what help is given for. */
    private List<Token> purposes() {
        return Stream.concat(Stream.of(predicate.head()), predicate.fillers("object").stream())
                .flatMap(token -> sentence.dependents(token, "advcl", "acl").stream())
                .filter(clause -> clause.xpos().equals("VB") || clause.xpos().equals("VBG"))
                .filter(clause -> clause.index() > predicate.head().index())
                .toList();
    }

    /** A clause with those that it goes on in: "agreed to send troops to help train the army". */
    private Stream<Token> further(Token clause, int depth) {
        Stream<Token> next = depth == 0
                ? Stream.of()
                : sentence.dependents(clause, "xcomp", "ccomp", "advcl", "conj").stream()
                        .filter(inner -> inner.upos() == Upos.VERB && inner.index() > clause.index())
                        .flatMap(inner -> further(inner, depth - 1));
        return Stream.concat(Stream.of(clause), next);
    }
}
