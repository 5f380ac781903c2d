package chancery.coder;

import chancery.coder.codebook.Sources;
import chancery.coder.text.Token;
import chancery.model.Actor;
import chancery.model.Article;
import chancery.model.Claim;
import chancery.model.Mention;
import chancery.model.Stance;
import chancery.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds in the story whom an act is directed at where its own clause names nobody: "welcomed the ruling", "denied it". */
final class Targets {
    private static final Set<String> REACTIONS = Set.of("ACCUSE", "SUPPORT", "REJECT", "PROTEST");
    private static final List<String> TOWARDS = List.of("object", "at", "over", "about", "against", "to", "of", "on");
    private static final Set<String> ASKS = Set.of("REQUEST", "ACCUSE", "THREATEN");
    private static final Set<String> OF_WORK = Set.of("strike", "boycott");
    private static final int NEAR = 2;

    private final Renamed renamed;
    private final Conventions conventions;

    Targets(Sources sources) {
        this.renamed = new Renamed(sources);
        this.conventions = new Conventions(sources);
    }

    /** The reports in the same order, where those that name no recipient have the one that the story tells. */
    List<Report> directed(Article article, List<Report> reports, List<Mention> mentions) {
        Known story = new Known(article, reports, mentions);
        List<Report> directed = new ArrayList<>();
        for (int at = 0; at < reports.size(); at++) {
            Report report = reports.get(at);
            directed.add(report.match().actors().isEmpty() ? story.done(at) : story.directed(at));
        }
        return directed;
    }

    private final class Known {
        private final Article article;
        private final List<Report> reports;
        private final List<Mention> mentions;

        Known(Article article, List<Report> reports, List<Mention> mentions) {
            this.article = article;
            this.reports = reports;
            this.mentions = mentions;
        }

        private Report done(int at) {
            Report report = reports.get(at);
            List<Mention> doers = conventions.officers(article, report).stream().toList();
            doers = doers.isEmpty() ? new Culprits(reports).of(at) : doers;
            return doers.isEmpty()
                    ? report
                    : report.between(doers, report.match().recipients());
        }

        private Report directed(int at) {
            Report report = reports.get(at);
            List<Mention> found = report.match().recipients().isEmpty() ? targets(at) : List.of();
            return found.isEmpty() ? report : report.directedAt(found);
        }

        private List<Mention> targets(int at) {
            Report report = reports.get(at);
            List<Mention> found = REACTIONS.contains(report.match().event()) ? again(at) : List.of();
            if (found.isEmpty()) {
                found = switch (report.match().event()) {
                    case "REJECT" -> asking(at);
                    case "PROTEST" -> fellows(at);
                    default -> List.of();
                };
            }
            if (found.isEmpty()) {
                found = conventions.meant(article, report).stream().toList();
            }
            return found.isEmpty() && !isAboutActs(report) ? new Opposites(reports, mentions).of(at) : found;
        }

        /** "condemned attacks", "welcomed the move" that was its own: nobody else of the story is meant. */
        private boolean isAboutActs(Report report) {
            boolean friendly = report.match().event().equals("SUPPORT");
            return REACTIONS.contains(report.match().event())
                    && TOWARDS.stream()
                            .flatMap(role -> report.match().predicate().fillers(role).stream())
                            .anyMatch(noun -> renamed.isAnyAct(report.sentence(), noun)
                                    || friendly
                                            && !renamed.senses(report.sentence(), noun)
                                                    .isEmpty());
        }

        /** Those who did what a noun of the clause names again. */
        private List<Mention> again(int at) {
            Report report = reports.get(at);
            for (String role : TOWARDS) {
                for (Token noun : report.match().predicate().fillers(role)) {
                    for (Renamed.Sense sense : renamed.senses(report.sentence(), noun)) {
                        List<Mention> doers = doers(at, noun, sense);
                        if (!doers.isEmpty()) {
                            return doers;
                        }
                    }
                }
            }
            return List.of();
        }

        private List<Mention> doers(int at, Token noun, Renamed.Sense sense) {
            List<Report> told = before(at)
                    .filter(other -> sense.names(other.match().frame().code()) && holds(other))
                    .filter(other -> areOthers(reports.get(at), other.match().actors()))
                    .toList();
            return told.stream()
                    .filter(other -> other.head().hasLemma(noun.lemma()))
                    .findFirst()
                    .or(() -> told.stream().findFirst())
                    .map(other -> other.match().actors())
                    .orElseGet(() -> makers(reports.get(at), sense.maker()));
        }

