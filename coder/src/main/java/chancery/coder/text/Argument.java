package chancery.coder.text;

/**
 * One filler of a deep role.
 *
 * @param role subject, object, indirect, clause, or the preposition before it ("of", "for", "against")
 * @param head head word of the filler: a noun for a phrase, a verb for a clause
 */
public record Argument(String role, Token head) {}
