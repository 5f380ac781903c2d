package chancery.coder;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.coder.codebook.Codebook;
import chancery.model.Appointment;
import chancery.model.Article;
import chancery.model.Event;
import chancery.model.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What a story tells once and names again is one finding. */
final class RememberingTest {
    private static final Coder CODER = new Coder(Codebook.shipped(), Effort.USUAL.telling(0));

    @AfterAll
    static void close() {
        CODER.close();
    }

    @Test
    void theTripJoinsTheVisit() {
        List<Finding> told = code("Peru's president visited Chile on Monday. The president's trip to Chile was short.");

        assertThat(told)
                .singleElement()
                .satisfies(visit -> assertThat(visit.quotes()).hasSize(2));
    }

    @Test
    void aNounBeforeTheClauseJoinsIt() {
        List<Finding> told = code("The Danish attack on Sweden began a war. Denmark attacked Sweden at dawn.");

        assertThat(told)
                .singleElement()
                .satisfies(attack -> assertThat(attack.quotes()).hasSize(2));
    }

    @Test
    void anAttackByNobodyKnownJoinsNoOther() {
        assertThat(code("Denmark attacked Sweden. An attack on Norway killed two."))
                .hasSizeGreaterThan(1);
    }

    @Test
    void whoBarsAMinisterDoesNotBarTheCountry() {
        assertThat(code("Kenya banned Uganda from the games. Kenya also banned Ugandan President Yoweri Museveni."))
                .hasSize(2);
    }

    @Test
    void whatAVisitIsForIsNoAppointment() {
        List<Finding> told = code("Peru's president visited Chile to discuss fish with the Chilean president.");

        assertThat(told).noneMatch(Appointment.class::isInstance);
    }

    @Test
    void theSummitThatIsAheadIsOne() {
        List<Finding> told = code(
                "Kenya and Uganda will hold talks on Friday. The talks between Kenya and Uganda will be about fish.");

        assertThat(told).singleElement().isInstanceOf(Appointment.class);
    }

    @Test
    void whatWasAheadOfADayThatIsOverIsNoAppointment() {
        assertThat(code("The Omani envoy was due to meet the Yemeni president last February."))
                .noneMatch(Appointment.class::isInstance);
    }

    @Test
    void whoMetOnAWeekdayMetOnTheLastOne() {
        List<Finding> told = code("The plan was secret until the Omani envoy met the Yemeni president on Thursday.");

        assertThat(told).noneMatch(Appointment.class::isInstance);
    }

    @Test
    void aNounWithOnePartyTellsNothing() {
        assertThat(code("Norwegian support fell in Oslo.")).isEmpty();
        assertThat(code("Norwegian support for the Ethiopian government fell."))
                .singleElement()
                .satisfies(
                        finding -> assertThat(((Event) finding).kind().event()).isEqualTo("SUPPORT"));
    }

    private static List<Finding> code(String text) {
        return CODER.code(Article.of("story", Optional.of(LocalDate.of(2019, 5, 14)), text));
    }
}
