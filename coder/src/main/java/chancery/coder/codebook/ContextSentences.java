package chancery.coder.codebook;

import java.util.List;

/**
 * Sentences that try the words of a context.
 *
 * @param context the PLOVER context
 * @param source file and line, for messages
 * @param gives sentences with a finding that is about it
 * @param not sentences whose words, whole, show nothing of it
 */
public record ContextSentences(String context, Frame.Source source, List<String> gives, List<String> not) {
    public ContextSentences {
        gives = List.copyOf(gives);
        not = List.copyOf(not);
    }
}
