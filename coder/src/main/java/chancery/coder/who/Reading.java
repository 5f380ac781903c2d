package chancery.coder.who;

import chancery.model.Actor;
import java.util.List;
import java.util.Optional;

/**
 * Whom a noun phrase or pronoun stands for.
 *
 * @param actors never empty
 * @param resolution how it was found out
 * @param form one person, one country or body, or several
 * @param female whether the person is known to be a woman (true) or a man (false)
 * @param noun the common noun or office by which it was named, lower case, or empty
 */
record Reading(List<Actor> actors, String resolution, Form form, Optional<Boolean> female, String noun) {
    Reading {
        actors = List.copyOf(actors);
    }

    /** What can take its place. */
    enum Form {
        /** "he" or "she". */
        PERSON,
        /** "it". */
        BODY,
        /** "they". */
        PEOPLE,
        /** A place with people in it, for which no pronoun is read. */
        THING
    }

    static Reading of(Actor actor, Form form, String resolution) {
        return new Reading(List.of(actor), resolution, form, Optional.empty(), "");
    }

    static Reading of(List<Actor> actors, Form form, String resolution) {
        return new Reading(actors, resolution, form, Optional.empty(), "");
    }

    Actor actor() {
        return actors.getFirst();
    }

    Reading named(String word) {
        return new Reading(actors, resolution, form, female, word);
    }

    Reading withFemale(Optional<Boolean> known) {
        return new Reading(actors, resolution, form, known, noun);
    }

    /** How the phrase was resolved to which later ones refer. */
    String root() {
        String inner = resolution;
        while (inner.endsWith(")")
                && (inner.startsWith("pronoun for ") || inner.startsWith("named before in the story"))) {
            inner = inner.substring(inner.indexOf(" (") + 2, inner.length() - 1);
        }
        return inner;
    }

    Reading because(String reason) {
        return new Reading(actors, reason, form, female, noun);
    }
}
