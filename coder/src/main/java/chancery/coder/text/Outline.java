package chancery.coder.text;

import java.util.List;
import java.util.Set;

/**
 * A sentence before it is parsed.
 *
 * @param flat the sentence {@linkplain Sentence#skimmed without a parse}
 * @param tags what part of speech each word may have
 * @param lemmas what each word may then be a form of, in lower case
 */
public record Outline(Sentence flat, List<Set<Upos>> tags, List<Set<String>> lemmas) {}
