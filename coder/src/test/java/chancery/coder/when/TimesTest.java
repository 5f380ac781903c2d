package chancery.coder.when;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import chancery.coder.codebook.Row;
import chancery.coder.codebook.Sources;
import chancery.coder.codebook.Tables;
import chancery.model.Article;
import chancery.model.Granularity;
import chancery.model.Time;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TimesTest {
    private static final Optional<LocalDate> THURSDAY = Optional.of(LocalDate.of(2015, 5, 14));

    private final When when = new When(Sources.shipped());
    private final Tables tables = new Tables(Sources.shipped());

    @TestFactory
    Stream<DynamicTest> everyExampleHasItsTypeAndValue() {
        return tables.rows("times/examples.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row.text("sentence"), () -> check(row)));
    }

    private void check(Row row) {
        LocalDate date = LocalDate.parse(row.text("date"));
        List<TimeExpression> found = read(row.text("sentence"), Optional.of(date));
        assertThat(found)
                .map(e -> e.quote().words() + " " + e.type() + " " + e.value())
                .contains(row.text("expression") + " " + row.text("type") + " " + row.text("value"));
    }

    @TestFactory
    Stream<DynamicTest> nothingIsReadAsATimeThatIsNone() {
        return tables.rows("times/negatives.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.text("sentence"),
                        () -> assertThat(read(row.text("sentence"), THURSDAY)).isEmpty()));
    }

    @Test
    void noNumberIsTooStrangeToBeRead() {
        List<String> numbers = List.of(
                "0",
                "12.48",
                "7.30",
                "25:99",
                "1/2",
                "-3",
                "9999",
                "99999999999",
                "1e9",
                "3,000,000,000",
                "\u0663",
                "\uff12",
                "0.5",
                "1.5",
                "99.5",
                "20-30");
        List<String> frames = List.of(
                "At %s p.m. it rained.",
                "At %s it rained.",
                "By %s o'clock in the evening it rained.",
                "%s decades ago it rained.",
                "For %s centuries it rained.",
                "In the %sth century it rained.",
                "%s years ago it rained.",
                "In %s millennia it will rain.",
                "On May %s it rained.",
                "On %s May %s it rained.",
                "In the %ss it rained.",
                "In the %sth quarter of %s it rained.",
                "On %s/%s/%s it rained.",
                "For %s and a half months it rained.",
                "On %s-%s-%s it rained.");
        for (String frame : frames) {
            for (String number : numbers) {
                String sentence = frame.replace("%s", number);
                assertThatCode(() -> read(sentence, THURSDAY)).as(sentence).doesNotThrowAnyException();
                assertThatCode(() -> read(sentence, Optional.empty()))
                        .as(sentence)
                        .doesNotThrowAnyException();
            }
        }
        assertThat(read("The train left at 12.48 p.m. on Monday.", THURSDAY))
                .anySatisfy(time -> assertThat(time.value()).isEqualTo("2015-05-11T12:48"));
    }

    private List<TimeExpression> read(String sentence, Optional<LocalDate> date) {
        return when.expressions(Article.of("a", date, sentence));
    }

    private Time time(String sentence) {
        return read(sentence, THURSDAY).getFirst().time().orElseThrow();
    }

    @Test
    void aMonthRunsFromItsFirstToItsLastDay() {
        Time month = time("The port was shelled in February.");
        assertThat(month.from()).isEqualTo(LocalDate.of(2015, 2, 1));
        assertThat(month.to()).isEqualTo(LocalDate.of(2015, 2, 28));
        assertThat(month.granularity()).isEqualTo(Granularity.MONTH);
    }

    @Test
    void aWeekRunsFromMondayToSunday() {
        Time week = time("The port was shelled last week.");
        assertThat(week.from()).isEqualTo(LocalDate.of(2015, 5, 4));
        assertThat(week.to()).isEqualTo(LocalDate.of(2015, 5, 10));
    }

    @Test
    void sinceReachesToTheDayOfTheArticle() {
        Time span = time("No ship has docked since Monday.");
        assertThat(span.from()).isEqualTo(LocalDate.of(2015, 5, 11));
        assertThat(span.to()).isEqualTo(LocalDate.of(2015, 5, 14));
        assertThat(span.granularity()).isEqualTo(Granularity.SPAN);
    }

    @Test
    void thePastThreeWeeksEndOnTheDayOfTheArticle() {
        Time span = time("Nine ships have docked in the past three weeks.");
        assertThat(span.from()).isEqualTo(LocalDate.of(2015, 4, 23));
        assertThat(span.to()).isEqualTo(LocalDate.of(2015, 5, 14));
    }

    @Test
    void withoutADateOnlyWhatNeedsNoneIsDated() {
        List<TimeExpression> found = read("They met yesterday, on Tuesday and on 3 May 2011.", Optional.empty());
        assertThat(found).map(e -> e.time().isPresent()).containsExactly(false, false, true);
    }

    @Test
    void aDayThatDoesNotExistIsNoDate() {
        assertThat(read("They met on 31 June.", THURSDAY)).map(e -> e.value()).doesNotContain("2015-06-31");
    }

    @Test
    void quotesStandInTheTextAndDoNotOverlap() {
        String text = "On Monday, May 11, the two met; last week they had not, nor in the past three years or in 2011.";
        List<TimeExpression> found = read(text, THURSDAY);
        assertThat(found).allMatch(e -> e.quote().isIn(text));
        for (int i = 1; i < found.size(); i++) {
            assertThat(found.get(i - 1)
                            .quote()
                            .span()
                            .overlaps(found.get(i).quote().span()))
                    .isFalse();
        }
    }

    @Test
    void everyBeginningOfATextIsReadWithoutAnError() {
        String text =
                "At 5 p.m. on Friday, 3 June '94, the first two and a half years of 1,990 ended, a week or so ago. 12:61 31/31/99";
        for (int end = 0; end <= text.length(); end++) {
            read(text.substring(0, end), THURSDAY);
        }
    }
}
