package chancery.coder.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LayoutTest {
    private static List<String> blocks(String text) {
        return Layout.blocks(text).stream()
                .map(b -> (b.heading() ? "# " : "") + text.substring(b.begin(), b.end()))
                .toList();
    }

    @Test
    void blankLinesPartParagraphs() {
        assertThat(blocks("One came.\n\n\nTwo came.\r\n\r\nThree came."))
                .containsExactly("One came.", "Two came.", "Three came.");
    }

    @Test
    void eachLineIsAParagraphWhereNothingIsWrapped() {
        String first =
                "Oslo said on Monday that it would host the two delegations for another round of talks, the third since spring.";
        String second = "Officials from both sides declined to comment.";

        assertThat(blocks(first + "\n" + second)).containsExactly(first, second);
    }

    @Test
    void wrappedLinesRunOn() {
        String text = """
                The foreign minister of Norway arrived in Tunis on Monday for two
                days of talks with Tunisian officials about fishing rights and the
                - long delayed - training of coast guards.
                She is to fly on to Algiers.""";

        assertThat(blocks(text))
                .containsExactly(text.substring(0, text.indexOf("\nShe")), text.substring(text.indexOf("She")));
    }

    @Test
    void theFirstLineWithoutFullStopIsAHeadline() {
        assertThat(blocks("Oslo hosts second round of truce talks\n\nNorway opened the talks."))
                .containsExactly("# Oslo hosts second round of truce talks", "Norway opened the talks.");
    }

    @Test
    void shortLinesInTitleCaseAreHeadings() {
        assertThat(blocks("Norway opened the talks.\n\nWhat Happens Next\n\nThe envoys meet again in May."))
                .containsExactly("Norway opened the talks.", "# What Happens Next", "The envoys meet again in May.");
    }

    @Test
    void aTextOfOneLineIsNoHeadline() {
        assertThat(blocks("Norway condemned the raid and asked its envoy to leave at once"))
                .containsExactly("Norway condemned the raid and asked its envoy to leave at once");
    }

    @Test
    void listItemsStandAlone() {
        String text = "The sides agreed to:\n- free all prisoners\n- open the road\n1. meet again";

        assertThat(blocks(text))
                .containsExactly("The sides agreed to:", "- free all prisoners", "- open the road", "1. meet again");
    }

    @Test
    void emptyTextsHaveNoBlocks() {
        assertThat(blocks("")).isEmpty();
        assertThat(blocks(" \n\r\n\u200b \n")).isEmpty();
    }
}
