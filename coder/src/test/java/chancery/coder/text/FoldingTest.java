package chancery.coder.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FoldingTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "Kyiv\u2019s, Kyiv's",
                "\u201cNo\u201d, \"No\"",
                "\u00abNon\u00bb, \"Non\"",
                "arms \u2014 a charge, arms - a charge",
                "10\u00a0km, 10 km",
                "20\u201330, 20-30"
            })
    void quotesDashesAndSpacesBecomeAscii(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @Test
    void nothingChangesTheLength() {
        String text = "a\0b\u0007c\ud800d\udc00e\ud83d\ude00\u200f\u00ad\u0301\ufb01\t\r\n\u2028";

        assertThat(Folding.fold(text))
                .hasSameSizeAs(text)
                .contains("\ud83d\ude00")
                .doesNotContain("\ud800d");
    }

    @Test
    void lineBreaksStay() {
        assertThat(Folding.fold("one\u2019s\r\ntwo\u2028three\tfour")).isEqualTo("one's\r\ntwo\u2028three four");
    }
}
