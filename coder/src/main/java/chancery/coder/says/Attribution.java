package chancery.coder.says;

import chancery.model.Span;
import java.util.List;

/**
 * What somebody is reported to have said, written, thought or meant.
 *
 * @param source the words that name who it comes from, empty where the text does not say
 * @param cue the words that attribute it
 * @param content what is attributed, in order; more than one span where the cue or a source interrupts it
 */
public record Attribution(List<Span> source, List<Span> cue, List<Span> content) {
    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /** Whether the cue stands in what the other one attributes. */
    public boolean isWithin(Attribution other) {
        Span first = cue.getFirst();
        return other.content.stream().anyMatch(span -> span.contains(first));
    }

    /** Whether the source follows the cue, as in "according to the mayor". */
    boolean namesSourceBehind() {
        return !source.isEmpty() && source.getFirst().begin() > cue.getFirst().begin();
    }

    /** The same attribution with this source. */
    Attribution withSource(List<Span> other) {
        return new Attribution(other, cue, content);
    }

    /** The same attribution with this content. */
    Attribution withContent(List<Span> other) {
        return new Attribution(source, cue, other);
    }
}
