package chancery.coder.who;

import chancery.coder.text.EntityKind;
import chancery.coder.text.Token;
import chancery.model.Actor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads names of persons: those of the tables, those the story has named before, and those only a title tells of. */
final class NameReader {
    private final Scene scene;
    private final SmallWords words;
    private final Story story;
    private final Nationality nationality;
    private final People people;

    NameReader(Scene scene, SmallWords words, Story story, Nationality nationality) {
        this.scene = scene;
        this.words = words;
        this.story = story;
        this.nationality = nationality;
        this.people = new People(story);
    }

    /** A name of the tables, with the title and the country before it as a check. */
    Optional<Reading> known(Chunk chunk, Unit name) {
        Optional<Reading> earlier = earlier(chunk, name.first(), name.last());
        Lead lead = lead(chunk, name);
        if (earlier.isPresent() && name.length() == 1 && lead.origin().codes().isEmpty()) {
            return earlier;
        }
        boolean former = PhraseReader.saysFormer(words, chunk, name.first());
        Optional<Reading> chosen = people.choose(
                name.people(),
                lead.office(),
                lead.origin().codes(),
                former,
                lead.unit().isPresent() || isSure(name));
        if (chosen.isEmpty() && lead.unit().isPresent()) {
            return Optional.of(titled(chunk, lead, text(chunk, name.first(), name.last())));
        }
        return chosen.map(r -> asStated(r, lead))
                .map(r -> lead.unit().isPresent() ? r : besideKnown(chunk, r))
                .map(r -> r.withFemale(female(chunk, name.first())));
    }

    private boolean isSure(Unit name) {
        Token token = scene.sentence().tokens().get(name.last());
        return scene.units().isPersonName(name.last())
                || scene.sentence().tokens().size() == name.length()
                || (scene.units().entity(name.last()).isEmpty()
                        && !words.is("common", token.form())
                        && token.is("nsubj", "obj", "iobj", "nmod", "obl", "conj", "root"));
    }

    /** A name that no table has: the words {@code rest} at the end of the phrase. */
    Optional<Reading> unknown(Chunk chunk, List<Token> rest) {
        int first = nameStart(chunk, rest.getFirst().index());
        String name = text(chunk, first, rest.getLast().index());
        Optional<Unit> before =
                chunk.units().stream().filter(u -> u.last() == first - 1).findFirst();
        if (before.filter(Unit::leadsName).isPresent()) {
            Lead lead = new Lead(before, officeOf(before.orElseThrow()), nationality.of(chunk, before));
            Optional<Reading> earlier = earlier(chunk, first, rest.getLast().index());
            return earlier.or(() -> Optional.of(titled(chunk, lead, name)));
        }
        Optional<Reading> earlier = earlier(chunk, first, rest.getLast().index());
        if (earlier.isPresent()) {
            return earlier;
        }
        boolean person = isEntity(rest.getLast(), EntityKind.PERSON);
        if (words.is("calendar", rest.getLast().form())) {
            return Optional.empty();
        }
        if (person) {
            return beside(chunk, name).or(() -> joined(chunk, name)).or(() -> Optional.of(stranger(chunk, name)));
        }
        return isEntity(rest.getLast(), EntityKind.ORGANIZATION) ? organisation(chunk, name) : Optional.empty();
    }

    /** A name behind nouns that no table has: "Australian prize winner Pat Doe" is a person of that country. */
    Optional<Reading> described(Chunk chunk, List<Token> rest) {
        Token last = rest.getLast();
        int first = scene.units()
                .entity(last.index())
                .map(e -> Math.max(e.first(), chunk.first()))
                .orElse(last.index());
        String name = text(chunk, first, last.index());
        Nationality.Origin origin = nationality.of(chunk, Optional.empty());
        Optional<Reading> earlier = earlier(chunk, first, last.index());
        if (earlier.isPresent() || !origin.isKnown()) {
            return earlier.or(() -> Optional.of(stranger(chunk, name)));
        }
        Actor actor = new Actor(origin.codes().getFirst(), "CVL", name, "");
        String reason = "a person without known office; " + origin.reason();
        return Optional.of(new Reading(List.of(actor), reason, Reading.Form.PERSON, female(chunk, first), ""));
    }

