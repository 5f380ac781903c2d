package chancery.coder.text;

import java.util.List;
import java.util.Set;

/**
 * A sentence before it is parsed.
 *
 * @param flat the sentence {@linkplain Sentence#skimmed without a parse}
 * @param lemmas what each word may be a form of, in lower case, whatever its part of speech
 */
public record Outline(Sentence flat, List<Set<String>> lemmas) {}
