package chancery.coder.text;

import chancery.model.Span;

/**
 * One syntactic word.
 *
 * @param index position in the sentence, from 0
 * @param span place in the article; the parts of "don't" share none of their characters
 * @param form the word as the model reads it: curly quotes and dashes folded to ASCII, same length as the span
 * @param lemma dictionary form, lower case but for names
 * @param upos universal part of speech
 * @param xpos Penn Treebank tag
 * @param head index of the head, -1 for the root
 * @param relation Universal Dependencies relation with subtype ("nsubj:pass")
 */
public record Token(
        int index, Span span, String form, String lemma, Upos upos, String xpos, int head, String relation) {
    /** Whether the relation is one of these, subtypes included ("obl" matches "obl:tmod"). */
    public boolean is(String... relations) {
        for (String wanted : relations) {
            if (relation.equals(wanted) || (relation.startsWith(wanted) && relation.charAt(wanted.length()) == ':')) {
                return true;
            }
        }
        return false;
    }

    /** Whether the lemma is one of these. */
    public boolean hasLemma(String... lemmas) {
        for (String wanted : lemmas) {
            if (lemma.equalsIgnoreCase(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a noun, a name or a pronoun. */
    public boolean isNominal() {
        return upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.PRON;
    }
}
