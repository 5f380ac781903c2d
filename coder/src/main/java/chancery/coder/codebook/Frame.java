package chancery.coder.codebook;

import chancery.model.Stance;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which words tell an event, who fills its roles and which codes it gets.
 *
 * @param id unique name
 * @param source file and line, for messages
 * @param words what evokes it
 * @param roles rules for {@code actor}, {@code recipient} and {@code content}
 * @param code what it gives
 * @param stance how the actor stands to the content, where the frame says so
 * @param require lemmas that a role's head must be one of; the lemma {@code *} stands for any
 * @param exclude lemmas that silence the frame when a role's head is one of them
 * @param tests examples and counter-examples
 */
public record Frame(
        String id,
        Source source,
        List<Evocation> words,
        Map<String, RoleRule> roles,
        Code code,
        Optional<Stance> stance,
        Map<String, WordSet> require,
        Map<String, WordSet> exclude,
        Tests tests) {

    /** Where it stands. */
    public record Source(String file, int line) {}

    /**
     * What a frame gives.
     *
     * @param event a PLOVER event, ASSESS or APPOINT
     * @param mode PLOVER mode, or better/worse/unchanged, or the kind of appointment; empty for none
     * @param cameo CAMEO code, or empty
     * @param contexts PLOVER contexts that always come with it
     */
    public record Code(String event, String mode, String cameo, List<String> contexts) {}

    /** Sentences in which it must hold, and in which it must stay silent. */
    public record Tests(List<Example> examples, List<String> not) {}

    /** The rule of a role. */
    public RoleRule role(String name) {
        return roles.getOrDefault(name, RoleRule.NONE);
    }

    /** The roles that a line of {@code require} or {@code exclude} is about: "from, out" for either. */
    public static Stream<String> roles(String either) {
        return Arrays.stream(either.split(",", -1)).map(String::strip);
    }

    /** Whether no words evoke it but whatever the parser hears its event in. */
    public boolean isHeard() {
        return words.stream().anyMatch(evocation -> evocation.lemmas().contains(Evocation.HEARD));
    }

    /** Whether it tells a visit, whose host may be named by the place alone. */
    public boolean isVisit() {
        return code.mode().equals("visit");
    }

    /** The same frame with another mode; its CAMEO code is that of the mode. */
    public Frame withMode(String mode) {
        Code closer = new Code(code.event, mode, "", code.contexts);
        return new Frame(id, source, words, roles, closer, stance, require, exclude, tests);
    }
}
