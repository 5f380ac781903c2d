package chancery.coder.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuotationsTest {
    private static String quotations(String text) {
        String folded = Folding.fold(text);
        return Quotations.in(text, folded, Layout.blocks(folded)).stream()
                .map(q -> text.substring(q.words().begin(), q.words().end()))
                .collect(Collectors.joining(" / "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"We agree,\" she said. \"But when?\"|We agree, / But when?",
                "\u201cWe agree,\u201d she said. \u201cBut when?\u201d|We agree, / But when?",
                "\u201cHe said \u2018no\u2019 to us,\u201d she added.|He said \u2018no\u2019 to us,",
                "The \u2018moderate\u2019 rebels\u2019 camp isn\u2019t far.|moderate",
                "The rebels' camp isn't Oslo's.|~~",
                "'We agree,' he said, 'but it's late.'|We agree, / but it's late.",
                "``We agree,'' she said.|We agree,",
                "\u201eJa\u201c and \u00aboui\u00bb|Ja / oui",
                "He is 6'2\" tall.|~~",
                "a \"rebuke\" (\"harsh\")|rebuke / harsh",
            })
    void marksAreFound(String text, String words) {
        assertThat(quotations(text)).isEqualTo(words);
    }

    @Test
    void anOpenQuotationRunsToTheEndOfItsParagraph() {
        assertThat(quotations("\u201cWe came first.\n\n\u201cThen we left,\u201d he said."))
                .isEqualTo("We came first. / Then we left,");
    }
}
