package chancery.coder.where;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the names of a story say together: how much each country and division weighs, and which spots are likely. */
final class Company {
    private record Spot(Site site, double share) {}

    private static final double COUNTRY = 2.2;
    private static final double DIVISION = 2.2;
    private static final double NEAR = 1.2;
    private static final double NEAR_KM = 60;
    private static final double FAR_KM = 200;

    private static final double LIKELY = 0.1;
    private static final double[] NONE = {};

    private final List<Name> names;
    private final Map<Name, double[]> shares = new HashMap<>();
    private final Map<Name, List<Spot>> spots = new HashMap<>();
    private final Map<String, Double> countries = new HashMap<>();
    private final Map<String, Double> divisions = new HashMap<>();
    private double total;

    Company(List<Name> names, double sharpness) {
        this.names = names;
        for (Name name : names) {
            shares.put(name, name.shares(sharpness));
            spots.put(name, spots(name));
            add(name, 1);
        }
    }

    private void add(Name name, double sign) {
        double[] share = shares.getOrDefault(name, NONE);
        for (int i = 0; i < share.length; i++) {
            Site site = name.candidates().get(i).site();
            double weight = sign * share[i] * name.weight();
            if (!site.country().isEmpty()) {
                countries.merge(site.country(), weight, Double::sum);
                total += weight;
            }
            if (!site.adm1().isEmpty()) {
                divisions.merge(site.adm1(), weight, Double::sum);
            }
        }
    }

    /** How well each reading of the name fits the others. */
    double[] fit(Name name) {
        add(name, -1);
        double all = Math.max(1, total);
        double[] fit = new double[name.candidates().size()];
        for (int i = 0; i < fit.length; i++) {
            Site site = name.candidates().get(i).site();
            double country = countries.getOrDefault(site.country(), 0.0) / all;
            double division = site.adm1().isEmpty() ? 0 : divisions.getOrDefault(site.adm1(), 0.0) / all;
            fit[i] = COUNTRY * Math.sqrt(Math.max(0, country))
                    + DIVISION * Math.sqrt(Math.max(0, division))
                    + near(name, site);
        }
        add(name, 1);
        return fit;
    }

    private List<Spot> spots(Name name) {
        double[] share = shares.getOrDefault(name, NONE);
        List<Spot> found = new ArrayList<>();
        for (int i = 0; i < share.length; i++) {
            Site site = name.candidates().get(i).site();
            if (share[i] >= LIKELY && !site.wide() && site.kind() != SiteKind.DIVISION) {
                found.add(new Spot(site, share[i]));
            }
        }
        return found;
    }

    private double near(Name self, Site site) {
        double best = 0;
        if (site.wide()) {
            return best;
        }
        for (Name other : names) {
            if (other != self) {
                for (Spot spot : spots.getOrDefault(other, List.of())) {
                    best = Math.max(best, NEAR * spot.share() * closeness(site, spot.site()));
                }
            }
        }
        return best;
    }

    private static double closeness(Site site, Site other) {
        if (!site.country().equals(other.country())) {
            return 0;
        }
        double km = site.distance(other);
        return km < NEAR_KM ? 1 : km < FAR_KM ? 0.5 : 0;
    }
}
