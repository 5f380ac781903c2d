package chancery.coder.says;

import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import chancery.model.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Words of a sentence as spans of the text. */
final class Stretch {
    private Stretch() {}

    /** The runs of neighbouring words as spans; marks count only between two words, which they join. */
    static List<Span> spans(Sentence sentence, Collection<Token> words) {
        TreeSet<Integer> chosen = new TreeSet<>();
        words.forEach(word -> chosen.add(word.index()));
        List<Span> spans = new ArrayList<>();
        int from = -1;
        int last = -1;
        for (int at : chosen) {
            if (sentence.tokens().get(at).upos() == Upos.PUNCT) {
                continue;
            }
            if (from >= 0 && !onlyMarks(sentence, last + 1, at)) {
                spans.add(span(sentence, from, last));
                from = -1;
            }
            from = from < 0 ? at : from;
            last = at;
        }
        if (from >= 0) {
            spans.add(span(sentence, from, last));
        }
        return spans;
    }

    private static boolean onlyMarks(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(from, to).stream().allMatch(t -> t.upos() == Upos.PUNCT);
    }

    private static Span span(Sentence sentence, int from, int to) {
        return sentence.tokens()
                .get(from)
                .span()
                .cover(sentence.tokens().get(to).span());
    }

    /** The spans in order, those that touch or overlap made one. */
    static List<Span> merged(Collection<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            if (!merged.isEmpty() && span.begin() <= merged.getLast().end() + 1) {
                merged.set(merged.size() - 1, merged.getLast().cover(span));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
