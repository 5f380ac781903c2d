package chancery.coder.where;

import chancery.coder.codebook.Row;
import chancery.coder.codebook.Sources;
import chancery.coder.codebook.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All places by name: the tables of countries, divisions and regions, and behind them the gazetteer of cities. */
final class Atlas {
    private static final long REGION_WEIGHT = 2_000_000;

    private final Map<String, List<Site>> tables = new HashMap<>();
    private final Map<String, Site> shorts = new HashMap<>();
    private final Set<String> adjectives = new HashSet<>();
    private final Map<String, Site> countries = new HashMap<>();
    private final Map<String, String> iso3 = new HashMap<>();
    private final Gazetteer gazetteer;

    private Atlas(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Reads the tables below {@code places/}. */
    static Atlas read(Sources sources) {
        Tables tables = new Tables(sources);
        Atlas atlas = new Atlas(Gazetteer.read(sources));
        tables.rows("places/countries.tsv").forEach(atlas::addCountry);
        Map<String, Row> more = new HashMap<>();
        tables.rows("places/adm1-more.tsv").forEach(row -> more.put(code(row), row));
        tables.rows("places/adm1.tsv").forEach(row -> atlas.addDivision(row, Optional.ofNullable(more.get(code(row)))));
        tables.rows("places/regions.tsv").forEach(atlas::addRegion);
        return atlas;
    }

    private static String code(Row row) {
        return row.text("country") + "." + row.text("code");
    }

    private void addCountry(Row row) {
        String iso2 = row.text("iso2");
        Site site = site(row, SiteKind.COUNTRY, iso2, "", number(row, "latitude"), number(row, "longitude"), 0);
        countries.put(iso2, site);
        iso3.put(iso2, row.text("iso3"));
        put(site, row.text("name"));
        row.list("also", ",").forEach(name -> put(site, name));
        row.list("adjectives", ",").forEach(name -> put(site, name));
        row.list("adjectives", ",").forEach(name -> adjectives.add(Fold.fold(name)));
    }

    private void addDivision(Row row, Optional<Row> more) {
        Row middle = more.filter(m -> !m.text("latitude").isEmpty()).orElse(row);
        Site site = site(
                row,
                SiteKind.DIVISION,
                row.text("country"),
                code(row),
                number(middle, "latitude"),
                number(middle, "longitude"),
                Long.parseLong(row.text("population")));
        put(site, row.text("name"));
        row.list("also", ",").forEach(name -> put(site, name));
        more.ifPresent(m -> m.list("also", ",").forEach(name -> put(site, name)));
        more.ifPresent(m -> m.list("short", ",").forEach(name -> shorts.put(name, site)));
    }

    private void addRegion(Row row) {
        String weight = row.text("weight");
        Site site = site(
                row,
                SiteKind.REGION,
                row.text("country"),
                "",
                number(row, "latitude"),
                number(row, "longitude"),
                weight.isEmpty() ? REGION_WEIGHT : Long.parseLong(weight));
        put(site, row.text("name"));
        row.list("also", ",").forEach(name -> put(site, name));
    }

    private static Site site(
            Row row, SiteKind kind, String country, String adm1, double latitude, double longitude, long population) {
        String id = row.text("geonames");
        return new Site(
                row.text("name"),
                kind,
                country,
                adm1,
                id.isEmpty() ? 0 : Long.parseLong(id),
                latitude,
                longitude,
                population);
    }

    private static double number(Row row, String column) {
        try {
            return Double.parseDouble(row.text(column));
        } catch (NumberFormatException e) {
            throw row.error("the column " + column + " needs a number in degrees, not \"" + row.text(column) + "\".");
        }
    }

    private void put(Site site, String name) {
        List<Site> sites = tables.computeIfAbsent(Fold.fold(name), key -> new ArrayList<>(2));
        if (!sites.contains(site)) {
            sites.add(site);
        }
    }

    /** All places of that folded name: those of the tables first, then the cities, biggest first. */
    List<Site> sites(String key) {
        List<Site> sites = new ArrayList<>(tables.getOrDefault(key, List.of()));
        sites.addAll(gazetteer.sites(key));
        return sites;
    }

    /** The places of that folded name in the tables alone. */
    List<Site> known(String key) {
        return tables.getOrDefault(key, List.of());
    }

    /** Whether the folded word is an adjective or demonym of a country. */
    boolean isAdjective(String key) {
        return adjectives.contains(key);
    }

    /** The division behind a newspaper abbreviation in exactly this spelling ("Ky."). */
    Optional<Site> abbreviated(String words) {
        return Optional.ofNullable(shorts.get(words));
    }

    /** The country with the ISO 3166-1 alpha-2 code. */
    Optional<Site> country(String iso2) {
        return Optional.ofNullable(countries.get(iso2));
    }

    /** The ISO 3166-1 alpha-3 code of an alpha-2 code, empty when there is none. */
    String alpha3(String iso2) {
        return iso3.getOrDefault(iso2, "");
    }

    /** The ISO 3166-1 alpha-2 code of an alpha-3 code. */
    Optional<String> alpha2(String alpha3) {
        return iso3.entrySet().stream()
                .filter(e -> e.getValue().equals(alpha3))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
