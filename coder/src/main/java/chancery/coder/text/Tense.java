package chancery.coder.text;

/** The time that the verb form of a clause shows. */
public enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    /** Infinitives, participles, nouns. */
    NONE
}