    /** What stands right before a name. */
    private record Lead(Optional<Unit> unit, String office, Nationality.Origin origin) {}

    private Lead lead(Chunk chunk, Unit name) {
        Optional<Unit> before = chunk.units().stream()
                .filter(u -> u.last() == name.first() - 1 && u.leadsName())
                .findFirst();
        String office = before.map(NameReader::officeOf).orElse("");
        return new Lead(
                before,
                office,
                before.map(u -> nationality.of(chunk, Optional.of(name))).orElse(Nationality.Origin.NONE));
    }

    private static String officeOf(Unit unit) {
        return unit.title()
                .map(Entry.Title::office)
                .or(() -> unit.agent().map(Entry.Agent::words))
                .orElse("");
    }

    private Optional<Reading> earlier(Chunk chunk, int first, int last) {
        String name = text(chunk, first, last);
        return story.person(name)
                .filter(r -> agrees(r.actor().name(), name))
                .map(r -> r.because("named before in the story: " + r.actor().name() + " (" + r.root() + ")"));
    }

    /** Whether a later name can be the short form of the earlier one. */
    private static boolean agrees(String earlier, String later) {
        return later.indexOf(' ') < 0
                || Atoms.fold(earlier).equals(Atoms.fold(later))
                || Atoms.fold(earlier).charAt(0) == Atoms.fold(later).charAt(0);
    }

    /** A known person whose office is over by the tables, but who holds another one by the words beside the name. */
    private Reading besideKnown(Chunk chunk, Reading reading) {
        Actor actor = reading.actor();
        if (!actor.office().isEmpty() && !actor.office().startsWith("former ")) {
            return reading;
        }
        return beside(chunk, actor.name())
                .filter(r ->
                        !r.actor().sector().equals("ELI") && !r.actor().sector().isEmpty())
                .map(r -> new Reading(
                        List.of(new Actor(
                                actor.country(),
                                r.actor().sector(),
                                actor.name(),
                                r.actor().office())),
                        reading.root() + "; " + r.resolution(),
                        reading.form(),
                        reading.female(),
                        r.noun()))
                .orElse(reading);
    }

    /** A known person in an office that only the text gives. */
    private static Reading asStated(Reading reading, Lead lead) {
        Actor actor = reading.actor();
        if (!actor.office().isEmpty()
                || lead.office().isEmpty()
                || !lead.unit().flatMap(Unit::title).isPresent()) {
            return reading;
        }
        String sector =
                lead.unit().flatMap(Unit::title).map(Entry.Title::sector).orElse("");
        Actor stated = new Actor(actor.country(), sector, actor.name(), sector.isEmpty() ? "" : lead.office());
        return new Reading(
                List.of(stated),
                reading.resolution() + ", " + lead.office() + " as the text says",
                reading.form(),
                reading.female(),
                lead.office());
    }

    private Reading titled(Chunk chunk, Lead lead, String name) {
        Unit unit = lead.unit().orElseThrow();
        String sector = unit.title()
                .map(Entry.Title::sector)
                .or(() -> unit.agent().map(Entry.Agent::sector))
                .orElse("");
        boolean former = PhraseReader.saysFormer(words, chunk, unit.first());
        Nationality.Origin origin = lead.origin();
        boolean courtesy = sector.isEmpty() && unit.title().isPresent();
        Optional<String> home = courtesy || origin.isKnown() ? Optional.empty() : story.country();
        String country = origin.isKnown() ? origin.codes().getFirst() : home.orElse("");
        String held = former ? "ELI" : sector.equals("UNK") ? "GOV" : sector;
        String office = courtesy ? "" : former ? "former " + lead.office() : lead.office();
        String from = origin.isKnown()
                ? origin.reason()
                : home.map(h -> story.countryFrom()).orElse("no country given");
        Actor actor = new Actor(country, held, name, office);
        return new Reading(
                List.of(actor),
                "title \"" + lead.office() + "\" before the name; " + from,
                Reading.Form.PERSON,
                female(chunk, unit.last() + 1),
                office);
    }

