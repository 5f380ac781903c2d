package chancery.coder.who;

import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import chancery.model.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads common nouns for actors: their sector, their country, and whom a definite description means. */
final class AgentReader {
    private static final Set<String> GUESSES = Set.of(Finder.NAMED_MOST, Finder.OF_PLACES);

    private final Scene scene;
    private final Lexicon lexicon;
    private final SmallWords words;
    private final Story story;
    private final Nationality nationality;
    private final Home home;
    private final Belonging belonging;

    AgentReader(Scene scene, Lexicon lexicon, SmallWords words, Story story, Nationality nationality) {
        this.scene = scene;
        this.lexicon = lexicon;
        this.words = words;
        this.story = story;
        this.nationality = nationality;
        this.home = new Home(scene, words, story);
        this.belonging = new Belonging(scene, words, story);
    }

    /** A common noun that heads its phrase. */
    Optional<Reading> read(Chunk chunk, Unit head) {
        Entry.Agent agent = agentOf(head);
        if (agent.kind() == Entry.Kind.SITE && words.is("place-preposition", chunk.preposition())) {
            return Optional.empty();
        }
        Nationality.Origin origin = nationality.of(chunk, Optional.of(head));
        Belonging.Sector sector = belonging.of(chunk, head, agent, origin);
        boolean former = PhraseReader.saysFormer(words, chunk, head.first());
        if (!former && sector.name().isEmpty()) {
            Optional<Reading> meant = meant(chunk, head, agent, origin);
            if (meant.isPresent()) {
                return meant;
            }
        }
        Optional<Reading> whole = origin.isKnown() || former ? Optional.empty() : whole(chunk, head, agent);
        if (whole.isPresent()) {
            return whole;
        }
        if (agent.kind() == Entry.Kind.PART && sector.code().startsWith("UNK") && !origin.isKnown()) {
            return unknownPart(chunk, head, agent);
        }
        String code = former && isOfficial(sector.code(), agent) ? "ELI" : sector.code();
        Home.Place place =
                origin.isKnown() ? new Home.Place(origin.codes(), origin.reason()) : home.of(chunk, agent, head);
        return Optional.of(reading(chunk, head, agent, code, place, sector));
    }

    /** A role or part of a body that the story has named: "a spokesman for the militia", "the head of the mission". */
    private Optional<Reading> whole(Chunk chunk, Unit head, Entry.Agent agent) {
        boolean hangs = agent.kind() == Entry.Kind.ROLE || agent.kind() == Entry.Kind.PART;
        return Optional.of(chunk)
                .filter(c -> hangs)
                .flatMap(scene::tail)
                .filter(t -> words.is("member-preposition", t.preposition()))
                .map(Scene.Tail::chunk)
                .filter(c -> PhraseReader.isDefinite(c) && !c.units().isEmpty())
                .filter(c -> c.token(c.last()).upos() == Upos.NOUN
                        && !c.units().getLast().plural())
                .flatMap(c -> c.units()
                        .getLast()
                        .agent()
                        .filter(a -> c.units().getLast().last() == c.last())
                        .flatMap(this::lastBody))
                .map(Reading::actor)
                .map(body -> Reading.of(
                                new Actor(body.country(), body.sector(), body.name(), ""),
                                form(chunk, head, agent),
                                "agent table: \"" + agent.words() + "\" of " + body.name())
                        .named(agent.words()));
    }

    /** A common noun before another noun. */
    Optional<Reading> inside(Chunk part, Unit unit) {
        Entry.Agent agent = agentOf(unit);
        Token last = part.token(part.last());
        boolean title =
                last.upos() == Upos.PROPN && unit.length() == 1 && agent.kind() != Entry.Kind.BODY && unit.first() > 0;
        if (title
                || last.upos() == Upos.ADJ
                || agent.kind() == Entry.Kind.SITE
                || agent.sector().equals("UNK")) {
            return Optional.empty();
        }
        Nationality.Origin origin = nationality.of(part, Optional.of(unit));
        Home.Place place =
                origin.isKnown() ? new Home.Place(origin.codes(), origin.reason()) : home.of(part, agent, unit);
        return Optional.of(reading(part, unit, agent, agent.sector(), place, new Belonging.Sector(agent.sector(), "")));
    }

