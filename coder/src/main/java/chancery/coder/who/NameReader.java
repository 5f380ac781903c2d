package chancery.coder.who;

import chancery.coder.text.EntityKind;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
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
    private final Titles titles;
    private final Beside beside;

    NameReader(Scene scene, SmallWords words, Story story, Nationality nationality) {
        this.scene = scene;
        this.words = words;
        this.story = story;
        this.nationality = nationality;
        this.people = new People(story);
        this.titles = new Titles(scene, words, story);
        this.beside = new Beside(scene, titles, nationality);
    }

    /** A name of the tables, with the title and the country before it as a check. */
    Optional<Reading> known(Chunk chunk, Unit name) {
        Optional<Reading> earlier = earlier(chunk, name.first(), name.last());
        Titles.Lead lead = lead(chunk, name);
        if (lead.unit().isEmpty() && isDay(name)) {
            return Optional.empty();
        }
        if (earlier.isPresent() && name.length() == 1 && lead.origin().codes().isEmpty()) {
            return earlier;
        }
        List<Entry.Person> namesakes = namesakes(name);
        if (namesakes.isEmpty() && name.first() > chunk.first()) {
            return unknown(chunk, scene.sentence().tokens().subList(name.first() - 1, name.last() + 1));
        }
        boolean former = PhraseReader.saysFormer(words, chunk, name.first());
        Optional<Reading> chosen = people.choose(
                namesakes,
                lead.office(),
                lead.origin().codes(),
                former,
                lead.unit().isPresent() || isSure(name));
        if (chosen.isEmpty() && lead.unit().isPresent()) {
            return Optional.of(titles.titled(chunk, lead, text(chunk, name.first(), name.last())));
        }
        return chosen.map(r -> Titles.asStated(r, lead))
                .map(r -> lead.unit().isPresent() ? r : besideKnown(chunk, r))
                .map(r -> r.withFemale(titles.female(chunk, name.first())));
    }

    /** Two capitalised words that the tree joins as a name and no list of names claims. */
    private boolean isFlat(List<Token> rest) {
        return rest.size() == 2
                && rest.getLast().is("flat")
                && rest.stream().allMatch(t -> scene.units().entity(t.index()).isEmpty())
                && rest.stream().allMatch(t -> Character.isUpperCase(t.form().charAt(0)));
    }

    private boolean isDay(Unit name) {
        return name.length() == 1
                && words.is(
                        "calendar", scene.sentence().tokens().get(name.last()).form())
                && !scene.units().isPersonName(name.last());
    }

    /** Those of the name; another given name before a surname tells somebody else. */
    private List<Entry.Person> namesakes(Unit name) {
        int before = name.first() - 1;
        boolean given = before >= 0
                && scene.sentence().tokens().get(before).upos() == Upos.PROPN
                && scene.units().at(before).isEmpty();
        String word = given ? Atoms.fold(scene.sentence().tokens().get(before).form()) : "";
        return name.people().stream()
                .filter(p ->
                        !given || p.wholeName() || Atoms.fold(p.holder().name()).contains(word))
                .toList();
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
            Titles.Lead lead =
                    new Titles.Lead(before, Titles.officeOf(before.orElseThrow()), nationality.of(chunk, before));
            Optional<Reading> earlier = earlier(chunk, first, rest.getLast().index());
            return earlier.or(() -> Optional.of(titles.titled(chunk, lead, name)));
        }
        Optional<Reading> earlier = earlier(chunk, first, rest.getLast().index());
        if (earlier.isPresent()) {
            return earlier;
        }
        Optional<Reading> body = earlierBody(name);
        if (body.isPresent()) {
            return body;
        }
        boolean person = isEntity(rest.getLast(), EntityKind.PERSON) || isFlat(rest);
        if (words.is("calendar", rest.getLast().form())) {
            return Optional.empty();
        }
        if (person) {
            return beside.by(chunk, name)
                    .or(() -> beside.joined(chunk, name))
                    .or(() -> Optional.of(stranger(chunk, name)));
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
        return Optional.of(new Reading(List.of(actor), reason, Reading.Form.PERSON, titles.female(chunk, first), ""));
    }

    private Titles.Lead lead(Chunk chunk, Unit name) {
        Optional<Unit> before = chunk.units().stream()
                .filter(u -> u.last() == name.first() - 1 && u.leadsName())
                .findFirst();
        String office = before.map(Titles::officeOf).orElse("");
        return new Titles.Lead(
                before,
                office,
                before.map(u -> nationality.of(chunk, Optional.of(name))).orElse(Nationality.Origin.NONE));
    }

    private Optional<Reading> earlier(Chunk chunk, int first, int last) {
        String name = text(chunk, first, last);
        return story.person(name)
                .filter(r -> agrees(r.actor().name(), name))
                .map(r -> r.because("named before in the story: " + r.actor().name() + " (" + r.root() + ")"));
    }

    /** An organisation of exactly this name that the story has named before. */
    private Optional<Reading> earlierBody(String name) {
        return story.last(r -> r.form() == Reading.Form.BODY && r.actor().name().equals(name))
                .map(r -> r.reading()
                        .because("named before in the story: " + name + " ("
                                + r.reading().root() + ")"));
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
        return beside.by(chunk, actor.name())
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

    private Reading stranger(Chunk chunk, String name) {
        Optional<String> home = story.isOneSentence() ? Optional.empty() : story.country();
        Actor actor = new Actor(home.orElse(""), home.isPresent() ? "CVL" : "", name, "");
        return new Reading(
                List.of(actor),
                "a person that no table and no title tells of"
                        + home.map(h -> "; " + story.countryFrom()).orElse(""),
                Reading.Form.PERSON,
                titles.female(chunk, chunk.first()),
                "");
    }

    private Optional<Reading> organisation(Chunk chunk, String name) {
        Nationality.Origin origin = nationality.of(chunk, Optional.empty());
        String sector = chunk.units().stream()
                .flatMap(u -> u.agent().stream())
                .filter(a -> a.kind() == Entry.Kind.BODY)
                .map(Entry.Agent::sector)
                .findFirst()
                .orElse("");
        Actor actor = new Actor(origin.isKnown() ? origin.codes().getFirst() : "", sector, name, "");
        String reason = "an organisation that no table has" + (origin.isKnown() ? "; " + origin.reason() : "");
        return Optional.of(Reading.of(actor, Reading.Form.BODY, reason));
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
