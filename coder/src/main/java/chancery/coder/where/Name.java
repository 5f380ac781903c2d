package chancery.coder.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One name of a story, all mentions together, with the score of each of its readings. */
final class Name {
    private static final double BESIDE = 6;
    private static final double SHARPNESS = 1.3;

    private final List<Candidate> candidates;
    private final double[] beside;
    private final double[] scores;
    private int mentions;

    Name(List<Candidate> candidates) {
        this.candidates = candidates;
        this.beside = new double[candidates.size()];
        this.scores = candidates.stream().mapToDouble(Candidate::prior).toArray();
    }

    /** Counts a mention with the places that stand beside it. */
    void mention(List<Site> holders) {
        mentions++;
        for (int i = 0; i < candidates.size(); i++) {
            if (isHeld(candidates.get(i).site(), holders)) {
                beside[i] = BESIDE;
                scores[i] = candidates.get(i).prior() + BESIDE;
            }
        }
    }

    private static boolean isHeld(Site site, List<Site> holders) {
        return holders.stream().anyMatch(holder -> holder.holds(site));
    }

    /** How much the name counts for the company of others. */
    double weight() {
        return 1 + Math.log(Math.max(1, mentions));
    }

    List<Candidate> candidates() {
        return candidates;
    }

    /** The share of each reading at present; sums to one. */
    double[] shares() {
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double[] shares = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            shares[i] = Math.exp(SHARPNESS * (scores[i] - most));
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /** Scores the readings anew by the company they keep. */
    void judge(Company company) {
        double[] fit = company.fit(this);
        for (int i = 0; i < scores.length; i++) {
            scores[i] = candidates.get(i).prior() + beside[i] + fit[i];
        }
    }

    /** The best reading for a mention with these places beside it. */
    Optional<Resolved> choice(List<Site> holders) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            order.add(i);
        }
        return order.stream()
                .max((a, b) -> Double.compare(here(a, holders), here(b, holders)))
                .map(best -> new Resolved(candidates.get(best).site(), why(best)));
    }

    private double here(int i, List<Site> holders) {
        return scores[i] - beside[i] / 2 + (isHeld(candidates.get(i).site(), holders) ? BESIDE / 2 : 0);
    }

    private String why(int best) {
        Candidate chosen = candidates.get(best);
        if (candidates.size() == 1) {
            return chosen.how();
        }
        if (beside[best] > 0) {
            return chosen.how() + ", by the place named beside it";
        }
        return chosen.how() + ", one of " + candidates.size() + " by size and by the other places of the story";
    }
}
