package chancery.coder.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class TreeTest {
    @Test
    void thereIsNoBetterTreeWithOneRoot() {
        Random random = new Random(11);
        for (int round = 0; round < 3000; round++) {
            int size = 2 + random.nextInt(5);
            float[] arcs = arcs(random, size);

            int[] heads = Tree.heads(arcs, size);

            assertTree(heads);
            assertThat(value(arcs, heads)).isEqualTo(best(arcs, new int[size], 1));
        }
    }

    @Test
    void longSentencesGiveTrees() {
        Random random = new Random(5);
        for (int size = 2; size < 300; size += 7) {
            assertTree(Tree.heads(arcs(random, size), size));
        }
    }

    @Test
    void equalAndSenselessScoresGiveTrees() {
        for (float score : new float[] {0, Float.NaN, Float.NEGATIVE_INFINITY, 1e30f}) {
            float[] arcs = new float[81];
            java.util.Arrays.fill(arcs, score);
            assertTree(Tree.heads(arcs, 9));
        }
    }

    private static float[] arcs(Random random, int size) {
        float[] arcs = new float[size * size];
        for (int k = 0; k < arcs.length; k++) {
            arcs[k] = random.nextInt(8);
        }
        return arcs;
    }

    private static void assertTree(int[] heads) {
        assertThat(Tree.isTree(heads)).isTrue();
        int roots = 0;
        for (int word = 1; word < heads.length; word++) {
            assertThat(heads[word]).isNotEqualTo(word);
            roots += heads[word] == 0 ? 1 : 0;
        }
        assertThat(roots).isEqualTo(1);
    }

    private static double value(float[] arcs, int[] heads) {
        double value = 0;
        for (int word = 1; word < heads.length; word++) {
            value += arcs[word * heads.length + heads[word]];
        }
        return value;
    }

    private static double best(float[] arcs, int[] heads, int word) {
        if (word == heads.length) {
            boolean one =
                    java.util.Arrays.stream(heads).skip(1).filter(h -> h == 0).count() == 1;
            return one && Tree.isTree(heads) ? value(arcs, heads) : Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int head = 0; head < heads.length; head++) {
            if (head != word) {
                heads[word] = head;
                best = Math.max(best, best(arcs, heads, word + 1));
            }
        }
        return best;
    }
}
