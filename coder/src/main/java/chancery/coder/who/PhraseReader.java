package chancery.coder.who;

import chancery.coder.text.EntityKind;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import chancery.model.Actor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads one noun phrase: whom its head names, with what stands before and behind it. */
final class PhraseReader {
    private final Scene scene;
    private final SmallWords words;
    private final Story story;
    private final Nationality nationality;
    private final NationReader nations;
    private final AgentReader agents;
    private final NameReader names;

    PhraseReader(Scene scene, Lexicon lexicon, SmallWords words, Story story) {
        this.scene = scene;
        this.words = words;
        this.story = story;
        this.nationality = new Nationality(scene, words, story);
        this.nations = new NationReader(scene, words, story);
        this.agents = new AgentReader(scene, lexicon, words, story, nationality);
        this.names = new NameReader(scene, words, story, nationality);
    }

    /** Whom the phrase stands for, if it names somebody who can act. */
    Optional<Reading> read(Chunk chunk) {
        List<Token> rest = nominals(chunk.rest());
        if (rest.isEmpty()) {
            return chunk.units().isEmpty()
                    ? Optional.empty()
                    : known(chunk, chunk.units().getLast());
        }
        if (rest.stream().allMatch(t -> t.upos() == Upos.PROPN)) {
            return names.unknown(chunk, rest);
        }
        return isEntity(rest.getLast(), EntityKind.PERSON)
                ? names.described(chunk, rest)
                : amount(chunk, rest.getLast());
    }

    /** Whom "hundreds of banks" stands for: what is counted. */
    private Optional<Reading> amount(Chunk chunk, Token head) {
        return scene.tail(chunk)
                .filter(t -> t.preposition().equals("of") && words.is("quantity", head.form()))
                .flatMap(t -> read(t.chunk()));
    }

    /** Whom known words inside a phrase stand for when they are not its head: "Iran" in "Iran talks". */
    Optional<Reading> readInside(Chunk chunk, Unit unit) {
        Chunk part = new Chunk(chunk.sentence(), unit.first(), unit.last(), List.of(unit), Optional.empty());
        if (unit.isPerson()) {
            return names.known(part, unit);
        }
        Optional<Entry.Body> body = unit.body(story.date());
        if (unit.nation().isPresent()) {
            return nations.modifier(unit);
        }
        if (body.isPresent()) {
            return body.map(b -> ofBody(part, unit, b));
        }
        if (unit.group().isPresent()) {
            return group(part, unit);
        }
        List<Unit> upTo =
                chunk.units().stream().filter(u -> u.last() <= unit.last()).toList();
        return unit.agent().isEmpty()
                ? Optional.empty()
                : agents.inside(new Chunk(chunk.sentence(), chunk.first(), unit.last(), upTo, chunk.owner()), unit);
    }

    /** Whether the phrase is a country word that only says where something is. */
    boolean isMerePlace(Chunk chunk) {
        boolean endsKnown = !chunk.units().isEmpty() && nominals(chunk.rest()).isEmpty();
        return endsKnown && chunk.units().getLast().nation().isPresent();
    }

    private Optional<Reading> known(Chunk chunk, Unit head) {
        if (head.isPerson()) {
            Optional<Reading> person = names.known(chunk, head);
            if (person.isPresent()) {
                return person;
            }
        }
        Optional<Entry.Body> body = head.body(story.date());
        if (head.nation().isPresent() && !isCommonBefore(chunk, head)) {
            Optional<Chunk> branch = branch(chunk, head);
            return branch.isPresent()
                    ? known(branch.orElseThrow(), branch.orElseThrow().units().getLast())
                    : nations.head(chunk, head);
        }
        if (body.isPresent()) {
            return body.map(b -> ofBody(chunk, head, b));
        }
        if (head.group().isPresent()) {
            return group(chunk, head);
        }
        if (head.agent().isPresent()) {
            return agents.read(chunk, head);
        }
        return head.title().isPresent()
                ? Optional.empty()
                : names.unknown(chunk, chunk.sentence().tokens().subList(head.first(), head.last() + 1));
    }

