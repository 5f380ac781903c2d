package chancery.coder;

import chancery.coder.codebook.Frame;
import chancery.coder.codebook.Ontology;
import chancery.coder.text.Grammar;
import chancery.coder.text.Tense;
import chancery.model.Actor;
import chancery.model.Article;
import chancery.model.Kind;
import chancery.model.Mention;
import chancery.model.Place;
import chancery.model.Quote;
import chancery.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns reports into drafts: applies what PLOVER says of future acts, hosts and needed recipients. */
final class Drafting {
    // PLOVER 2.0: future SUPPORT, COOPERATE and AID are AGREE, an announced RETREAT is CONCEDE; future CONSULT
    // becomes an appointment (docs/decisions.md).
    private static final Map<String, String> ANNOUNCED =
            Map.of("SUPPORT", "AGREE", "COOPERATE", "AGREE", "AID", "AGREE", "RETREAT", "CONCEDE");
    // "will not release the prisoners": CAMEO 12, refuse or decline (docs/decisions.md).
    private static final Map<String, String> REFUSED = Map.of(
            "AGREE",
            "",
            "CONSULT",
            "meet",
            "SUPPORT",
            "",
            "COOPERATE",
            "assist",
            "AID",
            "assist",
            "CONCEDE",
            "yield",
            "RETREAT",
            "yield");
    private static final Set<String> HITS_A_PLACE =
            Set.of("ASSAULT", "COERCE", "MOBILIZE", "SANCTION", "AID", "CONCEDE", "RETREAT");

    private final Article article;
    private final Ontology ontology;

    Drafting(Article article, Ontology ontology) {
        this.article = article;
        this.ontology = ontology;
    }

    /** The draft of a report, empty when PLOVER does not count it without a recipient; content stays what it would be. */
    Optional<Draft> draft(Report report, boolean isContent) {
        Frame.Code code = report.match().frame().code();
        return switch (code.event()) {
            case Ontology.ASSESS -> assessment(report, code);
            case Ontology.APPOINT -> isPast(report) ? Optional.empty() : appointment(report, code.mode());
            default -> event(report, code, isContent);
        };
    }

    private Optional<Draft> event(Report report, Frame.Code code, boolean isContent) {
        boolean planned = report.verdict().status() == Status.PLANNED;
        if (planned && code.event().equals("CONSULT") && !isContent) {
            return appointment(report, ahead(code.mode()));
        }
        if (isRefused(report) && REFUSED.containsKey(code.event()) && !isContent) {
            return refusal(report, code);
        }
        Parties parties = parties(report, code);
        boolean announced = planned && !isContent && isAnnounced(report, parties);
        String event = announced ? ANNOUNCED.getOrDefault(code.event(), code.event()) : code.event();
        String mode = announced ? "" : code.mode();
        Status status = announced ? Status.OCCURRED : report.verdict().status();
        boolean twoSided = parties.actors().size() > 1;
        if (parties.actors().isEmpty() && (parties.recipients().isEmpty() || isIdle(report) && !isContent)) {
            return Optional.empty();
        }
        if (parties.recipients().isEmpty() && ontology.needsRecipient(event) && !twoSided && !mode.equals("convict")) {
            return Optional.empty();
        }
        return Optional.of(draft(
                Draft.Shape.EVENT, kind(event, mode, announced ? "" : code.cameo(), report), parties, status, report));
    }

    /** Whether it is words as long as it is ahead: "they said they would leave"; "they are to leave" stays what it is. */
    private static boolean isAnnounced(Report report, Parties parties) {
        String event = report.match().frame().code().event();
        boolean own = report.verdict().claims().stream()
                .flatMap(claim -> claim.speakers().stream())
                .anyMatch(speaker -> parties.actors().stream()
                        .anyMatch(doer -> isAtHome(doer, speaker)
                                && !doer.actor().country().isEmpty()));
        return ANNOUNCED.containsKey(event) && (own || !event.equals("RETREAT"));
    }

    /** What nobody known may do one day, and nobody tells: "an attack on Oslo would be a disaster". */
    private static boolean isIdle(Report report) {
        Status status = report.verdict().status();
        return (status == Status.HYPOTHETICAL || status == Status.PLANNED)
                && report.verdict().claims().isEmpty();
    }

    /** What somebody "will not" do, said without a condition. */
    private static boolean isRefused(Report report) {
        Grammar grammar = report.match().predicate().grammar();
        return report.verdict().status() == Status.NEGATED
                && grammar.tense() == Tense.FUTURE
                && !grammar.conditional()
                && !report.match().actors().isEmpty();
    }

    private Optional<Draft> refusal(Report report, Frame.Code code) {
        String mode = REFUSED.getOrDefault(code.event(), "");
        return Optional.of(draft(
                Draft.Shape.EVENT, kind("REJECT", mode, "", report), parties(report, code), Status.OCCURRED, report));
    }

    /** "discussed the budget", "the summit of 2014": what is over, or a verb in the simple past, tells nothing ahead. */
    private static boolean isPast(Report report) {
        Status status = report.verdict().status();
        return status == Status.HISTORICAL || (report.head().xpos().equals("VBD") && status == Status.OCCURRED);
    }

