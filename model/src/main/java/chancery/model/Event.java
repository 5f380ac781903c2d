package chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * Somebody does or says something to somebody.
 *
 * @param actors who acts; all participants of a meeting without host
 * @param recipients who is acted upon
 * @param where where it happens
 * @param content what is alleged, demanded or promised: findings that never count as acts by themselves
 * @param links ties to other findings of the article
 */
public record Event(
        String id,
        Kind kind,
        List<Mention> actors,
        List<Mention> recipients,
        Optional<Time> when,
        Optional<Place> where,
        List<Topic> topics,
        Status status,
        List<Claim> claims,
        List<Event> content,
        List<Link> links,
        Scores scores,
        String frame,
        List<Quote> quotes)
        implements Finding {
    public Event {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        topics = List.copyOf(topics);
        claims = List.copyOf(claims);
        content = List.copyOf(content);
        links = List.copyOf(links);
        quotes = List.copyOf(quotes);
    }
}
