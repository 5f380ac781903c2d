package chancery.coder.where;

import chancery.coder.codebook.Sources;
import chancery.coder.text.Analysis;
import chancery.model.Article;
import chancery.model.Place;
import chancery.model.Quote;
import chancery.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the places of a story and says which place of the world each name means. Safe for use by several threads. */
public final class Where {
    private final Atlas atlas;
    private final Readings readings;
    private final Mentions mentions;
    private final Dateline dateline;
    private final Clauses clauses;

    /** Reads the tables below {@code places/}. */
    public Where(Sources sources) {
        Words words = Words.read(sources);
        atlas = Atlas.read(sources);
        readings = new Readings(atlas, words);
        mentions = new Mentions(atlas, words);
        dateline = new Dateline(readings);
        clauses = new Clauses(words);
    }

    /** The places of a parsed story: its names of places, and countries, nationalities and regions wherever they stand. */
    public Places find(Analysis analysis) {
        Article article = analysis.article();
        Optional<Span> origin = dateline.find(article.text());
        List<Span> spans = new ArrayList<>(mentions.find(analysis));
        origin.filter(o -> spans.stream().noneMatch(o::overlaps)).ifPresent(o -> spans.add(0, o));
        List<PlaceMention> all = resolve(article, spans);
        Optional<Place> written = origin.flatMap(o -> all.stream()
                .filter(m -> m.quote().span().overlaps(o))
                .findFirst()
                .map(PlaceMention::place));
        return new Places(all, written, clauses);
    }

    /**
     * What the names at the spans mean, in their order. A name that no table knows is taken to lie where the nearest known
     * place of the story lies; without any it is left out.
     */
    public List<PlaceMention> resolve(Article article, List<Span> spans) {
        List<Optional<Resolved>> resolved = new Story(article.text(), atlas, readings).resolve(spans);
        List<PlaceMention> found = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Quote quote = article.quote(spans.get(i));
            nearestKnown(resolved, i)
                    .ifPresent(r -> found.add(new PlaceMention(quote, place(r.site(), quote), r.why())));
        }
        return found;
    }

    private static Optional<Resolved> nearestKnown(List<Optional<Resolved>> resolved, int index) {
        if (resolved.get(index).isPresent()) {
            return resolved.get(index);
        }
        Optional<Resolved> wide = Optional.empty();
        for (int distance = 1; distance < resolved.size(); distance++) {
            for (int other : new int[] {index - distance, index + distance}) {
                if (other < 0 || other >= resolved.size() || resolved.get(other).isEmpty()) {
                    continue;
                }
                Site site = resolved.get(other).get().site();
                Resolved near = new Resolved(site, "unknown name, placed beside " + site.name());
                if (!site.wide()) {
                    return Optional.of(near);
                }
                wide = wide.isPresent() ? wide : Optional.of(near);
            }
        }
        return wide;
    }

    private Place place(Site site, Quote quote) {
        return new Place(
                site.name(),
                atlas.alpha3(site.country()),
                site.adm1(),
                site.geonamesId(),
                site.latitude(),
                site.longitude(),
                Optional.of(quote));
    }

    /** The ISO 3166-1 alpha-2 code of an alpha-3 code ("RUS" gives "RU"), empty for seas and continents. */
    public Optional<String> alpha2(String alpha3) {
        return atlas.alpha2(alpha3);
    }
}