    private static String ahead(String mode) {
        return switch (mode) {
            case "visit" -> "visit";
            case "multilateral" -> "summit";
            default -> "meeting";
        };
    }

    private Kind kind(String event, String mode, String cameo, Report report) {
        List<String> contexts = new ArrayList<>(report.match().frame().code().contexts());
        report.contexts().forEach(topic -> topic.context().ifPresent(contexts::add));
        return new Kind(event, mode, cameo.isEmpty() ? ontology.cameo(event, mode) : cameo, contexts);
    }

    /** What was ahead of a day that lies behind the story ("were to meet in May") is no appointment any more. */
    private Optional<Draft> appointment(Report report, String kind) {
        boolean over = article.published()
                .filter(day ->
                        report.when().filter(time -> time.to().isBefore(day)).isPresent())
                .isPresent();
        if (over) {
            return Optional.empty();
        }
        List<Mention> all = new ArrayList<>(report.match().actors());
        all.addAll(report.match().recipients());
        Status status = report.verdict().status() == Status.OCCURRED
                ? Status.PLANNED
                : report.verdict().status();
        Kind code = new Kind(Ontology.APPOINT, kind, "", List.of());
        return Optional.of(draft(Draft.Shape.APPOINTMENT, code, new Parties(all, List.of()), status, report));
    }

    private Optional<Draft> assessment(Report report, Frame.Code code) {
        List<Mention> all = new ArrayList<>(report.match().actors());
        all.addAll(report.match().recipients());
        long sides = all.stream()
                .flatMap(m -> m.actors().stream())
                .map(Actor::country)
                .distinct()
                .count();
        if (sides < 2) {
            return Optional.empty();
        }
        Kind kind = new Kind(Ontology.ASSESS, code.mode(), "", List.of());
        return Optional.of(draft(
                Draft.Shape.ASSESSMENT,
                kind,
                new Parties(all, List.of()),
                report.verdict().status(),
                report));
    }

    private record Parties(List<Mention> actors, List<Mention> recipients) {}

    /** The parties of an act; PLOVER 2.0, CONSULT: visitor = actor, host = recipient, so a visit takes its host from the place. */
    private Parties parties(Report report, Frame.Code code) {
        List<Mention> actors = report.match().actors();
        List<Mention> recipients = new ArrayList<>(report.match().recipients());
        if (code.mode().equals("visit") && recipients.isEmpty()) {
            report.where()
                    .filter(place -> !place.country().isEmpty())
                    .flatMap(this::host)
                    .filter(h -> actors.stream().noneMatch(a -> a.actor().mayBe(h.actor())))
                    .ifPresent(recipients::add);
        }
        boolean hits = !actors.isEmpty() && HITS_A_PLACE.contains(code.event());
        if (recipients.isEmpty() && (hits || isViolence(report, code))) {
            report.where()
                    .filter(place -> isInside(place, report))
                    .flatMap(place -> people(place, actors))
                    .ifPresent(recipients::add);
        }
        boolean visit = code.mode().equals("visit");
        recipients.removeIf(r -> actors.stream().anyMatch(a -> isHimself(a, r)));
        recipients.removeIf(r -> isBare(r) && actors.stream().anyMatch(a -> (visit || isBare(a)) && isAtHome(a, r)));
        return new Parties(actors, recipients);
    }

    /** "a bomb went off in Derry", "shelling was reported from Homs": violence of nobody known hits the place. */
    private static boolean isViolence(Report report, Frame.Code code) {
        return code.event().equals("ASSAULT") && Targets.holds(report);
    }

    /** "pulled out its staff": who acts on himself acts on nobody. */
    private static boolean isHimself(Mention actor, Mention other) {
        return !other.actor().name().isEmpty() && other.actors().equals(actor.actors());
    }

    /** A country and nothing more. */
    private static boolean isBare(Mention mention) {
        return mention.actor().sector().isEmpty() && mention.actor().name().isEmpty();
    }

    private static boolean isAtHome(Mention actor, Mention country) {
        return actor.actor().country().equals(country.actor().country());
    }

    private static boolean isInside(Place place, Report report) {
        return !place.country().isEmpty()
                && place.quote()
                        .filter(quote -> report.match().clause().overlaps(quote.span()))
                        .isPresent();
    }

    /** Whom an act in a place is done to where nobody else is named: the other country, or the people of one's own. */
    private Optional<Mention> people(Place place, List<Mention> actors) {
        boolean own = actors.stream().anyMatch(a -> a.actor().mayBe(Actor.of(place.country(), "")));
        return place.quote()
                .map(quote -> new Mention(
                        List.of(Actor.of(place.country(), own ? "CVL" : "")),
                        quote,
                        "nobody else is named: " + (own ? "the people of " : "country of ") + place.name()));
    }

    private Optional<Mention> host(Place place) {
        return place.quote()
                .map(quote -> new Mention(
                        List.of(Actor.of(place.country(), "")),
                        quote,
                        "host of the visit: country of " + place.name()));
    }

    private Draft draft(Draft.Shape shape, Kind kind, Parties parties, Status status, Report report) {
        Quote quote = article.quote(report.match().clause());
        return new Draft(
                shape,
                kind,
                parties.actors(),
                parties.recipients(),
                status,
                List.of(report),
                List.of(),
                List.of(quote));
    }
}
