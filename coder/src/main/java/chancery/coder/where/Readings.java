package chancery.coder.where;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds the readings of a name, in its full form first, then without the words that only describe it. */
final class Readings {
    private static final int MOST = 60;
    private static final int BIG = 20_000;
    private static final double SPELLED_SO = 2;
    private static final double SELDOM = 3;
    private static final Pattern OWNER = Pattern.compile("['’]s?$");

    private final Atlas atlas;
    private final Words words;

    Readings(Atlas atlas, Words words) {
        this.atlas = atlas;
        this.words = words;
    }

    /** Whether a table or the gazetteer has the name as it stands. */
    boolean isKnown(String name) {
        return !atlas.sites(Fold.fold(name)).isEmpty();
    }

    /** Whether the words are a newspaper abbreviation of a division. */
    boolean isAbbreviation(String words) {
        return atlas.abbreviated(words).isPresent();
    }

    /** The readings, most likely first; empty when nothing of the name is known. */
    List<Candidate> of(String name) {
        String bare = OWNER.matcher(name.strip()).replaceFirst("");
        String key = Fold.fold(bare);
        List<Candidate> found = new ArrayList<>();
        atlas.abbreviated(bare).ifPresent(site -> found.add(abbreviation(site)));
        if (found.isEmpty() || !bare.contains(".")) {
            full(key, "name").forEach(c -> addNew(found, c));
            ofItsKind(key).forEach(c -> addNew(found, c));
        }
        if (found.isEmpty()) {
            found.addAll(described(key));
        }
        if (found.isEmpty()) {
            found.addAll(inside(bare));
        }
        found.sort(Comparator.comparingDouble(Candidate::prior).reversed());
        return found.size() > MOST ? List.copyOf(found.subList(0, MOST)) : found;
    }

    private static Candidate abbreviation(Site site) {
        return new Candidate(site, Candidate.of(site, "", "").prior() + SPELLED_SO, "abbreviation");
    }

    private static void addNew(List<Candidate> found, Candidate candidate) {
        if (found.stream().noneMatch(c -> c.site().equals(candidate.site()))) {
            found.add(candidate);
        }
    }

    private List<Candidate> full(String key, String how) {
        double seldom = words.of("plain").contains(key) ? SELDOM : 0;
        return atlas.sites(key).stream()
                .map(s -> Candidate.of(s, key, how).less(s.kind() == SiteKind.REGION ? 0 : seldom, how))
                .toList();
    }

    /** "Kent County", "Oaxaca State": what the last word says it is. */
    private List<Candidate> ofItsKind(String key) {
        List<Candidate> found = new ArrayList<>();
        words.before(key, "district").ifPresent(rest -> found.addAll(ofKind(rest, s -> s.kind() == SiteKind.DISTRICT)));
        words.before(key, "division").ifPresent(rest -> found.addAll(ofKind(rest, s -> s.kind() == SiteKind.DIVISION)));
        words.before(key, "suffix").ifPresent(rest -> found.addAll(ofKind(rest, Readings::isTown)));
        words.after(key, "town").ifPresent(rest -> found.addAll(ofKind(rest, Readings::isTown)));
        words.after(key, "land").ifPresent(rest -> found.addAll(ofKind(rest, s -> !isTown(s))));
        return found;
    }

    private static boolean isTown(Site site) {
        return site.kind() == SiteKind.CITY || site.kind() == SiteKind.CAPITAL || site.kind() == SiteKind.SEAT;
    }

    private List<Candidate> described(String key) {
        List<Candidate> found = new ArrayList<>();
        for (String kind : List.of("suffix", "district", "division")) {
            words.before(key, kind).ifPresent(rest -> found.addAll(weaker(rest, 0.5, "name without its kind")));
        }
        words.after(key, "prefix").ifPresent(rest -> found.addAll(weaker(rest, 0.3, "name without its kind")));
        words.after(key, "direction")
                .ifPresent(rest -> found.addAll(weaker(rest, 0.5, "part of the place").stream()
                        .filter(c -> c.site().isLand() || c.site().population() >= BIG)
                        .toList()));
        return found;
    }

    private List<Candidate> ofKind(String key, Predicate<Site> kind) {
        return atlas.sites(key).stream()
                .filter(kind)
                .map(s -> new Candidate(s, 3 + Math.log10(s.population() + 10.0) / 2, "name with its kind"))
                .toList();
    }

    private List<Candidate> weaker(String key, double by, String how) {
        return full(key, how).stream().map(c -> c.less(by, how)).toList();
    }

    /** The longest known name inside a longer one ("Manila Cathedral"), whose spot stands in for it. */
    private List<Candidate> inside(String name) {
        String[] parts = name.split("[\\s,/()-]+", -1);
        for (int length = parts.length - 1; length > 0; length--) {
            for (int from = 0; from + length <= parts.length; from++) {
                String inner = String.join(" ", List.of(parts).subList(from, from + length));
                List<Candidate> found = telling(inner, length);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private List<Candidate> telling(String inner, int length) {
        if (inner.isEmpty()
                || !Character.isUpperCase(inner.charAt(0))
                || isDescription(inner)
                || atlas.isAdjective(Fold.fold(inner))) {
            return List.of();
        }
        String key = Fold.fold(inner);
        int least = length > 1 ? 20_000 : 100_000;
        return full(key, "part of the name").stream()
                .filter(c -> c.site().wide() || c.site().population() >= least)
                .map(c -> c.less(1.0, "part of the name"))
                .toList();
    }

    private boolean isDescription(String inner) {
        String key = Fold.fold(inner.toLowerCase(Locale.ROOT));
        return words.of("site").contains(key)
                || words.of("suffix").contains(key)
                || words.of("direction").contains(key);
    }
}