        private List<Mention> makers(Report report, String sector) {
            return mentions.stream()
                    .filter(mention ->
                            !sector.equals("-") && mention.actor().sector().contains(sector))
                    .filter(mention -> mention.quote().span().end()
                            <= report.match().clause().begin())
                    .filter(mention -> areOthers(report, List.of(mention)))
                    .reduce((earlier, later) -> later)
                    .stream()
                    .toList();
        }

        /** What frames tell before this, the nearest first. */
        private Stream<Report> before(int at) {
            return reports.subList(0, at).reversed().stream()
                    .filter(other -> !other.match().frame().isHeard())
                    .filter(other -> !other.match().actors().isEmpty());
        }

        /** Those who asked or accused those who now refuse or deny, shortly before. */
        private List<Mention> asking(int at) {
            Report refusal = reports.get(at);
            boolean denial = refusal.match()
                    .frame()
                    .stance()
                    .filter(s -> s == Stance.DENIES)
                    .isPresent();
            List<Mention> askers = before(at)
                    .filter(other -> isNear(other, refusal)
                            && ASKS.contains(other.match().event()))
                    .filter(other -> areOthers(refusal, other.match().actors()) && isAsked(refusal, other))
                    .findFirst()
                    .map(other -> other.match().actors())
                    .orElse(List.of());
            return askers.isEmpty() && denial ? accusers(at) : askers;
        }

        /** Whether the demand or accusation goes to those who refuse: to them, their country, or right before to nobody named. */
        private boolean isAsked(Report refusal, Report other) {
            List<Mention> asked = other.match().recipients();
            boolean abroad = areOfOneCountry(refusal, asked)
                    && !areOfOneCountry(refusal, other.match().actors());
            boolean open = asked.isEmpty()
                    && other.match().event().equals("REQUEST")
                    && refusal.sentence().index() - other.sentence().index() <= 1;
            return abroad || open || !areOthers(refusal, asked);
        }

        /** Those who say of the one who denies what is denied. */
        private List<Mention> accusers(int at) {
            Report denial = reports.get(at);
            return before(at)
                    .filter(other -> isNear(other, denial)
                            && !areOthers(denial, other.match().actors()))
                    .flatMap(other -> other.verdict().claims().stream())
                    .map(Claim::speakers)
                    .filter(speakers -> !speakers.isEmpty() && areOthers(denial, speakers))
                    .findFirst()
                    .orElse(List.of());
        }

        /** At whom others of the same country protest in this story. */
        private List<Mention> fellows(int at) {
            Report protest = reports.get(at);
            Stream<Report> later = reports.subList(at + 1, reports.size()).stream();
            return Stream.concat(before(at), later)
                    .filter(other -> other.match().event().equals("PROTEST")
                            && !other.match().recipients().isEmpty()
                            && areOfOneCountry(protest, other.match().actors()))
                    .findFirst()
                    .map(other -> other.match().recipients())
                    .orElseGet(() -> authorities(protest));
        }

        /** The government that they protest against, where the story speaks of it; at a strike it may be the employer. */
        private List<Mention> authorities(Report protest) {
            Actor crowd = protest.match().actors().getFirst().actor();
            boolean open = OF_WORK.contains(protest.match().frame().code().mode()) || Conventions.isOfState(crowd);
            return open
                    ? List.of()
                    : mentions.stream()
                            .filter(mention -> mention.actor().country().equals(crowd.country())
                                    && mention.actor().sector().equals("GOV"))
                            .findFirst()
                            .map(mention -> new Mention(
                                    List.of(Actor.of(crowd.country(), "GOV")),
                                    mention.quote(),
                                    "the government of those who protest"))
                            .stream()
                            .toList();
        }
    }

    static boolean holds(Report report) {
        Status status = report.verdict().status();
        return status != Status.NEGATED && status != Status.HYPOTHETICAL;
    }

    private static boolean isNear(Report one, Report other) {
        return other.sentence().index() - one.sentence().index() <= NEAR;
    }

    /** Nobody acts on himself. */
    private static boolean areOthers(Report report, List<Mention> mentions) {
        return Draft.actors(report.match().actors())
                .noneMatch(one -> Draft.actors(mentions).anyMatch(other -> one.equals(other) || one.mayBe(other)));
    }

    private static boolean areOfOneCountry(Report report, List<Mention> mentions) {
        return Draft.actors(report.match().actors())
                .filter(one -> !one.country().isEmpty())
                .anyMatch(one ->
                        Draft.actors(mentions).anyMatch(other -> one.country().equals(other.country())));
    }
}
