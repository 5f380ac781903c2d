package chancery.coder;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.coder.codebook.Codebook;
import chancery.coder.what.Match;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an act is done with decides its mode, wherever the words stand in the clause. */
class MeansTest {
    private static final Coder CODER = new Coder(Codebook.shipped(), Effort.USUAL.telling(0));

    @AfterAll
    static void close() {
        CODER.close();
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        "The army attacked the rebels with tanks and artillery.,                    ASSAULT heavy-weapons",
        "Rebels attacked soldiers with grenades near Bangui.,                       ASSAULT explosives",
        "Gunmen attacked a convoy of Malian soldiers.,                              ASSAULT firearms",
        "Ukraine attacked a Russian base using drones.,                             ASSAULT drone",
        "Israel attacked Hezbollah from the air.,                                   ASSAULT aerial",
        "Syrian helicopters attacked the rebels with barrel bombs.,                 ASSAULT aerial",
        "Herders attacked farmers in Benue with machetes.,                          ASSAULT primitive",
        "A suicide bomber killed nine Afghan policemen.,                            ASSAULT suicide-attack",
        "Turkey threatened Greece with war.,                                        THREATEN violence",
        "Workers protested against the government with a hunger strike.,            PROTEST hunger",
        "Israel attacked Hezbollah.,                                                ASSAULT",
        "Turkey attacked a Kurdish drone factory.,                                  ASSAULT",
    })
    void meansDecideTheMode(String sentence, String code) {
        assertThat(codes(sentence)).contains(code);
    }

    @Test
    void whatIsAttackedIsNoMeans() {
        assertThat(codes("Turkey attacked a Kurdish drone factory.")).doesNotContain("ASSAULT drone");
        assertThat(codes("The rebels killed a gunman.")).doesNotContain("ASSAULT firearms");
    }

    private static List<String> codes(String sentence) {
        return CODER.matches(sentence).found().stream()
                .map(Match::frame)
                .map(frame -> (frame.code().event() + " " + frame.code().mode()).strip())
                .toList();
    }
}
