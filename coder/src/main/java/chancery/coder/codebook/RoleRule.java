package chancery.coder.codebook;

import java.util.Arrays;
import java.util.List;

/**
 * Which deep roles give a participant.
 *
 * @param alternatives tried in order; each is one role, or several that count together ({@code subject + with})
 * @param optional whether the frame also holds when none is filled
 */
public record RoleRule(List<List<String>> alternatives, boolean optional) {
    /** The rule of a frame that has no such participant. */
    public static final RoleRule NONE = new RoleRule(List.of(), true);

    /** Reads {@code subject + with, between?}. */
    static RoleRule parse(String text) {
        boolean optional = text.contains("?");
        List<List<String>> alternatives = Arrays.stream(text.replace("?", "").split(",", -1))
                .map(part ->
                        Arrays.stream(part.split("\\+", -1)).map(String::strip).toList())
                .toList();
        return new RoleRule(alternatives, optional);
    }

    /** Whether the frame names no role for this participant. */
    public boolean isNone() {
        return alternatives.isEmpty();
    }
}
