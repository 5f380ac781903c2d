package chancery.app.output;

import chancery.coder.Explanation;
import chancery.model.Appointment;
import chancery.model.Assessment;
import chancery.model.Claim;
import chancery.model.Event;
import chancery.model.Finding;
import chancery.model.Link;
import chancery.model.Mention;
import chancery.model.Place;
import chancery.model.Time;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Findings for people at a terminal. */
final class Pretty implements Output {
    private final PrintWriter out;

    private final boolean why;

    /** Prints to a writer; {@code why} adds derivations and silent sentences. */
    Pretty(PrintWriter out, boolean why) {
        this.out = out;
        this.why = why;
    }

    @Override
    public void story(Explanation story) {
        out.println(story.article().id()
                + story.article().published().map(day -> ", " + day).orElse("")
                + ": " + count(story.findings().size()));
        Map<String, Integer> numbers = new HashMap<>();
        story.findings().forEach(finding -> numbers.put(finding.id(), numbers.size() + 1));
        for (Finding finding : story.findings()) {
            finding(finding, numbers);
            if (why) {
                story.derivations().getOrDefault(finding.id(), List.of()).forEach(this::derivation);
            }
        }
        if (why) {
            story.silences().forEach(this::silence);
        }
        out.println();
        out.flush();
    }

    private void derivation(Explanation.Derivation derivation) {
        out.println("     why: \"" + derivation.words().words() + "\" evokes " + derivation.frame());
        out.println("          " + String.join(", ", derivation.roles()));
        if (!derivation.status().isEmpty()) {
            out.println("          " + derivation.status());
        }
    }

    private void silence(Explanation.Silence silence) {
        out.println();
        out.println("  -  \"" + silence.sentence().words().replaceAll("\\s+", " ") + "\"");
        out.println("     silent: " + silence.reason());
    }

    private static String count(int findings) {
        return findings == 1 ? "1 finding" : findings + " findings";
    }

    private void finding(Finding finding, Map<String, Integer> numbers) {
        out.println();
        out.printf(Locale.ROOT, "%3d  %s%n", numbers.get(finding.id()), headline(finding));
        setting(finding).forEach(line -> out.println("     " + line));
        finding.quotes().forEach(quote -> out.println("     \"" + quote.words().replaceAll("\\s+", " ") + "\""));
        if (finding instanceof Event event) {
            for (Event inner : event.content()) {
                out.println("     content: " + headline(inner) + claims(inner.claims()));
            }
            for (Link link : event.links()) {
                out.println("     " + link.relation().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " "
                        + numbers.getOrDefault(link.target(), 0));
            }
        }
    }

    private static String headline(Finding finding) {
        return switch (finding) {
            case Event e -> e.kind().event() + (e.kind().mode().isEmpty() ? "" : " " + e.kind().mode()) + "  "
                    + names(e.actors()) + (e.recipients().isEmpty() ? "" : " > " + names(e.recipients()))
                    + "  " + e.status().name().toLowerCase(Locale.ROOT);
            case Appointment a -> "Appointment: " + a.kind() + "  " + names(a.parties()) + "  " + a.status().name().toLowerCase(Locale.ROOT);
            case Assessment a -> "Relations: " + a.direction().name().toLowerCase(Locale.ROOT) + "  " + names(a.parties());
        };
    }

    private static List<String> setting(Finding finding) {
        List<String> parts = new ArrayList<>();
        finding.when().map(Pretty::time).ifPresent(parts::add);
        switch (finding) {
            case Event e -> e.where().map(Pretty::place).ifPresent(parts::add);
            case Appointment a -> a.where().map(Pretty::place).ifPresent(parts::add);
            case Assessment a -> {}
        }
        if (!finding.topics().isEmpty()) {
            parts.add("about " + finding.topics().stream()
                    .map(topic -> topic.quote().words() + topic.context().map(c -> " (" + c + ")").orElse(""))
                    .collect(Collectors.joining(", ")));
        }
        List<String> lines = new ArrayList<>();
        if (!parts.isEmpty()) {
            lines.add(String.join("; ", parts));
        }
        if (!finding.claims().isEmpty()) {
            lines.add("said:" + claims(finding.claims()));
        }
        return lines;
    }

    private static String time(Time time) {
        String days = time.from().equals(time.to()) ? time.from().toString() : time.from() + " to " + time.to();
        return days + time.quote().map(quote -> " \"" + quote.words() + "\"").orElse(" (day of the story)");
    }

    private static String place(Place place) {
        return place.name() + (place.country().isEmpty() ? "" : " (" + place.country() + ")");
    }

    private static String claims(List<Claim> claims) {
        return claims.stream()
                .map(claim -> " " + claim.stance().name().toLowerCase(Locale.ROOT)
                        + (claim.speakers().isEmpty() ? "" : " " + names(claim.speakers())))
                .collect(Collectors.joining(","));
    }

    private static String names(List<Mention> mentions) {
        return mentions.isEmpty() ? "(unknown)" : mentions.stream()
                .flatMap(mention -> mention.actors().stream())
                .map(actor -> actor.country() + (actor.sector().isEmpty() ? "" : " " + actor.sector())
                        + (actor.name().isEmpty() ? "" : " (" + actor.name() + ")"))
                .distinct()
                .collect(Collectors.joining(" + "));
    }
}
