package chancery.coder.who;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.coder.codebook.Sources;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PhrasesTest {
    private static final Who WHO = new Who(Sources.shipped());

    @ParameterizedTest(name = "{0} {2}")
    @CsvFileSource(
            resources = "/chancery/coder/who/phrases.tsv",
            delimiter = '\t',
            numLinesToSkip = 1,
            nullValues = "-",
            emptyValue = "")
    void phraseNamesCountryAndSectors(
            String phrase, String context, String date, String country, String sector, String second) {
        Optional<LocalDate> day = empty(date).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));

        PhraseActor actor = WHO.resolve(phrase, empty(context), day);

        assertThat(actor.country() + " " + actor.sector() + " " + actor.secondSector())
                .as(actor.resolution())
                .isEqualTo(empty(country) + " " + empty(sector) + " " + empty(second));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "'s",
                "---",
                "of",
                "the",
                "(",
                "U.S.",
                "A-",
                "-a",
                "\0",
                "\ud800",
                "of of of",
                "France's"
            })
    void oddPhrasesAreReadWithoutAnException(String phrase) {
        assertThat(WHO.resolve(phrase, phrase, Optional.empty())).isNotNull();
    }

    private static String empty(String cell) {
        return cell == null ? "" : cell;
    }
}
