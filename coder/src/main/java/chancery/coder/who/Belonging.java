package chancery.coder.who;

import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import java.util.Optional;

/** Reads what a role or a part belongs to, from which it has its sector: "spokesman for the rebels", "its delegation". */
final class Belonging {
    private final Scene scene;
    private final SmallWords words;
    private final Story story;

    Belonging(Scene scene, SmallWords words, Story story) {
        this.scene = scene;
        this.words = words;
        this.story = story;
    }

    /**
     * A sector and whose it is.
     *
     * @param code PLOVER sector
     * @param name the organisation, or empty
     */
    record Sector(String code, String name) {}

    /** The sector of the word; that of a role ("spokesman") is the sector of what it belongs to. */
    Sector of(Chunk chunk, Unit head, Entry.Agent agent, Nationality.Origin origin) {
        Sector own = new Sector(agent.sector() + suffix(agent, origin), "");
        if (agent.kind() != Entry.Kind.ROLE && agent.kind() != Entry.Kind.PART) {
            return own;
        }
        return given(chunk, head).orElse(own);
    }

    /** The sector of what stands before the head, owns it or, where the head ends its phrase, follows behind "of". */
    Optional<Sector> given(Chunk chunk, Unit head) {
        Optional<Sector> given = before(chunk, head).or(() -> ofOwner(chunk));
        return head.last() == chunk.last() ? given.or(() -> ofTail(chunk)) : given;
    }

    /** The sector of the nearest known words before the head: "Treasury spokesman". */
    private Optional<Sector> before(Chunk chunk, Unit head) {
        for (int i = chunk.units().size() - 1; i >= 0; i--) {
            Unit unit = chunk.units().get(i);
            if (unit.last() < head.first()) {
                Optional<Sector> given = sectorOf(unit);
                if (given.isPresent()) {
                    return given;
                }
            }
        }
        return Optional.empty();
    }

    private static String suffix(Entry.Agent agent, Nationality.Origin origin) {
        return origin.sector().equals("PRE") && agent.sector().length() == 3 ? "PRE" : "";
    }

    private Optional<Sector> ofOwner(Chunk chunk) {
        Optional<Sector> pronoun = scene.pronoun(chunk.first())
                .filter(r ->
                        r.form() != Reading.Form.PERSON && !r.actor().sector().isEmpty())
                .map(r -> new Sector(r.actor().sector(), r.actor().name()));
        return pronoun.or(() -> chunk.owner()
                .filter(o -> !o.units().isEmpty())
                .map(o -> o.units().getLast())
                .flatMap(this::sectorOf));
    }

    private Optional<Sector> ofTail(Chunk chunk) {
        Optional<Chunk> whole = scene.tail(chunk)
                .filter(t -> words.is("member-preposition", t.preposition()))
                .map(Scene.Tail::chunk);
        return whole.filter(c -> !c.units().isEmpty())
                .map(c -> c.units().getLast())
                .flatMap(this::sectorOf)
                .or(() -> whole.filter(Belonging::isUnknownName).map(c -> new Sector("UNK", "")));
    }

    /** Whether the phrase ends with a name that no table has: "the Lakeside Rowing Society". */
    private static boolean isUnknownName(Chunk chunk) {
        Token head = chunk.head();
        boolean known = !chunk.units().isEmpty()
                && chunk.units().getLast().last() >= head.index()
                && chunk.units().getLast().agent().isEmpty();
        return !known && head.upos() == Upos.PROPN;
    }

    private Optional<Sector> sectorOf(Unit unit) {
        Optional<Entry.Body> body = unit.body(story.date());
        if (body.isPresent()) {
            return body.map(b -> new Sector(b.sector(), b.name()));
        }
        if (unit.nation().isPresent() || unit.isPerson()) {
            return unit.nation()
                    .map(Entry.Nation::sector)
                    .filter(s -> !s.isEmpty())
                    .map(s -> new Sector(s, ""));
        }
        return unit.agent()
                .filter(a -> !a.sector().equals("UNK") && a.kind() != Entry.Kind.SITE)
                .map(a -> new Sector(a.sector(), ""));
    }
}
