package chancery.model;

/** A tie from the finding that holds it to the finding with the id {@code target}. */
public record Link(Relation relation, String target) {}
