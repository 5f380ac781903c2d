package chancery.coder.text;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class AttachmentsTest {
    private static final Upos[] CLASSES = {Upos.NOUN, Upos.VERB, Upos.AUX, Upos.ADJ};
    private static final String[] TAGS = {"VBZ", "VBN", "NN"};
    private static final String[] RELATIONS = {"aux", "aux:pass", "nsubj", "compound", "cop", "nmod", "obl", "case"};
    private static final String[] LEMMAS = {"with", "by", "has"};

    @Test
    void anAuxiliaryOfTheNextVerbComesBackToItsOwn() {
        List<Token> tokens = Attachments.mended(List.of(
                token(0, "VBZ", Upos.AUX, 2, "aux"),
                token(1, "VBN", Upos.VERB, 2, "ccomp"),
                token(2, "VBZ", Upos.VERB, -1, "root")));
        assertThat(tokens.getFirst().head()).isEqualTo(1);
    }

    @Test
    void anAuxiliaryIsNotHungOnAVerbBelowItself() {
        List<Token> tokens = List.of(
                token(0, "VBZ", Upos.AUX, 2, "aux"),
                token(1, "VBN", Upos.VERB, 0, "ccomp"),
                token(2, "VBZ", Upos.VERB, -1, "root"));
        assertThat(Attachments.mended(tokens)).isEqualTo(tokens);
    }

    @Test
    void anyTreeStaysATree() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            List<Token> tokens = tree(random, 2 + random.nextInt(7));
            assertThat(Tree.isTree(heads(Attachments.mended(tokens))))
                    .as(tokens.toString())
                    .isTrue();
        }
    }

    private static List<Token> tree(Random random, int size) {
        float[] arcs = new float[(size + 1) * (size + 1)];
        for (int k = 0; k < arcs.length; k++) {
            arcs[k] = random.nextInt(8);
        }
        int[] heads = Tree.heads(arcs, size + 1);
        List<Token> tokens = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            int head = heads[at + 1] - 1;
            String relation = head < 0 ? "root" : any(random, RELATIONS);
            Token token = token(at, any(random, TAGS), any(random, CLASSES), head, relation);
            tokens.add(token);
        }
        return tokens;
    }

    private static Token token(int at, String xpos, Upos upos, int head, String relation) {
        String lemma = LEMMAS[at % LEMMAS.length];
        return new Token(at, new Span(5 * at, 5 * at + lemma.length()), lemma, lemma, upos, xpos, head, relation);
    }

    private static int[] heads(List<Token> tokens) {
        int[] heads = new int[tokens.size() + 1];
        tokens.forEach(token -> heads[token.index() + 1] = token.head() + 1);
        return heads;
    }

    private static <T> T any(Random random, T[] among) {
        return among[random.nextInt(among.length)];
    }
}
