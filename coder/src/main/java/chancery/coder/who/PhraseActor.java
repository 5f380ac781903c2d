package chancery.coder.who;

/**
 * Whom a phrase names.
 *
 * @param country ISO 3166-1 alpha-3 or PLOVER international code, or empty
 * @param sector first sector, or empty
 * @param secondSector second sector, or empty
 * @param name the person or organisation where the tables know who is meant, or empty
 * @param resolution how it was found out
 */
public record PhraseActor(String country, String sector, String secondSector, String name, String resolution) {}
