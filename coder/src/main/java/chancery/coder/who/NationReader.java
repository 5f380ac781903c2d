package chancery.coder.who;

import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import chancery.model.Actor;
import java.util.Optional;

/** Reads words for countries: as countries, as their governments, as their people, or as mere places. */
final class NationReader {
    private final Scene scene;
    private final SmallWords words;
    private final Story story;

    NationReader(Scene scene, SmallWords words, Story story) {
        this.scene = scene;
        this.words = words;
        this.story = story;
    }

    /** A country word that heads its phrase. */
    Optional<Reading> head(Chunk chunk, Unit unit) {
        Entry.Nation nation = choose(chunk, unit);
        return switch (nation.as()) {
            case NAME, HISTORICAL -> Optional.of(country(nation, "", "country table: name of " + nation.code()));
            case NICKNAME -> chunk.determiner().equals("the") ? nickname(nation) : Optional.empty();
            case DISPUTED ->
                Optional.of(country(nation, "PRE", "country table: disputed, counted to " + nation.code()));
            case CAPITAL ->
                isPlace(chunk)
                        ? Optional.empty()
                        : Optional.of(country(
                                nation, "GOV", "country table: capital of " + nation.code() + " as its government"));
            case SEAT, RESIDENCE ->
                isAt(chunk)
                        ? Optional.empty()
                        : Optional.of(country(nation, nation.sector(), "country table: seat of " + nation.code()));
            case CITY ->
                isPlace(chunk)
                        ? Optional.empty()
                        : Optional.of(country(nation, "", "country table: place in " + nation.code()));
            case DEMONYM, DEMONYMS, DISPUTED_DEMONYMS, PEOPLE -> Optional.of(people(chunk, unit, nation));
            case ADJECTIVE, DISPUTED_ADJECTIVE -> adjective(chunk, nation);
        };
    }

    /** A country word before another noun. */
    Optional<Reading> modifier(Unit unit) {
        Entry.Nation nation = unit.nation().orElseThrow();
        if (nation.as() == Entry.As.NICKNAME) {
            return Optional.empty();
        }
        boolean government = nation.as() == Entry.As.CAPITAL || nation.as() == Entry.As.SEAT;
        String sector = nation.as() == Entry.As.CAPITAL ? "GOV" : nation.sector();
        return Optional.of(country(
                nation, government ? sector : "", "country table: \"" + nation.word() + "\" is " + nation.code()));
    }

    private static Entry.Nation choose(Chunk chunk, Unit unit) {
        boolean bare = chunk.determiner().isEmpty();
        Optional<Entry.Nation> people = unit.nation(Entry.As.DEMONYMS)
                .filter(n -> unit.nation(Entry.As.ADJECTIVE).isEmpty() || !bare);
        Optional<Entry.Nation> one = unit.nation(Entry.As.DEMONYM).filter(n -> !bare);
        Optional<Entry.Nation> disputed = unit.nation(Entry.As.DISPUTED);
        return unit.nation(Entry.As.NAME)
                .or(() -> disputed)
                .or(() -> people)
                .or(() -> one)
                .or(() -> unit.nation(Entry.As.CAPITAL))
                .or(() -> unit.nation())
                .orElseThrow();
    }

    private Optional<Reading> nickname(Entry.Nation nation) {
        boolean known = story.lastCountries(Integer.MAX_VALUE).stream()
                .anyMatch(a -> a.country().equals("PRK") || a.country().equals("KOR"));
        return known
                ? Optional.of(country(nation, "", "\"" + nation.word() + "\" in a story of the Koreas"))
                : Optional.empty();
    }

    private Optional<Reading> adjective(Chunk chunk, Entry.Nation nation) {
        boolean nominal = !chunk.determiner().isEmpty() && !chunk.determiner().equals("a");
        return nominal && chunk.token(chunk.last()).upos() != Upos.NUM
                ? Optional.of(country(nation, "", "country table: people of " + nation.code()))
                : Optional.empty();
    }

    private Reading people(Chunk chunk, Unit unit, Entry.Nation nation) {
        boolean counted = chunk.tokens().stream()
                .anyMatch(t -> t.upos() == Upos.NUM
                        || t.form().equalsIgnoreCase("a")
                        || t.form().equalsIgnoreCase("an"));
        boolean one = nation.as() == Entry.As.DEMONYM && !unit.plural();
        String sector = counted ? "CVL" : nation.as() == Entry.As.DISPUTED_DEMONYMS ? "PRE" : "";
        Actor actor = Actor.of(nation.code(), sector);
        return Reading.of(
                actor, one ? Reading.Form.PERSON : Reading.Form.PEOPLE, "country table: people of " + nation.code());
    }

    private static Reading country(Entry.Nation nation, String sector, String reason) {
        return Reading.of(Actor.of(nation.code(), sector), Reading.Form.BODY, reason);
    }

    private boolean isAt(Chunk chunk) {
        return !owns(chunk) && words.is("place-preposition", chunk.preposition());
    }

    /** "at Washington's pledge": the preposition belongs to what is owned. */
    private static boolean owns(Chunk chunk) {
        return chunk.head().is("nmod:poss");
    }

    /** Whether the words only say where: "in Moscow", "flew to Moscow", but not "sanctions on Moscow". */
    private boolean isPlace(Chunk chunk) {
        String preposition = owns(chunk) ? "" : chunk.preposition();
        if (words.is("place-preposition", preposition)) {
            return true;
        }
        if (!words.is("way-preposition", preposition)) {
            return false;
        }
        Optional<Token> mover = scene.sentence().head(chunk.head());
        return mover.filter(t -> words.is("motion", t.lemma()) || words.is("motion", t.form()))
                .isPresent();
    }
}
