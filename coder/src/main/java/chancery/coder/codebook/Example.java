package chancery.coder.codebook;

import chancery.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * A sentence of the codebook with its marks.
 *
 * @param text the sentence without brackets
 * @param marks role and place of each bracket; the role of the evoking words is {@code words}
 */
public record Example(String text, List<Mark> marks) {
    /** The role that a bracket without a role name has. */
    public static final String WORDS = "words";

    private static final Set<String> ROLES =
            Set.of("actor", "recipient", "content", "place", "time", "with", "topic", "location");

    /** One bracket. */
    public record Mark(String role, Span span) {}

    public Example {
        marks = List.copyOf(marks);
    }

    /** The places of the brackets with this role. */
    public List<Span> spans(String role) {
        return marks.stream().filter(m -> m.role().equals(role)).map(Mark::span).toList();
    }

    /** Reads a marked sentence; throws {@link IllegalArgumentException} when the brackets do not match. */
    public static Example parse(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Deque<Opened> open = new ArrayDeque<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[') {
                String role = roleAt(marked, i + 1);
                open.push(new Opened(role, text.length()));
                i += role.equals(WORDS) ? 0 : role.length() + 1;
            } else if (c == ']') {
                if (open.isEmpty()) {
                    throw new IllegalArgumentException("closes a bracket that was not opened: " + marked);
                }
                Opened last = open.pop();
                marks.add(new Mark(last.role, new Span(last.begin, text.length())));
            } else {
                text.append(c);
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("leaves a bracket open: " + marked);
        }
        return new Example(text.toString(), marks);
    }

    private static String roleAt(String marked, int at) {
        int space = marked.indexOf(' ', at);
        int close = marked.indexOf(']', at);
        boolean oneWord = space < 0 || (close >= 0 && close < space);
        String first = oneWord ? "" : marked.substring(at, space);
        return ROLES.contains(first) ? first : WORDS;
    }

    private record Opened(String role, int begin) {}
}
