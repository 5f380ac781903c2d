package chancery.app.output;

import chancery.model.Appointment;
import chancery.model.Assessment;
import chancery.model.Claim;
import chancery.model.Event;
import chancery.model.Finding;
import chancery.model.Mention;
import chancery.model.Place;
import chancery.model.Time;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Findings in words, shared by the terminal and the page. */
final class Phrases {
    private Phrases() {}

    /** "ACCUSE allege", "Appointment: visit", "Relations: worse". */
    static String kind(Finding finding) {
        return switch (finding) {
            case Event e ->
                e.kind().event()
                        + (e.kind().mode().isEmpty() ? "" : " " + e.kind().mode());
            case Appointment a -> "Appointment: " + a.kind();
            case Assessment a -> "Relations: " + lower(a.direction());
        };
    }

    /** "USA GOV (John Kerry) > RUS". */
    static String parties(Finding finding) {
        return switch (finding) {
            case Event e -> names(e.actors()) + (e.recipients().isEmpty() ? "" : " > " + names(e.recipients()));
            case Appointment a -> names(a.parties());
            case Assessment a -> names(a.parties());
        };
    }

    /** "occurred", "planned"; empty for an assessment. */
    static String status(Finding finding) {
        return switch (finding) {
            case Event e -> lower(e.status());
            case Appointment a -> lower(a.status());
            case Assessment a -> "";
        };
    }

    static Optional<Place> where(Finding finding) {
        return switch (finding) {
            case Event e -> e.where();
            case Appointment a -> a.where();
            case Assessment a -> Optional.empty();
        };
    }

    static String time(Time time) {
        String days = time.from().equals(time.to()) ? time.from().toString() : time.from() + " to " + time.to();
        return days + time.quote().map(quote -> " \"" + quote.words() + "\"").orElse(" (day of the story)");
    }

    static String place(Place place) {
        return place.name() + (place.country().isEmpty() ? "" : " (" + place.country() + ")");
    }

    static String topics(Finding finding) {
        return finding.topics().stream()
                .map(topic -> topic.quote().words()
                        + topic.context().map(c -> " (" + c + ")").orElse(""))
                .collect(Collectors.joining(", "));
    }

    static String claims(List<Claim> claims) {
        return claims.stream()
                .map(claim -> lower(claim.stance()) + (claim.speakers().isEmpty() ? "" : " " + names(claim.speakers())))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    static String names(List<Mention> mentions) {
        return mentions.isEmpty()
                ? "(unknown)"
                : mentions.stream()
                        .flatMap(mention -> mention.actors().stream().map(actor -> name(mention, actor)))
                        .distinct()
                        .collect(Collectors.joining(" + "));
    }

    private static String name(Mention mention, chancery.model.Actor actor) {
        String code = (actor.country() + " " + actor.sector()).strip();
        String name =
                actor.name().isEmpty() && code.length() < 4 && actor.country().isEmpty()
                        ? mention.quote().words()
                        : actor.name();
        return name.isEmpty() ? code : (code + " (" + name + ")").strip();
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
