package chancery.coder.who;

import chancery.model.Actor;
import java.util.List;
import java.util.Optional;

/** Reads what a title says of the person whose name stands with it. */
final class Titles {
    private final SmallWords words;
    private final Story story;
    private final Belonging belonging;

    Titles(Scene scene, SmallWords words, Story story) {
        this.words = words;
        this.story = story;
        this.belonging = new Belonging(scene, words, story);
    }

    /** A title or common noun that goes with a name, the office that it means, and the country of its phrase. */
    record Lead(Optional<Unit> unit, String office, Nationality.Origin origin) {}

    static String officeOf(Unit unit) {
        return unit.title()
                .map(Entry.Title::office)
                .or(() -> unit.agent().map(Entry.Agent::words))
                .orElse("");
    }

    /** A known person in an office that only the text gives. */
    static Reading asStated(Reading reading, Lead lead) {
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

    /** The person of whom only title, country and name are known. */
    Reading titled(Chunk chunk, Lead lead, String name) {
        Unit unit = lead.unit().orElseThrow();
        String sector = role(chunk, unit)
                .or(() -> unit.title().map(Entry.Title::sector))
                .or(() -> unit.agent().map(Entry.Agent::sector))
                .orElse("");
        boolean former = PhraseReader.saysFormer(words, chunk, unit.first());
        Nationality.Origin origin = lead.origin();
        boolean courtesy = sector.isEmpty() && unit.title().isPresent();
        Optional<String> home = courtesy || origin.isKnown() ? Optional.empty() : story.country();
        String country = origin.isKnown() ? origin.codes().getFirst() : home.orElse("");
        String held = former ? "ELI" : sector;
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

    /** The sector of what a role belongs to: "rebel spokesman Jan Novak". */
    private Optional<String> role(Chunk chunk, Unit unit) {
        return unit.agent()
                .filter(a -> a.kind() == Entry.Kind.ROLE)
                .flatMap(a -> belonging.given(chunk, unit))
                .map(Belonging.Sector::code);
    }

    /** Whether title or given name tell a woman (true) or a man (false). */
    Optional<Boolean> female(Chunk chunk, int name) {
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
}
