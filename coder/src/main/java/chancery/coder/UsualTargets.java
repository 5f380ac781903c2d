package chancery.coder;

import chancery.coder.text.Language;
import chancery.model.Actor;
import chancery.model.Mention;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom readers usually take an act to be directed at that names nobody: the doer's own state or its people, the other country of
 * the story, or nobody. A logistic model over named traits, learned from the stories of {@code golden/stories}
 * (training/README.md).
 *
 * <p>Immutable; may be shared between threads.
 */
final class UsualTargets {
    /** Who is meant. */
    enum Choice {
        NOBODY,
        OWN,
        OTHER
    }

    private static final String FILE = "targets.tsv";
    private static final String USUAL = "nobody is named: usually ";
    private static final Set<String> AGAINST_PEOPLE = Set.of("ASSAULT", "COERCE", "SANCTION");
    private static final double[] SHARES = {0, 0.1, 0.2, 0.35, 0.5, 0.7, 0.9};

    private final Map<String, Map<Choice, Double>> weights = new HashMap<>();

    /** The shipped model. */
    UsualTargets() {
        List<String> lines = Language.lines(FILE);
        String[] choices = lines.getFirst().split("\t", -1);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            Map<Choice, Double> row = new EnumMap<>(Choice.class);
            for (int column = 1; column < cells.length; column++) {
                row.put(Choice.valueOf(choices[column]), Double.valueOf(cells[column]));
            }
            weights.put(cells[0], row);
        }
    }

    /** The draft with the likeliest recipient where it has a doer but no recipient. */
    Draft directed(Draft draft, List<Mention> mentions) {
        boolean open = draft.shape() == Draft.Shape.EVENT
                && draft.recipients().isEmpty()
                && Draft.actors(draft.first().match().actors())
                        .anyMatch(doer -> !doer.country().isEmpty());
        return open
                ? draft.withParties(
                        draft.actors(), of(draft.first(), mentions).stream().toList())
                : draft;
    }

    private Optional<Mention> of(Report report, List<Mention> mentions) {
        Setting setting = new Setting(report, mentions);
        return switch (likeliest(traits(report, mentions))) {
            case NOBODY -> Optional.empty();
            case OWN -> Optional.of(own(report));
            case OTHER ->
                setting.other()
                        .map(other -> new Mention(
                                other.actors(), other.quote(), USUAL + "the other country; " + other.resolution()));
        };
    }

    /** Whether a recipient was found so. */
    static boolean isUsual(Mention mention) {
        return mention.resolution().startsWith(USUAL);
    }

    private static Mention own(Report report) {
        Mention doer = report.match().actors().getFirst();
        String sector = AGAINST_PEOPLE.contains(report.match().event())
                ? "CVL"
                : Conventions.isOfState(doer.actor()) ? "" : "GOV";
        return new Mention(
                List.of(Actor.of(doer.actor().country(), sector)), doer.quote(), USUAL + "those of the same country");
    }

    private Choice likeliest(Set<String> traits) {
        Choice best = Choice.NOBODY;
        for (Choice choice : Choice.values()) {
            best = weight(traits, choice) > weight(traits, best) ? choice : best;
        }
        return best;
    }

    private double weight(Set<String> traits, Choice choice) {
        return traits.stream()
                .mapToDouble(trait -> weights.getOrDefault(trait, Map.of()).getOrDefault(choice, 0.0))
                .sum();
    }

    /** The country, other than the doer's, that the story names most. */
    static Optional<String> otherCountry(Report report, List<Mention> mentions) {
        return new Setting(report, mentions).otherCountry();
    }

    /** What can be said of the act and its story; every set has the trait {@code always}. */
    static Set<String> traits(Report report, List<Mention> mentions) {
        Setting setting = new Setting(report, mentions);
        String event = report.match().event();
        String sector = report.match().actors().getFirst().actor().sector();
        Set<String> traits = new LinkedHashSet<>(List.of(
                "always",
                "event=" + event,
                "sector=" + sector,
                "event and sector=" + event + " " + sector,
                "mode=" + event + " " + report.match().frame().code().mode(),
                "upos=" + report.head().upos(),
                "status=" + report.verdict().status(),
                "other=" + setting.nearness(),
                "event and other=" + event + " " + setting.nearness(),
                "object="
                        + report.match()
                                .predicate()
                                .filler("object")
                                .map(object -> object.upos().name())
                                .orElse("none")));
        for (double share : SHARES) {
            traits.add("other above " + share + "=" + (setting.share(setting.otherCountry()) > share));
            traits.add("own above " + share + "=" + (setting.share(setting.ownCountry()) > share));
        }
        return traits;
    }

    /** The countries of a story as the doer of an act finds them. */
    private static final class Setting {
        private final Report report;
        private final List<Mention> mentions;
        private final Map<String, Long> counts;
        private final Set<String> own;

        Setting(Report report, List<Mention> mentions) {
            this.report = report;
            this.mentions = mentions;
            this.counts = mentions.stream()
                    .map(Mention::actors)
                    .flatMap(Collection::stream)
                    .map(Actor::country)
                    .filter(country -> !country.isEmpty())
                    .collect(Collectors.groupingBy(c -> c, LinkedHashMap::new, Collectors.counting()));
            this.own = Draft.actors(report.match().actors()).map(Actor::country).collect(Collectors.toSet());
        }

        Optional<String> otherCountry() {
            return counts.entrySet().stream()
                    .filter(entry -> !own.contains(entry.getKey()))
                    .reduce((one, more) -> more.getValue() > one.getValue() ? more : one)
                    .map(Map.Entry::getKey);
        }

        Optional<String> ownCountry() {
            return own.stream().filter(country -> !country.isEmpty()).sorted().findFirst();
        }

        double share(Optional<String> country) {
            long all = counts.values().stream().mapToLong(Long::longValue).sum();
            return country.map(c -> counts.getOrDefault(c, 0L) / (double) all).orElse(0.0);
        }

        /** The words for the other country that stand nearest to the act. */
        Optional<Mention> other() {
            int at = report.match().clause().begin();
            return otherCountry()
                    .flatMap(country -> mentions.stream()
                            .filter(mention -> mention.actor().country().equals(country))
                            .min(Comparator.comparingInt(
                                    mention -> Math.abs(mention.quote().span().begin() - at))));
        }

        String nearness() {
            Optional<Mention> other = other();
            if (other.isEmpty()) {
                return "none";
            }
            boolean here = report.sentence().span().overlaps(other.get().quote().span());
            int away = Math.abs(
                    other.get().quote().span().begin() - report.match().clause().begin());
            return here ? "here" : away < 300 ? "near" : "far";
        }
    }
}
