package chancery.coder.where;

/** What sort of place an entry of the gazetteer or of the tables is. */
enum SiteKind {
    CITY,
    CAPITAL,
    DISTRICT,
    QUARTER,
    FORMER,
    SEAT,
    COUNTRY,
    DIVISION,
    REGION
}
