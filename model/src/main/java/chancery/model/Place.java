package chancery.model;

import java.util.Optional;

/**
 * Where something happens.
 *
 * @param name the gazetteer's name
 * @param country ISO 3166-1 alpha-3, or empty for seas and continents
 * @param adm1 GeoNames code of the first-level division, or empty
 * @param geonamesId GeoNames id, 0 when there is none
 * @param latitude degrees north
 * @param longitude degrees east
 * @param quote the words, empty where the place of the story (its dateline) stands in
 */
public record Place(
        String name,
        String country,
        String adm1,
        long geonamesId,
        double latitude,
        double longitude,
        Optional<Quote> quote) {}
