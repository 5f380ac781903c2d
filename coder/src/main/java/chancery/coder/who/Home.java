package chancery.coder.who;

import chancery.coder.text.Token;
import chancery.model.Actor;
import java.util.List;
import java.util.Optional;

/** Gives a country to those whom a story names without one: "police", "two soldiers", "the government". */
final class Home {
    private final Scene scene;
    private final SmallWords words;
    private final Story story;

    Home(Scene scene, SmallWords words, Story story) {
        this.scene = scene;
        this.words = words;
        this.story = story;
    }

    /** Countries and how they were found; no countries when the phrase says "foreign" or nothing is known. */
    record Place(List<String> codes, String reason) {
        static Place of(String code, String reason) {
            return new Place(List.of(code), reason);
        }
    }

    /** The country by the phrase, the clause, the story so far, and the whole story, in this order. */
    Place of(Chunk chunk, Entry.Agent agent, Unit head) {
        if (says(chunk, head, "international")) {
            return Place.of("IGO", "\"international\" before it");
        }
        if (says(chunk, head, "foreign")) {
            return new Place(List.of(), "from abroad");
        }
        return sender(chunk)
                .or(() -> clause(chunk))
                .or(() -> joined(chunk))
                .or(() -> before(chunk, agent, head))
                .or(() -> band(agent))
                .or(() -> neighbour(chunk, agent))
                .or(story::local)
                .or(() -> story.countryOfParagraph(chunk.sentence().index())
                        .filter(c -> !PhraseReader.isInternational(c))
                        .map(c -> Place.of(c, "the country of the paragraph so far")))
                .or(() -> story.country().map(c -> Place.of(c, story.countryFrom())))
                .orElseGet(() -> new Place(List.of(), ""));
    }

    private boolean says(Chunk chunk, Unit head, String wordClass) {
        return chunk.tokens().stream().anyMatch(t -> t.index() < head.first() && words.is(wordClass, t.form()));
    }

    /** What a country sends, withdraws or recalls is its own: "Ruritania deployed 300 troops". */
    private Optional<Place> sender(Chunk chunk) {
        Token head = chunk.head();
        if (!head.is("obj")) {
            return Optional.empty();
        }
        return scene.sentence()
                .head(head)
                .filter(verb -> words.is("own", verb.lemma()))
                .flatMap(verb -> scene.sentence().dependent(verb, "nsubj"))
                .flatMap(subject -> scene.chunkAt(subject.index()))
                .flatMap(scene::reading)
                .map(Reading::actor)
                .filter(a -> !a.country().isEmpty())
                .map(a -> Place.of(a.country(), "sent by " + a.code()));
    }

    /** The place of the clause: "In Riga a crowd stormed the parliament". */
    private Optional<Place> clause(Chunk chunk) {
        int verb = chunk.head().head();
        for (Chunk other : scene.chunks()) {
            boolean same = other.head().is("obl") && other.head().head() == verb;
            boolean place = words.is("place-preposition", other.preposition())
                    && !other.units().isEmpty();
            if (same && place && verb >= 0) {
                Optional<Entry.Nation> nation = other.units().getLast().nation();
                if (nation.isPresent()) {
                    return nation.map(n -> Place.of(n.code(), "\"" + n.word() + "\" in the same clause"));
                }
            }
        }
        return Optional.empty();
    }

    /** "Ruritania and rebels agreed": the rebels are those of Ruritania. */
    private Optional<Place> joined(Chunk chunk) {
        return Optional.of(chunk.head())
                .filter(h -> h.is("conj"))
                .flatMap(h -> scene.chunkAt(h.head()))
                .filter(c -> c.first() != chunk.first())
                .flatMap(scene::reading)
                .map(Reading::actor)
                .filter(a -> !a.country().isEmpty() && !PhraseReader.isInternational(a.country()))
                .map(a -> Place.of(a.country(), "joined with " + a.code()));
    }

    /** "The government" of Ruritania and "the army" in one sentence belong together. */
    private Optional<Place> neighbour(Chunk chunk, Entry.Agent agent) {
        if (!isOfState(agent.sector())) {
            return Optional.empty();
        }
        int sentence = chunk.sentence().index();
        return story.last(r -> !r.noun().isEmpty()
                        && r.actor().name().isEmpty()
                        && !r.actor().country().isEmpty()
                        && !isArmed(r.actor().sector())
                        && !PhraseReader.isInternational(r.actor().country())
                        && !r.resolution().contains("country of the story"))
                .filter(r -> r.sentence() == sentence && PhraseReader.isDefinite(chunk))
                .map(r -> Place.of(
                        r.reading().actor().country(), "as " + r.reading().noun() + " in the same sentence"));
    }

    private static boolean isOfState(String sector) {
        return sector.startsWith("GOV") || sector.equals("LEG") || sector.equals("JUD");
    }

    private static boolean isArmed(String sector) {
        return sector.equals("MIL") || sector.startsWith("REB") || sector.startsWith("UAF");
    }

    private Optional<Place> before(Chunk chunk, Entry.Agent agent, Unit head) {
        boolean definite = PhraseReader.isDefinite(chunk) && (head.plural() || agent.kind() == Entry.Kind.BODY);
        if (!definite && story.local().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(agent)
                .filter(a -> head.plural() || a.kind() == Entry.Kind.BODY)
                .flatMap(a -> story.last(
                        r -> sameNoun(r.noun(), a) && !r.actor().country().isEmpty()))
                .map(r -> new Place(
                        r.reading().actors().stream()
                                .map(Actor::country)
                                .distinct()
                                .toList(),
                        "as where the story named them before"));
    }

    private static boolean sameNoun(String noun, Entry.Agent agent) {
        boolean body = agent.kind() == Entry.Kind.BODY && noun.endsWith(" " + agent.words());
        return body || noun.equals(agent.words());
    }

    private Optional<Place> band(Entry.Agent agent) {
        return Optional.of(agent)
                .filter(a -> a.sector().startsWith("REB"))
                .flatMap(a -> story.last(r -> r.actor().sector().startsWith("REB")
                        && !r.actor().country().isEmpty()))
                .map(r -> Place.of(r.reading().actor().country(), "as the last armed group that the story named"));
    }
}
