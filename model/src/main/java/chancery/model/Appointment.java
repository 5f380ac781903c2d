package chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * Something that is ahead: a meeting, visit, summit, vote or deadline.
 *
 * @param kind meeting, visit, summit, vote or deadline
 * @param parties who takes part
 */
public record Appointment(
        String id,
        String kind,
        List<Mention> parties,
        Optional<Time> when,
        Optional<Place> where,
        List<Topic> topics,
        Status status,
        List<Claim> claims,
        String frame,
        List<Quote> quotes)
        implements Finding {
    public Appointment {
        parties = List.copyOf(parties);
        topics = List.copyOf(topics);
        claims = List.copyOf(claims);
        quotes = List.copyOf(quotes);
    }
}
