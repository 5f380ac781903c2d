package chancery.coder.what;

import chancery.coder.codebook.Evocation;
import chancery.coder.codebook.Frame;
import chancery.coder.codebook.RoleRule;
import chancery.coder.codebook.Row;
import chancery.coder.codebook.Sources;
import chancery.coder.codebook.Tables;
import chancery.coder.text.Predicate;
import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Decides the mode of an act by what it is done with: {@code words/means.tsv}. */
final class Means {
    private static final List<String> ROLES = List.of("subject", "modifier", "with", "by", "from", "in", "through");

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String event, String mode, List<String> over, List<Evocation> words) {}

    Means(Sources sources) {
        for (Row row : new Tables(sources).rows("words/means.tsv")) {
            List<Evocation> words =
                    row.list("words", ",").stream().map(Evocation::parse).toList();
            entries.add(new Entry(row.text("event"), row.text("mode"), row.list("over", ","), words));
        }
    }

    /** The match with the mode that its means decide, or as it is. */
    Match decide(Match match) {
        Frame.Code code = match.frame().code();
        List<Entry> fitting = entries.stream()
                .filter(entry -> entry.event().equals(code.event()))
                .filter(entry -> code.mode().isEmpty() || entry.over().contains(code.mode()))
                .toList();
        if (fitting.isEmpty()) {
            return match;
        }
        List<Token> tokens = tokens(match);
        return fitting.stream()
                .filter(entry -> entry.words().stream().anyMatch(words -> stand(tokens, words.lemmas())))
                .findFirst()
                .map(entry -> match.told(match.frame().withMode(entry.mode())))
                .orElse(match);
    }

    /** The words of the roles that name a means; a role that names who the act is done to or with is none. */
    private static List<Token> tokens(Match match) {
        Sentence sentence = match.sentence();
        Predicate predicate = match.predicate();
        Stream<Token> fillers = ROLES.stream()
                .filter(role -> !names(match.frame().role("recipient"), role))
                .filter(role -> role.equals("subject") || !names(match.frame().role("actor"), role))
                .flatMap(role -> predicate.fillers(role).stream());
        Stream<Token> used = sentence.dependents(predicate.head(), "advcl", "xcomp").stream()
                .filter(verb -> verb.hasLemma("use"))
                .flatMap(verb -> sentence.dependents(verb, "obj").stream());
        List<Token> heads = Stream.concat(fillers, used).toList();
        return sentence.tokens().stream()
                .filter(token -> heads.stream().anyMatch(head -> belongs(sentence, token, head, predicate.head())))
                .toList();
    }

    private static boolean names(RoleRule rule, String role) {
        return rule.alternatives().stream().anyMatch(together -> together.contains(role));
    }

    /** Below the filler, but in no clause of its own. */
    private static boolean belongs(Sentence sentence, Token token, Token filler, Token predicate) {
        Token at = token;
        while (at.index() != filler.index()) {
            if (at.head() < 0 || at.index() == predicate.index() || at.is("acl", "appos", "parataxis", "advcl")) {
                return false;
            }
            at = sentence.tokens().get(at.head());
        }
        return true;
    }

    private static boolean stand(List<Token> tokens, List<String> lemmas) {
        for (int at = 0; at + lemmas.size() <= tokens.size(); at++) {
            boolean all = true;
            for (int i = 0; i < lemmas.size(); i++) {
                Token token = tokens.get(at + i);
                boolean next = token.index() == tokens.get(at).index() + i;
                all &= next && token.upos() != Upos.PROPN && token.hasLemma(lemmas.get(i));
            }
            if (all) {
                return true;
            }
        }
        return false;
    }
}
