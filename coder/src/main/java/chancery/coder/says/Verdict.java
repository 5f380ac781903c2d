package chancery.coder.says;

import chancery.model.Claim;
import chancery.model.Status;
import java.util.List;

/**
 * How far a clause holds and who stands behind it.
 *
 * @param status whether it happened
 * @param claims who says so, the nearest first
 * @param reason the words that decided the status, for the reader of an explanation
 */
public record Verdict(Status status, List<Claim> claims, String reason) {
    public Verdict {
        claims = List.copyOf(claims);
    }
}
