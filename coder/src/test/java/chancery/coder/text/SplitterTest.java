package chancery.coder.text;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.coder.codebook.Sources;
import chancery.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SplitterTest {
    private static final WordLists LISTS = new WordLists(Sources.shipped());

    private static String split(String text) {
        return split(text, false);
    }

    private static String split(String text, boolean heading) {
        String folded = Folding.fold(text);
        List<Span> words = new Tokeniser(LISTS).words(folded, 0, folded.length());
        List<String> sentences = new ArrayList<>();
        int begin = 0;
        for (int end : new Splitter(LISTS).ends(folded, words, heading)) {
            sentences.add(
                    text.substring(words.get(begin).begin(), words.get(end - 1).end()));
            begin = end;
        }
        return String.join(" | ", sentences);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oslo agreed. | Riga did not.",
                "He met Mr. Smith and Gen. J. R. Doe in Washington, D.C. | The talks failed.",
                "He flew to the U.S. | The visit was short.",
                "He met U.S. President John Roe on Jan. 5 in St. Louis.",
                "They left at 5 p.m. | She stayed.",
                "GEN. ROE FLEW TO THE U.S. | HE LEFT AT ONCE.",
                "\u201cWe agree.\u201d | \u201cThey do not.\u201d",
                "\u201cIs it over?\u201d he asked. | Nobody knew.",
                "\u201cIs it over?\u201d Smith said.",
                "\u201cWe have hope. | We have time,\u201d she said.",
                "She said: \u201cWe agree.\u201d | He left.",
                "The raid (the second. The first failed.) killed two.",
                "Riga waited ... and waited. | Nothing came.",
                "What now?! | Nobody knows!",
                "the square.|Riga denied it.",
                "KYIV, Ukraine (Wire) - | Three men were held.",
                "OSLO, May 3 \u2014 | Norway opened the talks.",
                "Norway \u2014 a mediator \u2014 opened the talks.",
                "He joined in 1805. [19] | He left in 1807.",
                "Yahoo! said it would pay Acme Inc. for the site.",
                "1. Free all prisoners"
            })
    void sentencesEndWhereTheyShould(String marked) {
        String text = marked.replace(" | ", " ").replace("|", "");

        assertThat(split(text)).isEqualTo(marked.replace(".|", ". | "));
    }

    @Test
    void textWithoutFullStopsIsCut() {
        assertThat(split("word ".repeat(2000)).split(" \\| ", -1)).hasSize(5);
    }

    @Test
    void headlinesGoOnAfterAbbreviations() {
        assertThat(split("Oslo Says U.S. Will Host Talks", true)).isEqualTo("Oslo Says U.S. Will Host Talks");
    }
}
