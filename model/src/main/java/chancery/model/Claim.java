package chancery.model;

import java.util.List;

/**
 * Who stands behind a finding and how.
 *
 * @param stance how
 * @param speakers who; empty for a claim that nobody is named for ("reportedly")
 * @param quote the words of the claim
 */
public record Claim(Stance stance, List<Mention> speakers, Quote quote) {
    public Claim {
        speakers = List.copyOf(speakers);
    }
}
