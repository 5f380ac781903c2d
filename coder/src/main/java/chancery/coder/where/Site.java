package chancery.coder.where;

/**
 * One place that a name may mean.
 *
 * @param country ISO 3166-1 alpha-2, empty for seas and continents
 * @param adm1 GeoNames code of the first-level division ("US.TX"), empty when there is none
 * @param geonamesId 0 when unknown
 */
record Site(
        String name,
        SiteKind kind,
        String country,
        String adm1,
        long geonamesId,
        double latitude,
        double longitude,
        long population) {
    private static final double EARTH_DIAMETER_KM = 12742;

    /** The distance along the ground in kilometres. */
    double distance(Site other) {
        double a = Math.toRadians(latitude);
        double b = Math.toRadians(other.latitude);
        double dLat = Math.sin((b - a) / 2);
        double dLon = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double h = dLat * dLat + Math.cos(a) * Math.cos(b) * dLon * dLon;
        return EARTH_DIAMETER_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    /** Whether the other place can lie inside this one, by their codes. */
    boolean holds(Site other) {
        return switch (kind) {
            case COUNTRY -> other.kind != SiteKind.COUNTRY && country.equals(other.country);
            case DIVISION ->
                other.kind != SiteKind.COUNTRY && other.kind != SiteKind.DIVISION && adm1.equals(other.adm1);
            case DISTRICT, CITY, CAPITAL, SEAT ->
                adm1.equals(other.adm1) && other.population < population && distance(other) < 80;
            default -> false;
        };
    }

    /** Whether it is a country, division or region rather than a town. */
    boolean isLand() {
        return kind == SiteKind.COUNTRY || kind == SiteKind.DIVISION || kind == SiteKind.REGION;
    }

    /** Whether it is a whole country, sea or continent rather than a spot. */
    boolean wide() {
        return kind == SiteKind.COUNTRY || (kind == SiteKind.REGION && country.isEmpty());
    }
}
