package chancery.model;

/**
 * Somebody who can act, coded as PLOVER does.
 *
 * @param country ISO 3166-1 alpha-3 or a PLOVER international code (UNO, EUR, IGO, NGO, ISM, IMG, MNC), or empty when unknown
 * @param sector PLOVER sector of three or six letters (GOV, MIL, REB, GOVMIL ...), or empty
 * @param name the person's or organisation's full name where it is known, or empty
 * @param office the office held at the date of the article ("foreign minister"), or empty
 */
public record Actor(String country, String sector, String name, String office) {
    /** Country and sector only. */
    public static Actor of(String country, String sector) {
        return new Actor(country, sector, "", "");
    }

    /** Country and sector in one string, as the field writes it: USAGOV. */
    public String code() {
        return country + sector;
    }

    /** The same actor for another country. */
    public Actor withCountry(String other) {
        return new Actor(other, sector, name, office);
    }

    /** The same actor in another sector. */
    public Actor withSector(String other) {
        return new Actor(country, other, name, office);
    }

    /** Whether both may stand for the same side: one country, one sector (a country and its government are one), no two names. */
    public boolean mayBe(Actor other) {
        boolean names = name.equals(other.name) || name.isEmpty() || other.name.isEmpty();
        boolean state = isState() && other.isState();
        return names && country.equals(other.country) && (state || sector.equals(other.sector));
    }

    /** Whether it is a country as such, or its government as a whole. */
    public boolean isState() {
        return !country.isEmpty() && (sector.isEmpty() || sector.equals("GOV"));
    }
}
