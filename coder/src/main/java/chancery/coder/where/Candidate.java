package chancery.coder.where;

/**
 * One reading of a name.
 *
 * @param prior how likely it is before the story is looked at, in powers of ten of inhabitants
 * @param how by which form of the name it was found, in words
 */
record Candidate(Site site, double prior, String how) {
    private static final double OTHER_NAME = 1.0;

    /** The reading of a folded name as a place. */
    static Candidate of(Site site, String key, String how) {
        double prior = weight(site);
        boolean city =
                site.kind() != SiteKind.COUNTRY && site.kind() != SiteKind.REGION && site.kind() != SiteKind.DIVISION;
        boolean ownName = Fold.fold(site.name()).equals(key);
        return new Candidate(site, city && !ownName ? prior - otherName(site) : prior, how);
    }

    /** The same reading, less likely. */
    Candidate less(double by, String why) {
        return new Candidate(site, prior - by, why);
    }

    private static double otherName(Site site) {
        return site.kind() == SiteKind.SEAT || site.kind() == SiteKind.CAPITAL ? OTHER_NAME / 2 : OTHER_NAME;
    }

    private static double weight(Site site) {
        double size = Math.log10(site.population() + 10.0);
        return switch (site.kind()) {
            case COUNTRY -> 8.8;
            case REGION, CITY, SEAT -> size;
            case CAPITAL -> size + 0.8;
            case DIVISION -> size - 1.0;
            case DISTRICT -> size - 1.8;
            case QUARTER -> size - 0.5;
            case FORMER -> size - 1.5;
        };
    }
}
