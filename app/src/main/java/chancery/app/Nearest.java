package chancery.app;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant to type. */
final class Nearest {
    private Nearest() {}

    /** "; did you mean X?" for the candidate that the fewest slips of the finger turn into the word, "." when none is near. */
    static String suggestion(String word, Collection<String> candidates) {
        return of(word, candidates)
                .map(candidate -> "; did you mean " + candidate + "?")
                .orElse(".");
    }

    /** The candidate that the fewest slips of the finger turn into the word, empty when that takes more than half of its letters. */
    static Optional<String> of(String word, Collection<String> candidates) {
        String small = word.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .filter(candidate -> slips(small, candidate.toLowerCase(Locale.ROOT))
                        <= Math.max(word.length(), candidate.length()) / 2)
                .min(Comparator.comparingInt((String candidate) -> slips(small, candidate.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Letters to insert, drop, replace or swap with their neighbour (optimal string alignment). */
    private static int slips(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 ? j : j == 0 ? i : cheapest(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int cheapest(int[][] cost, String one, String other, int i, int j) {
        int replace = cost[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replace, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
