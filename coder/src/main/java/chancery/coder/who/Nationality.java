package chancery.coder.who;

import chancery.coder.text.Token;
import chancery.model.Actor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the countries that a noun phrase says its head belongs to. */
final class Nationality {
    private final Scene scene;
    private final SmallWords words;
    private final Story story;

    Nationality(Scene scene, SmallWords words, Story story) {
        this.scene = scene;
        this.words = words;
        this.story = story;
    }

    /**
     * Countries with the words that gave them.
     *
     * @param codes each once
     * @param sector that of a seat ("Kremlin officials") or of an unrecognised state, or empty
     * @param reason for the resolution
     */
    record Origin(List<String> codes, String sector, String reason) {
        static final Origin NONE = new Origin(List.of(), "", "");

        boolean isKnown() {
            return !codes.isEmpty();
        }
    }

    /** By adjective, possessor or a phrase behind it, in this order. */
    Origin of(Chunk chunk, Optional<Unit> head) {
        Origin before = ofModifiers(chunk, head);
        if (before.isKnown()) {
            return before;
        }
        Origin owner = ofOwner(chunk);
        return owner.isKnown() ? owner : ofTail(chunk);
    }

    private Origin ofModifiers(Chunk chunk, Optional<Unit> head) {
        Set<String> codes = new LinkedHashSet<>();
        StringBuilder said = new StringBuilder();
        String sector = "";
        for (Unit unit : chunk.units()) {
            if (head.filter(unit::equals).isPresent() || isBacked(chunk, unit)) {
                continue;
            }
            List<String> given = codes(unit);
            if (!given.isEmpty()) {
                said.append(said.isEmpty() ? "" : ", ").append(text(unit));
                sector = unit.nation().map(Entry.Nation::sector).orElse(sector);
            }
            codes.addAll(given);
        }
        return codes.isEmpty() ? Origin.NONE : new Origin(List.copyOf(codes), sector, "\"" + said + "\" before it");
    }

    private Origin ofOwner(Chunk chunk) {
        Optional<Reading> owner = chunk.owner().flatMap(scene::reading).or(() -> scene.pronoun(chunk.first()));
        List<String> codes = owner.map(Nationality::codes).orElse(List.of());
        if (!codes.isEmpty()) {
            return new Origin(codes, "", "its possessor, " + owner.orElseThrow().resolution());
        }
        return chunk.owner().map(o -> of(o, Optional.empty())).orElse(Origin.NONE);
    }

    private Origin ofTail(Chunk chunk) {
        Optional<Scene.Tail> tail = scene.tail(chunk)
                .filter(t -> words.is("nation-preposition", t.preposition())
                        || words.is("member-preposition", t.preposition()));
        if (tail.isEmpty()) {
            return Origin.NONE;
        }
        Chunk place = tail.orElseThrow().chunk();
        Origin found = of(place, Optional.empty());
        if (!found.isKnown()) {
            return Origin.NONE;
        }
        Set<String> codes = new LinkedHashSet<>(found.codes());
        for (Chunk other : isCountry(place) ? scene.joinedBehind(place) : List.<Chunk>of()) {
            if (isCountry(other)) {
                codes.addAll(codes(other.units().getLast()));
            }
        }
        return new Origin(List.copyOf(codes), "", "\"" + tail.orElseThrow().preposition() + "\" behind it");
    }

    private static boolean isCountry(Chunk chunk) {
        return chunk.units().size() == 1
                && chunk.units().getFirst().last() == chunk.last()
                && chunk.units().getFirst().nation().isPresent();
    }

    /** The countries of known words. */
    List<String> codes(Unit unit) {
        Optional<Entry.Nation> nation = unit.nation();
        if (nation.isPresent()) {
            return nation.filter(n -> n.as() != Entry.As.NICKNAME)
                    .map(n -> List.of(n.code()))
                    .orElse(List.of());
        }
        Optional<Entry.Group> group = unit.group();
        if (group.isPresent()) {
            return chosen(group.orElseThrow()).stream().map(Actor::country).toList();
        }
        Optional<Entry.Body> body = unit.body(story.date());
        if (body.isPresent()) {
            return List.of(body.orElseThrow().code());
        }
        return (unit.isPerson() ? story.person(text(unit)) : Optional.<Reading>empty())
                .or(() -> new People(story)
                        .choose(
                                unit.people(),
                                "",
                                List.of(),
                                false,
                                scene.units().isPersonName(unit.last())))
                .map(Nationality::codes)
                .orElse(List.of());
    }

    /** The countries of a group; where only some of them are meant, those that the story named last. */
    List<Actor> chosen(Entry.Group group) {
        if (group.size() == 0) {
            return group.codes().stream().map(c -> Actor.of(c, group.sector())).toList();
        }
        boolean pair = group.codes().isEmpty() && group.size() > 1;
        List<Actor> people = pair && group.of().equals("person") ? story.lastPeople(group.size()) : List.of();
        if (people.size() == group.size()) {
            return people;
        }
        List<Actor> named = new ArrayList<>();
        List<Actor> candidates = pair
                ? story.mainCountries(group.size())
                : story.lastCountries(group.codes().isEmpty() ? group.size() : Integer.MAX_VALUE);
        for (Actor actor : candidates) {
            if (named.size() < group.size()
                    && (group.codes().isEmpty() || group.codes().contains(actor.country()))) {
                named.add(actor.withSector(group.sector()));
            }
        }
        if (named.isEmpty() && !group.codes().isEmpty()) {
            return List.of(Actor.of(group.codes().getFirst(), group.sector()));
        }
        return named;
    }

    private static List<String> codes(Reading reading) {
        return reading.actors().stream()
                .map(Actor::country)
                .filter(c -> !c.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether the country only backs, arms or sanctions what follows: "US-backed rebels" are not American. */
    private boolean isBacked(Chunk chunk, Unit unit) {
        int hyphen = unit.last() + 1;
        if (hyphen + 1 > chunk.last() || !chunk.token(hyphen).form().equals("-")) {
            return false;
        }
        Token next = chunk.token(hyphen + 1);
        boolean participle = next.xpos().startsWith("VB")
                || next.form().endsWith("ed")
                || next.form().endsWith("ing");
        return participle && !words.is("leads", next.form());
    }

    private String text(Unit unit) {
        StringBuilder out = new StringBuilder();
        for (int i = unit.first(); i <= unit.last(); i++) {
            out.append(out.isEmpty() ? "" : " ")
                    .append(scene.sentence().tokens().get(i).form());
        }
        return out.toString();
    }
}
