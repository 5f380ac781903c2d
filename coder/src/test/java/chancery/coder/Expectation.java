package chancery.coder;

import chancery.model.Appointment;
import chancery.model.Assessment;
import chancery.model.Claim;
import chancery.model.Event;
import chancery.model.Finding;
import chancery.model.Mention;
import chancery.model.Place;
import chancery.model.Status;
import chancery.model.Time;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One line of a golden file: what a finding must be like; see {@code golden/README.md}. */
record Expectation(
        String line, String kind, String mode, List<String> actors, List<String> recipients, List<String> rest) {

    static Expectation parse(String line) {
        List<String> parts =
                Arrays.stream(line.split(";", -1)).map(String::strip).toList();
        String[] kind = parts.getFirst().split("\\s+", -1);
        String[] sides = (parts.size() > 1 ? parts.get(1) : "").split(">", -1);
        return new Expectation(
                line,
                kind[0],
                kind.length > 1 ? kind[1] : "",
                parties(sides[0]),
                sides.length > 1 ? parties(sides[1]) : List.of(),
                parts.size() > 2 ? parts.subList(2, parts.size()) : List.of());
    }

    private static List<String> parties(String side) {
        return Arrays.stream(side.split("\\+", -1))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
    }

    boolean isMetBy(List<Finding> findings) {
        return findings.stream().anyMatch(this::isMetBy);
    }

    private boolean isMetBy(Finding finding) {
        return switch (finding) {
            case Event e ->
                coded(e.kind().event(), e.kind().mode())
                        && within(actors, e.actors())
                        && within(recipients, e.recipients())
                        && rest.stream().allMatch(part -> holds(part, e, e.status(), e.where()));
            case Appointment a ->
                coded("APPOINT", a.kind())
                        && within(actors, a.parties())
                        && rest.stream().allMatch(part -> holds(part, a, a.status(), a.where()));
            case Assessment a ->
                coded("ASSESS", a.direction().name().toLowerCase(Locale.ROOT))
                        && within(actors, a.parties())
                        && rest.stream().allMatch(part -> holds(part, a, Status.OCCURRED, Optional.empty()));
        };
    }

    private boolean coded(String foundKind, String foundMode) {
        return kind.equals(foundKind) && (mode.isEmpty() || mode.equals(foundMode));
    }

    private static boolean within(List<String> wanted, List<Mention> found) {
        List<String> codes = new ArrayList<>();
        found.forEach(m -> m.actors().forEach(a -> codes.add(a.country() + " " + a.sector() + " ")));
        return wanted.stream().allMatch(w -> w.equals("*") || codes.stream().anyMatch(code -> isCoded(w, code)));
    }

    /** {@code RUS} takes any sector, {@code - REB} any country. */
    private static boolean isCoded(String wanted, String code) {
        String[] words = wanted.split("\\s+", -1);
        boolean country = words[0].equals("-") || code.startsWith(words[0] + " ");
        return country
                && (words.length < 2 || code.substring(code.indexOf(' ') + 1).startsWith(words[1]));
    }

    private boolean holds(String part, Finding finding, Status status, Optional<Place> where) {
        String[] words = part.split("\\s+", 2);
        String argument = words.length > 1 ? words[1] : "";
        return switch (words[0]) {
            case "in" ->
                where.filter(p -> p.name().equals(argument) || p.country().equals(argument))
                        .isPresent();
            case "about" -> Arrays.stream(argument.split(",", -1)).allMatch(t -> isAbout(finding, t.strip()));
            case "claim" -> finding.claims().stream().anyMatch(claim -> isClaim(argument, claim));
            case "content" -> finding instanceof Event e && contains(e, argument);
            case "link" ->
                finding instanceof Event e
                        && e.links().stream().anyMatch(l -> l.relation().name().equals(argument));
            case "quotes" -> finding.quotes().size() >= Integer.parseInt(argument);
            default ->
                Character.isDigit(part.charAt(0))
                        ? isAt(part, finding.when())
                        : status.name().equals(part);
        };
    }

    private static boolean isAbout(Finding finding, String topic) {
        return finding.topics().stream().anyMatch(t -> t.quote().words().contains(topic))
                || finding instanceof Event e && e.kind().contexts().contains(topic);
    }

    private static boolean isClaim(String wanted, Claim claim) {
        String[] words = wanted.split("\\s+", 2);
        return claim.stance().name().equals(words[0])
                && (words.length < 2 || within(List.of(words[1]), claim.speakers()));
    }

    /** {@code AID RWA > - REB claim ALLEGES COD claim DENIES RWA}. */
    private static boolean contains(Event event, String argument) {
        List<String> claims = new ArrayList<>(Arrays.asList(argument.split(" claim ", -1)));
        String[] words = claims.removeFirst().split("\\s+", 2);
        Expectation inner = parse(words[0] + ";" + (words.length > 1 ? words[1] : ""));
        return event.content().stream()
                .anyMatch(e -> inner.isMetBy(List.of(e))
                        && claims.stream().allMatch(c -> e.claims().stream().anyMatch(claim -> isClaim(c, claim))));
    }

    private static boolean isAt(String day, Optional<Time> when) {
        return when.filter(t -> t.from().toString().startsWith(day)).isPresent();
    }
}
