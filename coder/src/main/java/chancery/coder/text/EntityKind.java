package chancery.coder.text;

/** What a name names. */
public enum EntityKind {
    PERSON,
    ORGANIZATION,
    PLACE
}
