package chancery.coder.where;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.coder.codebook.Row;
import chancery.coder.codebook.Sources;
import chancery.coder.codebook.Tables;
import chancery.model.Article;
import chancery.model.Place;
import chancery.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PlacesTest {
    private static final Where WHERE = new Where(Sources.shipped());
    private static final Pattern CAPITALISED =
            Pattern.compile("\\b(?:(?:Strait|West|South China) ?(?:of )?)?\\p{Lu}[\\p{L}.]*(?: (?:Bank|Sea|County))?");

    @TestFactory
    Stream<DynamicTest> everyExampleMeansItsPlace() {
        return new Tables(Sources.shipped())
                .rows("places/examples.tsv").stream()
                        .map(row -> DynamicTest.dynamicTest(row.text("sentence"), () -> check(row)));
    }

    private static void check(Row row) {
        Place place = placeOf(row.text("sentence"), row.text("name"));
        assertThat(WHERE.alpha2(place.country()).orElse("")).isEqualTo(row.text("country"));
        if (!row.text("adm1").isEmpty()) {
            assertThat(place.adm1()).isEqualTo(row.text("adm1"));
        }
    }

    private static Place placeOf(String text, String name) {
        List<Span> spans = new ArrayList<>();
        Matcher names = CAPITALISED.matcher(text);
        while (names.find(spans.isEmpty() ? 0 : spans.getLast().end())) {
            spans.add(new Span(names.start(), names.end()));
        }
        spans.removeIf(s -> s.begin() == 0 && !text.startsWith(name));
        return WHERE.resolve(Article.of("a", Optional.empty(), text), spans).stream()
                .filter(m -> m.quote().words().startsWith(name))
                .findFirst()
                .orElseThrow()
                .place();
    }

    @Test
    void aNameThatNoTableKnowsLiesWhereTheStoryIs() {
        String text = "Gunmen hid in Qwertzaville, residents of Basra said.";
        Span name = new Span(14, 26);
        Span city = new Span(41, 46);
        Place place = WHERE.resolve(Article.of("a", Optional.empty(), text), List.of(name, city))
                .getFirst()
                .place();
        assertThat(place.country()).isEqualTo("IRQ");
    }

    @Test
    void aStoryWithoutAnyKnownPlaceHasNone() {
        String text = "Gunmen hid in Qwertzaville.";
        assertThat(WHERE.resolve(Article.of("a", Optional.empty(), text), List.of(new Span(14, 26))))
                .isEmpty();
    }

    @Test
    void everyMentionSaysWhyItMeansItsPlace() {
        String text = "Talks opened in Geneva.";
        PlaceMention mention = WHERE.resolve(Article.of("a", Optional.empty(), text), List.of(new Span(16, 22)))
                .getFirst();
        assertThat(mention.resolution()).isNotBlank();
        assertThat(mention.quote().words()).isEqualTo("Geneva");
        assertThat(mention.place().geonamesId()).isEqualTo(2660646);
    }

    @Test
    void accentsAndApostrophesDoNotMatter() {
        assertThat(Fold.fold("N'Djaména")).isEqualTo(Fold.fold("Ndjamena"));
        assertThat(Fold.fold("Saint-Étienne")).isEqualTo("st etienne");
        assertThat(Fold.fold("Łódź")).isEqualTo("lodz");
    }

    @Test
    void theGazetteerHoldsItsPlacesInFallingOrderOfPopulation() {
        Gazetteer gazetteer = Gazetteer.read(Sources.shipped());
        assertThat(gazetteer.size()).isGreaterThan(180_000);
        List<Site> sites = gazetteer.sites("springfield");
        assertThat(sites).isSortedAccordingTo((a, b) -> Long.compare(b.population(), a.population()));
        assertThat(gazetteer.sites("no such place at all")).isEmpty();
    }
}
