package chancery.coder.text;

import java.util.Arrays;
import java.util.List;

/** The best row of name marks in which every "I-" goes on a name of its own kind (Viterbi 1967). */
final class Marks {
    private final float[] scores;
    private final int size;
    private final List<String> labels;
    private final boolean[][] allowed;

    private Marks(float[] scores, int size, List<String> labels) {
        this.scores = scores;
        this.size = size;
        this.labels = labels;
        this.allowed = new boolean[labels.size()][labels.size()];
        for (int last = 0; last < labels.size(); last++) {
            for (int next = 0; next < labels.size(); next++) {
                allowed[last][next] = mayFollow(labels.get(last), labels.get(next));
            }
        }
    }

    /** The marks of the words, which are the rows from 1 on. */
    static List<String> best(float[] scores, int size, List<String> labels) {
        return size < 2 ? List.of() : new Marks(scores, size, labels).best();
    }

    private static boolean mayFollow(String last, String next) {
        return !next.startsWith("I-") || (!last.equals("O") && last.substring(2).equals(next.substring(2)));
    }

    private List<String> best() {
        int[][] from = new int[size][labels.size()];
        double[] sums = new double[labels.size()];
        for (int label = 0; label < sums.length; label++) {
            sums[label] = mayFollow("O", labels.get(label)) ? score(1, label) : Double.NEGATIVE_INFINITY;
        }
        for (int row = 2; row < size; row++) {
            double[] next = new double[sums.length];
            for (int label = 0; label < sums.length; label++) {
                from[row][label] = bestBefore(sums, label);
                next[label] = sums[from[row][label]] + score(row, label);
            }
            sums = next;
        }
        return path(from, highest(sums));
    }

    private double score(int row, int label) {
        return scores[row * labels.size() + label];
    }

    private int bestBefore(double[] sums, int label) {
        int best = 0;
        for (int last = 0; last < sums.length; last++) {
            boolean better = !allowed[best][label] || sums[last] > sums[best];
            best = allowed[last][label] && better ? last : best;
        }
        return best;
    }

    private static int highest(double[] sums) {
        int best = 0;
        for (int label = 1; label < sums.length; label++) {
            best = sums[label] > sums[best] ? label : best;
        }
        return best;
    }

    private List<String> path(int[][] from, int last) {
        String[] path = new String[size - 1];
        int label = last;
        for (int row = size - 1; row > 0; row--) {
            path[row - 1] = labels.get(label);
            label = from[row][label];
        }
        return Arrays.asList(path);
    }
}
