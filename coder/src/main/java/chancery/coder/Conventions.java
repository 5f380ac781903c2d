package chancery.coder;

import chancery.coder.codebook.Frame;
import chancery.coder.codebook.Row;
import chancery.coder.codebook.Sources;
import chancery.coder.codebook.Tables;
import chancery.coder.text.Argument;
import chancery.coder.text.Predicate;
import chancery.coder.text.Token;
import chancery.model.Actor;
import chancery.model.Article;
import chancery.model.Mention;
import chancery.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Knows who acts and who is meant where nobody is named: {@code words/conventions.tsv}. */
final class Conventions {
    private static final String ANY = "-";
    private static final String UNITED_NATIONS = "UNO";
    private static final Set<String> OF_THE_STATE = Set.of("GOV", "MIL", "COP", "JUD", "SPY");

    private final List<Convention> conventions = new ArrayList<>();

    private record Convention(Frame.Code code, String role, List<List<String>> words, String whom) {}

    Conventions(Sources sources) {
        new Tables(sources).rows("words/conventions.tsv").forEach(row -> conventions.add(convention(row)));
    }

    private static Convention convention(Row row) {
        List<List<String>> words = row.list("words", ",").stream()
                .filter(phrase -> !phrase.equals(ANY))
                .map(phrase -> List.of(phrase.split(" ", -1)))
                .toList();
        Frame.Code code = new Frame.Code(row.text("event"), row.text("mode"), "", List.of());
        return new Convention(code, row.text("role"), words, row.text("whom"));
    }

    /** Those of the doer's own country whom such an act is meant for: the crowd that tear gas is fired at. */
    Optional<Mention> meant(Article article, Report report) {
        Actor doer = report.match().actors().getFirst().actor();
        List<Token> words = report.sentence().tokens().stream()
                .filter(token -> report.match().clause().overlaps(token.span()))
                .toList();
        return whom(report, "recipient", words).stream()
                .filter(sector -> !sector.equals("GOV") || !isOfState(doer))
                .findFirst()
                .flatMap(sector -> stated(article, report, doer.country(), sector));
    }

    /** Who does by office what has happened: the police of the place, its courts. */
    Optional<Mention> officers(Article article, Report report) {
        String country = report.where()
                .map(Place::country)
                .filter(code -> !code.isEmpty())
                .orElseGet(() -> countryOfTheStory(report));
        return whom(report, "actor", words(report.match().predicate())).stream()
                .filter(sector -> Targets.holds(report))
                .findFirst()
                .flatMap(sector -> stated(article, report, country, sector));
    }

    /** The words of the act itself: its verb and what fills its roles ("go on trial", "face charges"). */
    private static List<Token> words(Predicate predicate) {
        return Stream.concat(
                        predicate.words().stream(),
                        predicate.arguments().stream().map(Argument::head))
                .toList();
    }

    private static String countryOfTheStory(Report report) {
        return report.match().recipients().stream()
                .filter(mention -> mention.resolution().contains("country of the story"))
                .map(mention -> mention.actor().country())
                .findFirst()
                .orElse("");
    }

    static boolean isOfState(Actor actor) {
        return OF_THE_STATE.contains(actor.sector());
    }

    private static Optional<Mention> stated(Article article, Report report, String country, String whom) {
        Actor actor = whom.equals(UNITED_NATIONS) ? Actor.of(whom, "") : Actor.of(country, whom);
        return country.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mention(
                        List.of(actor),
                        article.quote(report.head().span()),
                        "nobody is named: by convention " + actor.code()));
    }

    private List<String> whom(Report report, String role, List<Token> words) {
        Frame.Code code = report.match().frame().code();
        return conventions.stream()
                .filter(convention -> convention.role().equals(role) && isOf(code, convention.code()))
                .filter(convention -> convention.words().isEmpty()
                        || convention.words().stream().anyMatch(phrase -> stands(words, phrase)))
                .map(Convention::whom)
                .toList();
    }

    private static boolean isOf(Frame.Code code, Frame.Code wanted) {
        return code.event().equals(wanted.event())
                && (wanted.mode().equals(ANY) || code.mode().equals(wanted.mode()));
    }

    private static boolean stands(List<Token> words, List<String> phrase) {
        for (int at = 0; at + phrase.size() <= words.size(); at++) {
            boolean all = true;
            for (int i = 0; i < phrase.size(); i++) {
                Token token = words.get(at + i);
                all &= token.hasLemma(phrase.get(i)) || token.form().equalsIgnoreCase(phrase.get(i));
            }
            if (all) {
                return true;
            }
        }
        return false;
    }
}