    /** A name explained by the phrase beside it: "Novak, the foreign minister" or "the foreign minister, Jan Novak". */
    private Optional<Reading> beside(Chunk chunk, String name) {
        Optional<Chunk> after = scene.behindComma(chunk).filter(this::describes);
        Optional<Chunk> other =
                after.or(() -> scene.before(chunk).filter(this::describes).filter(b -> isApposed(b, chunk)));
        return other.map(o -> {
            Unit unit = o.units().getLast();
            Lead lead = new Lead(Optional.of(unit), officeOf(unit), nationality.of(o, Optional.of(unit)));
            Reading reading = withReading(titled(o, lead, name), scene.reading(o));
            return reading.because("\"" + lead.office() + "\" beside the name; " + tail(reading.resolution()));
        });
    }

    /** The title that a name before shares with this one: "ministers Novak and Horak". */
    private Optional<Reading> joined(Chunk chunk, String name) {
        if (!chunk.head().is("conj")) {
            return Optional.empty();
        }
        return scene.chunkAt(chunk.head().head())
                .filter(c -> c.units().stream().anyMatch(u -> u.plural() && u.leadsName()))
                .flatMap(scene::reading)
                .filter(r -> r.form() == Reading.Form.PERSON)
                .map(r -> new Reading(
                        List.of(new Actor(
                                r.actor().country(),
                                r.actor().sector(),
                                name,
                                r.actor().office())),
                        "shares the title of " + r.actor().name(),
                        Reading.Form.PERSON,
                        Optional.empty(),
                        r.noun()));
    }

    /** The sector and country of the description, where it was read before the name came. */
    private static Reading withReading(Reading named, Optional<Reading> description) {
        Actor actor = named.actor();
        return description
                .map(Reading::actor)
                .filter(d -> !d.country().isEmpty() && !d.sector().isEmpty())
                .map(d -> new Reading(
                        List.of(new Actor(d.country(), d.sector(), actor.name(), actor.office())),
                        named.resolution(),
                        named.form(),
                        named.female(),
                        named.noun()))
                .orElse(named);
    }

    private static String tail(String resolution) {
        return resolution.substring(resolution.indexOf("; ") + 2);
    }

    private boolean describes(Chunk chunk) {
        return !chunk.units().isEmpty()
                && chunk.units().getLast().last() == chunk.last()
                && !chunk.units().getLast().plural()
                && chunk.units().getLast().leadsName();
    }

    private static boolean isApposed(Chunk title, Chunk name) {
        Token a = title.head();
        Token b = name.head();
        return (b.is("appos") && b.head() >= title.first() && b.head() <= title.last())
                || (a.is("appos") && a.head() >= name.first() && a.head() <= name.last());
    }

    private Reading stranger(Chunk chunk, String name) {
        Actor actor = new Actor("", "", name, "");
        return new Reading(
                List.of(actor),
                "a person that no table and no title tells of",
                Reading.Form.PERSON,
                female(chunk, chunk.first()),
                "");
    }

    private Optional<Reading> organisation(Chunk chunk, String name) {
        Nationality.Origin origin = nationality.of(chunk, Optional.empty());
        Actor actor = new Actor(origin.isKnown() ? origin.codes().getFirst() : "", "", name, "");
        String reason = "an organisation that no table has" + (origin.isKnown() ? "; " + origin.reason() : "");
        return Optional.of(Reading.of(actor, Reading.Form.BODY, reason));
    }

    private Optional<Boolean> female(Chunk chunk, int name) {
        for (int i = chunk.first(); i <= Math.min(name, chunk.last()); i++) {
            String form = Atoms.fold(chunk.token(i).form());
            if (words.is("female", form)) {
                return Optional.of(true);
            }
            if (words.is("male", form)) {
                return Optional.of(false);
            }
        }
        return Optional.empty();
    }

    private int nameStart(Chunk chunk, int first) {
        return scene.units()
                .entity(first)
                .map(e -> Math.max(e.first(), chunk.first()))
                .filter(i -> scene.units().at(i).isEmpty())
                .orElse(first);
    }

    private boolean isEntity(Token token, EntityKind kind) {
        return scene.units().entity(token.index()).filter(e -> e.kind() == kind).isPresent();
    }

    private static String text(Chunk chunk, int first, int last) {
        return chunk.sentence().tokens().subList(first, last + 1).stream()
                .map(Token::form)
                .collect(Collectors.joining(" "))
                .replace(" - ", "-");
    }
}
