package chancery.model;

import java.util.List;
import java.util.Optional;

/** A statement of how relations between the parties stand. */
public record Assessment(
        String id,
        Direction direction,
        List<Mention> parties,
        Optional<Time> when,
        List<Topic> topics,
        List<Claim> claims,
        String frame,
        List<Quote> quotes)
        implements Finding {
    public Assessment {
        parties = List.copyOf(parties);
        topics = List.copyOf(topics);
        claims = List.copyOf(claims);
        quotes = List.copyOf(quotes);
    }
}