    /** "The committee" of a story that names none is somebody unknown; "a committee" is nobody. */
    private Optional<Reading> unknownPart(Chunk chunk, Unit head, Entry.Agent agent) {
        boolean named =
                PhraseReader.isDefinite(chunk) || chunk.token(head.last()).upos() == Upos.PROPN;
        Reading.Form form = head.plural() ? Reading.Form.PEOPLE : Reading.Form.BODY;
        return named
                ? Optional.of(Reading.of(
                                Actor.of("", "UNK"), form, "agent table: \"" + agent.words() + "\", of nothing named")
                        .named(agent.words()))
                : Optional.empty();
    }

    private Entry.Agent agentOf(Unit unit) {
        return unit.agent().orElseGet(() -> {
            Entry.Title title = unit.title().orElseThrow();
            return new Entry.Agent(title.words(), title.sector(), Entry.Kind.PERSON);
        });
    }

    private Reading reading(
            Chunk chunk, Unit head, Entry.Agent agent, String sector, Home.Place home, Belonging.Sector from) {
        List<Actor> actors = home.codes().isEmpty()
                ? List.of(new Actor("", sector, from.name(), ""))
                : home.codes().stream()
                        .map(c -> new Actor(c, sector, from.name(), ""))
                        .toList();
        String reason = "agent table: \"" + agent.words() + "\" is " + agent.sector()
                + (home.reason().isEmpty() ? "" : "; " + home.reason());
        return Reading.of(actors, form(chunk, head, agent), reason)
                .named(agent.words())
                .withFemale(female(chunk, head));
    }

    private static Reading.Form form(Chunk chunk, Unit head, Entry.Agent agent) {
        boolean plural = head.plural() || chunk.token(head.last()).xpos().endsWith("S");
        if (agent.kind() == Entry.Kind.SITE) {
            return Reading.Form.THING;
        }
        if (agent.kind() != Entry.Kind.PERSON && agent.kind() != Entry.Kind.ROLE) {
            return plural ? Reading.Form.PEOPLE : Reading.Form.BODY;
        }
        return plural ? Reading.Form.PEOPLE : Reading.Form.PERSON;
    }

    private Optional<Boolean> female(Chunk chunk, Unit head) {
        String form = Atoms.fold(chunk.token(head.last()).form());
        if (words.is("female", form)) {
            return Optional.of(true);
        }
        return words.is("male", form) ? Optional.of(false) : Optional.empty();
    }

    private static boolean isOfficial(String sector, Entry.Agent agent) {
        boolean person = agent.kind() == Entry.Kind.PERSON || agent.kind() == Entry.Kind.ROLE;
        return person
                && (sector.startsWith("GOV")
                        || sector.startsWith("LEG")
                        || sector.startsWith("JUD")
                        || sector.startsWith("SPY")
                        || sector.equals("MIL")
                        || sector.equals("COP")
                        || sector.equals("UNK"));
    }

    /** Whom "the president", "the secretary of state", "the official" or "the group" means in this story. */
    private Optional<Reading> meant(Chunk chunk, Unit head, Entry.Agent agent, Nationality.Origin origin) {
        boolean other = chunk.tokens().stream().anyMatch(t -> words.is("other", t.form()));
        if (other || head.plural()) {
            return Optional.empty();
        }
        boolean definite = PhraseReader.isDefinite(chunk) || chunk.owner().isPresent() || origin.isKnown();
        String office = head.title().map(Entry.Title::office).orElse(agent.words());
        if (agent.kind() == Entry.Kind.PERSON || agent.kind() == Entry.Kind.ROLE) {
            Optional<Reading> named = namedBefore(office, origin)
                    .or(() -> holder(office, origin))
                    .or(() -> origin.isKnown() ? Optional.empty() : only(office));
            if (definite && named.isPresent()) {
                return named;
            }
            return PhraseReader.isDefinite(chunk) && !origin.isKnown() ? sameNoun(agent) : Optional.empty();
        }
        boolean vague = (agent.sector().equals("UNK") || agent.sector().equals("UAF"))
                && PhraseReader.isDefinite(chunk)
                && !origin.isKnown();
        return vague ? lastBody(agent) : Optional.empty();
    }

