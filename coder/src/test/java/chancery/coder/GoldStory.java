package chancery.coder;

import chancery.model.Appointment;
import chancery.model.Article;
import chancery.model.Event;
import chancery.model.Finding;
import chancery.model.Mention;
import chancery.model.Quote;
import chancery.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A story of {@code golden/stories} with all that a careful reader would record of it.
 *
 * @param id letter of the file and number
 * @param article headline left out
 * @param acts what the reader records
 */
record GoldStory(String id, Article article, List<Act> acts) {
    private static final Path FOLDER = Path.of("../golden/stories");
    private static final int NEAR = 350;
    private static final Set<String> OF_NO_COUNTRY =
            Set.of("", "-", "UNK", "REF", "REL", "CVL", "UAF", "REB", "BUS", "GOV", "MED");
    private static final Set<String> OF_BOTH_SIDES = Set.of("CONSULT", "AGREE", "COOPERATE");

    /** How a finding stands to what the reader recorded. */
    enum Fit {
        RIGHT,
        OTHER_PARTIES,
        OTHER_EVENT,
        NOTHING
    }

    /**
     * One record: "EVENT mode; ACTOR > RECIPIENT; STATUS; words".
     *
     * @param place of the words in the text
     */
    record Act(String line, String event, Set<String> actors, Set<String> recipients, Span place) {
        static Act of(String line, String text) {
            String[] parts = line.split(";", 4);
            String[] sides = parts[1].split(">", -1);
            String words = parts[3].strip();
            String quoted = words.substring(1, words.length() - 1);
            int begin = text.indexOf(quoted);
            if (begin < 0) {
                throw new IllegalArgumentException("golden/stories: the story does not hold the words of: " + line);
            }
            return new Act(
                    line,
                    parts[0].strip().split(" ", -1)[0],
                    countries(sides[0]),
                    countries(sides[1]),
                    new Span(begin, begin + quoted.length()));
        }

        private static Set<String> countries(String side) {
            return Arrays.stream(side.split("\\+", -1))
                    .map(party -> party.strip().split(" ", -1)[0])
                    .filter(country -> !OF_NO_COUNTRY.contains(country))
                    .collect(Collectors.toSet());
        }

        /** Whether the finding tells this: its event, a country of each side, somewhere near the words. */
        boolean isToldBy(Finding finding) {
            return isNear(finding, NEAR)
                    && switch (finding) {
                        case Event told -> told.kind().event().equals(event) && fits(told);
                        case Appointment ahead ->
                            (event.equals("CONSULT") || event.equals("AGREE"))
                                    && meet(countries(ahead.parties()), both(actors, recipients));
                        default -> false;
                    };
        }

        private boolean fits(Event told) {
            Set<String> doers = countries(told.actors());
            Set<String> others = countries(told.recipients());
            Set<String> all = both(doers, others);
            return meet(doers, actors) && meet(others, recipients)
                    || OF_BOTH_SIDES.contains(event) && meet(all, actors) && meet(all, recipients);
        }

        private static boolean meet(Set<String> found, Set<String> wanted) {
            return wanted.isEmpty() || found.stream().anyMatch(wanted::contains);
        }

        private static Set<String> both(Set<String> one, Set<String> other) {
            return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
        }

        private static Set<String> countries(List<Mention> mentions) {
            return mentions.stream()
                    .flatMap(mention -> mention.actors().stream())
                    .map(actor -> actor.country())
                    .collect(Collectors.toSet());
        }

        /** Whether its words stand at most so many characters from those of the finding. */
        boolean isNear(Finding finding, int most) {
            return finding.quotes().stream()
                    .map(Quote::span)
                    .anyMatch(span -> span.begin() - most < place.end() && place.begin() - most < span.end());
        }
    }

    static List<GoldStory> all() throws IOException {
        List<GoldStory> stories = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                Arrays.stream(Files.readString(file).split("(?m)^=== ", -1))
                        .filter(story -> !story.isBlank())
                        .map(GoldStory::of)
                        .forEach(stories::add);
            }
        }
        return stories;
    }

    /** "ID | date", the headline, the text, "--- gold", a record a line. */
    private static GoldStory of(String story) {
        String[] head = story.split("\n", 3);
        String[] id = head[0].split("\\|", -1);
        String[] parts = head[2].split("(?m)^--- gold\\s*$", -1);
        String text = parts[0].strip();
        return new GoldStory(
                id[0].strip(),
                Article.of(id[0].strip(), Optional.of(LocalDate.parse(id[1].strip())), text),
                parts[1].lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> Act.of(line, text))
                        .toList());
    }

    private int number() {
        return Integer.parseInt(id.substring(1));
    }

    /** Whether it is a long piece of much background and opinion: numbers from 63 on. */
    boolean isLong() {
        return number() > 62;
    }

    /** Whether nobody has looked at it to mend the coder or to teach it: numbers 21 to 30, of the long ones those from 71 on. */
    boolean isHeldOut() {
        return isLong() ? number() > 70 : number() > 20 && number() <= 30;
    }

    /** Whether the parser learns to hear acts from it; long ones and those of the files from W on teach how likely what it hears is. */
    boolean isHeard() {
        return !isHeldOut() && !isLong() && id.charAt(0) < 'W';
    }

    /** How each of the findings stands to the acts; each act is told once. */
    List<Fit> judge(List<Finding> findings) {
        List<Act> untold = new ArrayList<>(acts);
        return findings.stream().map(finding -> judge(finding, untold)).toList();
    }

    private Fit judge(Finding finding, List<Act> untold) {
        Optional<Act> told = untold.stream()
                .filter(act -> act.isToldBy(finding))
                .min((one, other) -> Boolean.compare(other.isNear(finding, 0), one.isNear(finding, 0)));
        if (told.isPresent()) {
            untold.remove(told.get());
            return Fit.RIGHT;
        }
        List<Act> here = acts.stream().filter(act -> act.isNear(finding, 0)).toList();
        if (here.isEmpty()) {
            return Fit.NOTHING;
        }
        boolean same = finding instanceof Event event
                && here.stream().anyMatch(act -> act.event().equals(event.kind().event()));
        return same ? Fit.OTHER_PARTIES : Fit.OTHER_EVENT;
    }
}
