package chancery.coder.where;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.coder.codebook.Sources;
import chancery.coder.text.Analysis;
import chancery.coder.text.Sentence;
import chancery.coder.text.TextAnalyser;
import chancery.coder.text.Token;
import chancery.model.Article;
import chancery.model.Place;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ClausesTest {
    private static final TextAnalyser ANALYSER = new TextAnalyser(Sources.shipped());
    private static final Where WHERE = new Where(Sources.shipped());

    @AfterAll
    static void close() {
        ANALYSER.close();
    }

    private static Analysis analyse(String text) {
        return ANALYSER.analyse(Article.of("a", Optional.empty(), text));
    }

    private static String place(String text, String verb) {
        Analysis analysis = analyse(text);
        Places places = WHERE.find(analysis);
        for (Sentence sentence : analysis.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.form().equals(verb)) {
                    return places.of(sentence, token).map(Place::name).orElse("");
                }
            }
        }
        throw new IllegalArgumentException("\"" + verb + "\" is no word of: " + text);
    }

    @Test
    void aPlaceBelongsToTheClauseThatItStandsIn() {
        assertThat(place("The envoys met in Geneva.", "met")).isEqualTo("Genève");
    }

    @Test
    void whereSomebodyTravelsToIsWhereTheTravelHappens() {
        assertThat(place("The minister flew to Cairo for talks.", "flew")).isEqualTo("Cairo");
    }

    @Test
    void theCountryThatActsIsNoPlace() {
        assertThat(place("Turkey rejected the offer.", "rejected")).isEmpty();
    }

    @Test
    void anAttackIsWhereItsBlastWas() {
        assertThat(place("A blast in Kabul killed nine people.", "killed")).isEqualTo("Kabul");
    }

    @Test
    void theOfficialsTownIsNotWhereTheThingHappened() {
        assertThat(place("Officials in Ankara said troops had fled.", "fled")).isEmpty();
    }

    @Test
    void theSurnameOfAPersonOfTheStoryIsNoTown() {
        assertThat(place("Minister Anna Halifax spoke. Police searched the house in Halifax.", "searched"))
                .isEmpty();
    }

    @Test
    void theDatelineIsFoundBelowTheHeadline() {
        Analysis analysis = analyse("Ministers open talks\n\nKHARTOUM, Nov. 14 (Wire) - Ministers met again.");
        assertThat(WHERE.find(analysis).dateline().map(Place::name)).contains("Khartoum");
    }

    @Test
    void everyMentionQuotesTheText() {
        Analysis analysis =
                analyse("Addis Ababa said that Sudanese officers in Minsk, Belarus, had met the U.S. envoy.");
        Places places = WHERE.find(analysis);
        assertThat(places.all()).allMatch(m -> m.quote().isIn(analysis.article().text()));
        assertThat(places.all()).map(m -> m.place().country()).containsExactly("ETH", "SDN", "BLR", "BLR", "USA");
    }
}
