package chancery.coder.what;

import chancery.model.Mention;
import java.util.List;

/**
 * Who cannot be the other party of an act: those who do it.
 *
 * @param doers who act
 * @param surely whether only those count as others who are certainly somebody else; if not, "Peru" in "Lopez defended
 *     Peru's decision" does too
 */
record Barred(List<Mention> doers, boolean surely) {
    static final Barred NOBODY = new Barred(List.of(), true);

    /** Whether one who is named for a role himself cannot fill it. */
    boolean holds(Mention named) {
        boolean within = doers.stream()
                .anyMatch(doer -> doer.quote().span().overlaps(named.quote().span()));
        return within || named.isPronoun() && mayBeDoer(named);
    }

    /** Whether one who only owns or does what is named cannot stand for it. */
    boolean holdsOwner(Mention owner) {
        return holds(owner) || (surely ? mayBeDoer(owner) : isNamedAlike(owner));
    }

    /** A doer whose country was only guessed from the story may be anybody's. */
    private boolean mayBeDoer(Mention other) {
        return doers.stream()
                .filter(doer -> other.isPronoun() || !doer.resolution().contains("country of the story"))
                .filter(doer -> doer.actors().size() == other.actors().size())
                .anyMatch(doer -> doer.actor().mayBe(other.actor()));
    }

    /** "German troops" of Germany. */
    private boolean isNamedAlike(Mention other) {
        return other.actor().name().isEmpty()
                && doers.stream()
                        .filter(doer -> doer.actor().mayBe(other.actor()))
                        .anyMatch(doer -> beginning(doer).equals(beginning(other)));
    }

    private static String beginning(Mention mention) {
        String words = mention.quote().words();
        return words.substring(0, Math.min(4, words.length()));
    }
}
