package chancery.coder.who;

import chancery.coder.text.Token;
import chancery.model.Actor;
import java.util.List;
import java.util.Optional;

/** Reads what the phrases beside a name say of the person: apposition and shared titles. */
final class Beside {
    private final Scene scene;
    private final Titles titles;
    private final Nationality nationality;

    Beside(Scene scene, Titles titles, Nationality nationality) {
        this.scene = scene;
        this.titles = titles;
        this.nationality = nationality;
    }

    /** A name explained by the phrase beside it: "Novak, the foreign minister" or "the foreign minister, Jan Novak". */
    Optional<Reading> by(Chunk chunk, String name) {
        Optional<Chunk> after = scene.behindComma(chunk).filter(this::describes);
        Optional<Chunk> other =
                after.or(() -> scene.before(chunk).filter(this::describes).filter(b -> isApposed(b, chunk)));
        return other.map(o -> {
            Unit unit = o.units().getLast();
            Titles.Lead lead =
                    new Titles.Lead(Optional.of(unit), Titles.officeOf(unit), nationality.of(o, Optional.of(unit)));
            Reading reading = withReading(titles.titled(o, lead, name), scene.reading(o));
            return reading.because("\"" + lead.office() + "\" beside the name; " + tail(reading.resolution()));
        });
    }

    /** The title that a name before shares with this one: "ministers Novak and Horak". */
    Optional<Reading> joined(Chunk chunk, String name) {
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
}