    /** The one of that office whom the story named last; one of its own country before those of others. */
    private Optional<Reading> namedBefore(String office, Nationality.Origin origin) {
        Predicate<Reading> holds = r -> r.form() == Reading.Form.PERSON
                && People.sameOffice(r.actor().office(), office)
                && (!origin.isKnown() || origin.codes().contains(r.actor().country()));
        return story.last(r -> holds.test(r)
                        && story.country().filter(r.actor().country()::equals).isPresent())
                .or(() -> story.last(holds))
                .map(r -> r.reading()
                        .because("\"" + office + "\" is " + r.reading().actor().name() + ", named before"));
    }

    /** Who holds the office in the country of the phrase or of the story; where only the drift tells that, one whom it names. */
    private Optional<Reading> holder(String office, Nationality.Origin origin) {
        Optional<String> country = origin.codes().size() == 1
                ? Optional.of(origin.codes().getFirst())
                : origin.isKnown()
                        ? Optional.empty()
                        : story.local().map(p -> p.codes().getFirst()).or(story::country);
        if (country.isEmpty() || story.date().isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = story.date().orElseThrow();
        boolean guessed = !origin.isKnown()
                && story.local().isEmpty()
                && GUESSES.contains(story.countryFrom())
                && !story.isOneSentence();
        for (Holder holder : lexicon.holders(country.orElseThrow(), office)) {
            if (guessed && !story.namesInFull(holder)) {
                continue;
            }
            for (Holder.Term term : holder.termsOn(day)) {
                if (term.office().equals(office) && term.code().equals(country.orElseThrow())) {
                    Actor actor = new Actor(term.code(), term.sector(), holder.name(), term.office());
                    String from = origin.isKnown()
                            ? ""
                            : ", " + story.local().map(Home.Place::reason).orElse(story.countryFrom());
                    return Optional.of(Reading.of(
                                    actor,
                                    Reading.Form.PERSON,
                                    "office table: " + office + " of " + term.code() + " " + term.period() + from)
                            .named(office));
                }
            }
        }
        return Optional.empty();
    }

    /** Who holds an office that there is but once: "the pope". */
    private Optional<Reading> only(String office) {
        List<String> codes = lexicon.countriesWith(office);
        if (codes.size() != 1 || story.date().isEmpty()) {
            return Optional.empty();
        }
        return lexicon.holders(codes.getFirst(), office).stream()
                .filter(holder -> holder.termsOn(story.date().orElseThrow()).stream()
                        .anyMatch(term -> term.office().equals(office) && isOfNoState(term)))
                .findFirst()
                .map(holder -> Reading.of(
                                new Actor(
                                        codes.getFirst(),
                                        holder.termsOn(story.date().orElseThrow())
                                                .getFirst()
                                                .sector(),
                                        holder.name(),
                                        office),
                                Reading.Form.PERSON,
                                "office table: the only " + office)
                        .named(office));
    }

    private static boolean isOfNoState(Holder.Term term) {
        return term.sector().equals("REL") || PhraseReader.isInternational(term.code());
    }

    private Optional<Reading> sameNoun(Entry.Agent agent) {
        return story.last(r ->
                        r.form() == Reading.Form.PERSON && lastWord(r.noun()).equals(lastWord(agent.words())))
                .map(r -> r.reading().because("the " + agent.words() + " named before"));
    }

    private Optional<Reading> lastBody(Entry.Agent agent) {
        Optional<Story.Referent> alike =
                story.last(r -> isBody(r) && lastWord(r.noun()).equals(lastWord(agent.words())));
        boolean armed = agent.sector().equals("UAF");
        return alike.or(() -> story.last(r -> isBody(r) && (armed ? isArmed(r) : isBand(r))))
                .map(r -> r.reading()
                        .because("the last organisation before: "
                                + r.reading().actor().name()));
    }

    private static boolean isBody(Reading reading) {
        return reading.form() == Reading.Form.BODY && !reading.actor().name().isEmpty();
    }

    private static boolean isBand(Reading reading) {
        String sector = reading.actor().sector();
        return !sector.startsWith("GOV") && !sector.startsWith("JRN");
    }

    private static boolean isArmed(Reading reading) {
        String sector = reading.actor().sector();
        return sector.startsWith("REB") || sector.startsWith("UAF");
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
