package chancery.coder.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One name of a story, all mentions together, with the score of each of its readings. */
final class Name {
    private static final double BESIDE = 6;

    private final List<Candidate> candidates;
    private final boolean isCountry;
    private final double[] beside;
    private final double[] scores;
    private int mentions;

    Name(List<Candidate> candidates) {
        this.candidates = candidates;
        this.isCountry = candidates.stream().anyMatch(c -> c.site().kind() == SiteKind.COUNTRY);
        this.beside = new double[candidates.size()];
        this.scores = candidates.stream().mapToDouble(Candidate::prior).toArray();
    }

    /** Counts a mention with the places that stand beside it. */
    void mention(List<Site> holders) {
        mentions++;
        for (int i = 0; i < candidates.size(); i++) {
            beside[i] = Math.max(beside[i], support(candidates.get(i).site(), holders));
            scores[i] = candidates.get(i).prior() + beside[i];
        }
    }

    /** A country beside a name that is itself one's ("China and the United States") says little. */
    private double support(Site site, List<Site> holders) {
        boolean held = holders.stream().anyMatch(holder -> holder.holds(site));
        boolean byCountryAlone = held && holders.stream().allMatch(holder -> holder.kind() == SiteKind.COUNTRY);
        return !held ? 0 : byCountryAlone && isCountry ? 0 : BESIDE;
    }

    /** How much the name counts for the company of others. */
    double weight() {
        return 1 + Math.log(Math.max(1, mentions));
    }

    List<Candidate> candidates() {
        return candidates;
    }

    /** The share of each reading at present, the best the more the sharper; sums to one. */
    double[] shares(double sharpness) {
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double[] shares = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            shares[i] = Math.exp(sharpness * (scores[i] - most));
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
        return scores[i] - beside[i] / 2 + support(candidates.get(i).site(), holders) / 2;
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
