package chancery.coder.when;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.coder.codebook.Sources;
import chancery.coder.text.Analysis;
import chancery.coder.text.Sentence;
import chancery.coder.text.TextAnalyser;
import chancery.coder.text.Token;
import chancery.model.Article;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class BindingTest {
    private static final TextAnalyser ANALYSER = new TextAnalyser(Sources.shipped());
    private static final When WHEN = new When(Sources.shipped());
    private static final LocalDate THURSDAY = LocalDate.of(2015, 5, 14);

    @AfterAll
    static void close() {
        ANALYSER.close();
    }

    private static Optional<LocalDate> begin(String text, String verb) {
        Analysis analysis = ANALYSER.analyse(Article.of("a", Optional.of(THURSDAY), text));
        Times times = WHEN.find(analysis);
        for (Sentence sentence : analysis.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.form().equals(verb)) {
                    return times.of(sentence, token).map(time -> time.from());
                }
            }
        }
        throw new IllegalArgumentException("\"" + verb + "\" is no word of: " + text);
    }

    @Test
    void aDateBelongsToItsOwnClause() {
        String text = "The rebels who fled on Monday attacked the town on Wednesday.";
        assertThat(begin(text, "fled")).contains(LocalDate.of(2015, 5, 11));
        assertThat(begin(text, "attacked")).contains(LocalDate.of(2015, 5, 13));
    }

    @Test
    void whatIsReportedHappenedWhenItWasReported() {
        assertThat(begin("The army said on Tuesday that rebels attacked a convoy.", "attacked"))
                .contains(LocalDate.of(2015, 5, 12));
    }

    @Test
    void whatIsPromisedDoesNotHappenWhenItIsPromised() {
        assertThat(begin("The premier said on Tuesday that he will visit Oslo.", "visit"))
                .isEmpty();
    }

    @Test
    void aClauseAheadTakesTheComingDay() {
        assertThat(begin("The president arrives in Rome on Monday.", "arrives")).contains(LocalDate.of(2015, 5, 18));
    }

    @Test
    void aLengthOfTimeIsNoDate() {
        assertThat(begin("The court lifted a five-year ban.", "lifted")).isEmpty();
    }
}
