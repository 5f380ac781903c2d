package chancery.coder;

import chancery.coder.codebook.Ontology;
import chancery.model.Appointment;
import chancery.model.Article;
import chancery.model.Assessment;
import chancery.model.Claim;
import chancery.model.Direction;
import chancery.model.Event;
import chancery.model.Finding;
import chancery.model.Link;
import chancery.model.Place;
import chancery.model.Scores;
import chancery.model.Stance;
import chancery.model.Status;
import chancery.model.Time;
import chancery.model.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives drafts their ids, scores and links and makes findings of them. */
final class Finishing {
    private final Article article;
    private final Ontology ontology;
    private final Confidence confidence;

    Finishing(Article article, Ontology ontology, Confidence confidence) {
        this.article = article;
        this.ontology = ontology;
        this.confidence = confidence;
    }

    List<Finding> finish(List<Draft> drafts) {
        Linking linking = new Linking(article, drafts);
        Map<String, List<Link>> links = linking.links();
        return drafts.stream().map(draft -> finding(draft, links, linking)).toList();
    }

    private Finding finding(Draft draft, Map<String, List<Link>> links, Linking linking) {
        return switch (draft.shape()) {
            case EVENT -> event(draft, links.getOrDefault(Ids.of(article, draft), List.of()), linking);
            case APPOINTMENT -> appointment(draft, linking);
            case ASSESSMENT -> assessment(draft, linking);
        };
    }

    private Event event(Draft draft, List<Link> links, Linking linking) {
        List<Event> content = draft.content().stream()
                .filter(inner -> inner.shape() == Draft.Shape.EVENT)
                .map(inner -> alleged(event(inner, List.of(), linking), draft, linking.denials(draft)))
                .toList();
        return new Event(
                Ids.of(article, draft),
                draft.kind(),
                draft.actors(),
                draft.recipients(),
                when(draft, linking),
                where(draft),
                topics(draft),
                draft.status(),
                claims(draft),
                content,
                links,
                scores(draft),
                draft.first().match().frame().id(),
                draft.quotes());
    }

    /** What stands inside an accusation, a demand or a promise carries the claim of the one who makes it. */
    private Event alleged(Event inner, Draft outer, List<Claim> denials) {
        Stance stance = outer.first()
                .match()
                .frame()
                .stance()
                .orElse(byEvent(outer.kind().event()));
        Claim own = new Claim(
                stance, outer.actors(), article.quote(outer.first().head().span()));
        List<Claim> claims = Stream.concat(Stream.of(own), denials.stream()).toList();
        return new Event(
                inner.id(),
                inner.kind(),
                inner.actors(),
                inner.recipients(),
                inner.when(),
                inner.where(),
                inner.topics(),
                inner.status(),
                claims,
                inner.content(),
                inner.links(),
                inner.scores(),
                inner.frame(),
                inner.quotes());
    }

    private static Stance byEvent(String event) {
        return switch (event) {
            case "ACCUSE" -> Stance.ALLEGES;
            case "REQUEST" -> Stance.DEMANDS;
            case "AGREE", "CONCEDE", "THREATEN" -> Stance.PROMISES;
            case "REJECT" -> Stance.DENIES;
            default -> Stance.REPORTS;
        };
    }

    private Scores scores(Draft draft) {
        String event = draft.kind().event();
        return new Scores(
                ontology.score(event, draft.kind().mode()),
                ontology.goldstein(draft.kind().cameo()),
                ontology.quad(event),
                confidence.of(draft));
    }

    private Appointment appointment(Draft draft, Linking linking) {
        return new Appointment(
                Ids.of(article, draft),
                draft.kind().mode(),
                draft.actors(),
                Merging.time(draft).or(() -> linking.onTheDayOf(draft).flatMap(visit -> when(visit, linking))),
                where(draft),
                topics(draft),
                draft.status(),
                claims(draft),
                draft.first().match().frame().id(),
                draft.quotes());
    }

    private Assessment assessment(Draft draft, Linking linking) {
        return new Assessment(
                Ids.of(article, draft),
                Direction.valueOf(draft.kind().mode().toUpperCase(Locale.ROOT)),
                draft.actors(),
                when(draft, linking),
                topics(draft),
                claims(draft),
                draft.first().match().frame().id(),
                draft.quotes());
    }

    /** The time that the clauses name, or that of what they answer; else the day of the article for what happened. */
    private Optional<Time> when(Draft draft, Linking linking) {
        boolean happened = draft.status() == Status.OCCURRED || draft.status() == Status.ONGOING;
        return Merging.time(draft)
                .or(() -> linking.answered(draft)
                        .filter(other -> other.status() != Status.HISTORICAL)
                        .flatMap(Merging::time))
                .or(() -> article.published().filter(day -> happened).map(Time::ofArticle));
    }

    /** The first place that is more than a country, else the first. */
    private static Optional<Place> where(Draft draft) {
        List<Place> places = draft.reports().stream()
                .flatMap(report -> report.where().stream())
                .toList();
        return places.stream()
                .filter(place -> !place.adm1().isEmpty())
                .findFirst()
                .or(() -> places.stream().findFirst());
    }

    private static List<Topic> topics(Draft draft) {
        List<Topic> topics = new ArrayList<>();
        for (Report report : draft.reports()) {
            Stream.concat(report.subjects().stream(), report.contexts().stream())
                    .filter(topic -> topics.stream().noneMatch(t -> t.quote().equals(topic.quote())))
                    .forEach(topics::add);
        }
        return topics;
    }

    /** Each claim once; one by nobody named only where nobody named makes it too. */
    private static List<Claim> claims(Draft draft) {
        List<Claim> all = draft.reports().stream()
                .flatMap(r -> r.verdict().claims().stream())
                .distinct()
                .toList();
        return all.stream()
                .filter(claim -> !claim.speakers().isEmpty()
                        || all.stream()
                                .noneMatch(other -> other.stance() == claim.stance()
                                        && !other.speakers().isEmpty()))
                .toList();
    }
}