    /** The organisation of which a country names the branch: "Transparency International Kenya". */
    private Optional<Chunk> branch(Chunk chunk, Unit head) {
        int n = chunk.units().size();
        boolean behind = n > 1
                && chunk.units().get(n - 2).last() == head.first() - 1
                && (chunk.units().get(n - 2).length() > 1
                        || chunk.units().get(n - 2).first() > chunk.first());
        if (!behind || !chunk.token(head.first() - 1).form().matches("\\p{Lu}.*")) {
            return Optional.empty();
        }
        Unit body = chunk.units().get(n - 2);
        boolean names = body.entries().stream().anyMatch(e -> e instanceof Entry.Body)
                || body.agent()
                        .map(a -> a.kind() == Entry.Kind.BODY || a.kind() == Entry.Kind.PART)
                        .orElse(false);
        return names
                ? Optional.of(new Chunk(
                        chunk.sentence(),
                        chunk.first(),
                        body.last(),
                        chunk.units().subList(0, n - 1),
                        chunk.owner()))
                : Optional.empty();
    }

    /** Whether a title stands before what looks like a country, as in "Mr. Jordan". */
    private static boolean isCommonBefore(Chunk chunk, Unit head) {
        int n = chunk.units().size();
        return n > 1
                && chunk.units().get(n - 2).last() == head.first() - 1
                && chunk.units()
                        .get(n - 2)
                        .title()
                        .filter(t -> t.sector().isEmpty())
                        .isPresent();
    }

    private Reading ofBody(Chunk chunk, Unit head, Entry.Body body) {
        Nationality.Origin origin = nationality.of(chunk, Optional.of(head));
        boolean international = body.code().length() == 3 && isInternational(body.code());
        boolean other = origin.isKnown() && !international && !origin.codes().contains(body.code());
        String code = other && origin.codes().size() == 1 && !isOwned(chunk)
                ? origin.codes().getFirst()
                : body.code();
        Actor actor = new Actor(code, body.sector(), body.name(), "");
        String reason = "organisation table: " + body.name() + (code.equals(body.code()) ? "" : ", " + origin.reason());
        return Reading.of(actor, Reading.Form.BODY, reason).named(body.name().toLowerCase(Locale.ROOT));
    }

    private static boolean isOwned(Chunk chunk) {
        return chunk.owner().isPresent();
    }

    static boolean isInternational(String code) {
        return switch (code) {
            case "UNO", "IGO", "EUR", "NGO", "MNC", "IMG", "ISM" -> true;
            default -> false;
        };
    }

    private Optional<Reading> group(Chunk chunk, Unit head) {
        Entry.Group group = head.group().orElseThrow();
        boolean anyOne = group.size() == 1 && group.codes().isEmpty();
        if (anyOne && !isDefinite(chunk)) {
            return Optional.empty();
        }
        if (anyOne) {
            Nationality.Origin origin = nationality.of(chunk, Optional.of(head));
            if (origin.isKnown()) {
                return Optional.empty();
            }
        }
        Nationality.Origin before = nationality.of(chunk, Optional.of(head));
        boolean whose = group.codes().equals(List.of("IGO"))
                && before.isKnown()
                && (chunk.units().size() > 1 || scene.pronoun(chunk.first()).isPresent());
        List<Actor> actors = whose
                ? before.codes().stream().map(c -> Actor.of(c, group.sector())).toList()
                : nationality.chosen(group);
        if (actors.isEmpty()) {
            return Optional.empty();
        }
        String reason = group.size() == 0 ? "group table: " + group.words() : "the last named before: " + group.words();
        Reading.Form form = actors.size() > 1 ? Reading.Form.PEOPLE : Reading.Form.BODY;
        return Optional.of(Reading.of(actors, form, reason).named(group.words()));
    }

    static boolean isDefinite(Chunk chunk) {
        return chunk.determiner().equals("the")
                || chunk.determiner().equals("this")
                || chunk.determiner().equals("that");
    }

    private List<Token> nominals(List<Token> tokens) {
        List<Token> found = tokens.stream()
                .filter(t -> t.upos() == Upos.NOUN || t.upos() == Upos.PROPN || t.upos() == Upos.SYM)
                .toList();
        boolean aside = !found.isEmpty()
                && found.stream().allMatch(t -> t.is("obl:tmod", "nmod:tmod", "obl:unmarked", "nmod:unmarked"))
                && found.stream().noneMatch(t -> isEntity(t, EntityKind.PERSON));
        return aside ? List.of() : found;
    }

    private boolean isEntity(Token token, EntityKind kind) {
        return scene.units().entity(token.index()).filter(e -> e.kind() == kind).isPresent();
    }

    /** Whether "former" or the like stands before the token. */
    static boolean saysFormer(SmallWords words, Chunk chunk, int before) {
        for (int i = chunk.first(); i <= before; i++) {
            Token token = chunk.token(i);
            if (words.is("former", token.form())
                    || token.form().toLowerCase(Locale.ROOT).startsWith("ex-")) {
                return true;
            }
        }
        return false;
    }
}
