package chancery.coder.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Tags, heads, name marks and acts of the words of one sentence.
 *
 * @param upos universal part of speech of each word
 * @param xpos Penn tag of each word
 * @param heads index of the head of each word, -1 for the root
 * @param relations relation of each word to its head
 * @param marks "O", or "B-" or "I-" with the kind of name, of each word
 * @param heard the acts that each word may tell
 */
record Parse(
        List<Upos> upos,
        List<String> xpos,
        List<Integer> heads,
        List<String> relations,
        List<String> marks,
        List<List<Heard>> heard) {

    private static final Set<Upos> TELLING = EnumSet.of(Upos.VERB, Upos.NOUN, Upos.ADJ, Upos.PROPN);

    /** The best tags and the best tree for the scores. */
    static Parse of(Scores scores, Labels labels) {
        Parse parse = empty();
        int[] heads = Tree.heads(scores.arcs(), scores.size());
        for (int row = 1; row < scores.size(); row++) {
            Upos upos = labels.upos().get(Scores.best(scores.upos(), scores.size(), row));
            parse.upos.add(upos);
            parse.xpos.add(xpos(scores, labels.xpos(), row, upos));
            parse.heads.add(heads[row] - 1);
            parse.heard.add(TELLING.contains(upos) ? labels.acts().of(scores.acts(), row) : List.of());
            parse.relations.add(labels.relations().get(scores.relations()[row * scores.size() + heads[row]]));
        }
        parse.marks.addAll(Marks.best(scores.entities(), scores.size(), labels.entities()));
        return parse;
    }

    /** The best Penn tag among those that go with the part of speech. */
    private static String xpos(Scores scores, List<String> tags, int row, Upos upos) {
        String best = tags.get(Scores.best(scores.xpos(), scores.size(), row));
        if (agree(upos, best)) {
            return best;
        }
        float highest = Float.NEGATIVE_INFINITY;
        for (int tag = 0; tag < tags.size(); tag++) {
            float score = scores.xpos()[row * tags.size() + tag];
            if (agree(upos, tags.get(tag)) && score > highest) {
                best = tags.get(tag);
                highest = score;
            }
        }
        return best;
    }

    private static boolean agree(Upos upos, String xpos) {
        return switch (upos) {
            case VERB -> xpos.startsWith("VB") || xpos.startsWith("NNP");
            case AUX -> xpos.startsWith("VB") || xpos.equals("MD");
            case NOUN -> xpos.equals("NN") || xpos.equals("NNS");
            case PROPN -> xpos.startsWith("NNP");
            default -> true;
        };
    }

    static Parse empty() {
        return new Parse(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    /** Adds the words of the next stretch of the same sentence, whose root hangs on the root of the first. */
    void append(Parse next) {
        int begin = heads.size();
        int root = heads.indexOf(-1);
        upos.addAll(next.upos);
        xpos.addAll(next.xpos);
        marks.addAll(next.marks);
        heard.addAll(next.heard);
        for (int at = 0; at < next.heads.size(); at++) {
            boolean attach = next.heads.get(at) < 0 && begin > 0;
            heads.add(next.heads.get(at) < 0 ? (attach ? root : -1) : next.heads.get(at) + begin);
            relations.add(attach ? "parataxis" : next.relations.get(at));
        }
    }
}
