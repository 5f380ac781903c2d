package chancery.coder;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.coder.codebook.Codebook;
import chancery.model.Appointment;
import chancery.model.Article;
import chancery.model.Assessment;
import chancery.model.Event;
import chancery.model.Finding;
import chancery.model.Mention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What tells a reader something by itself, and what is only mentioned, meant or usual. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TellingTest {
    private Coder coder;

    @BeforeAll
    void open() {
        coder = new Coder(Codebook.shipped(), Effort.USUAL.telling(0));
    }

    @AfterAll
    void close() {
        coder.close();
    }

    @Test
    void wordsAndMeetingsWithoutTheOtherSideAreNotTold() {
        assertThat(told("The Ghanaian president touted his plan for a new harbour."))
                .isEmpty();
        assertThat(told("Business in Accra gains from the Togolese talks.")).isEmpty();
        assertThat(told("Rumours of a possible Chadian offensive drove up the price of millet."))
                .isEmpty();
    }

    @Test
    void whatIsSignedOrBegunIsTold() {
        assertThat(told("Lawmakers in Ghana reached an agreement on the harbour."))
                .containsExactly("SUPPORT");
        assertThat(told("The Chadian offensive began at dawn.")).containsExactly("ASSAULT");
        assertThat(told("Talks between Ghana and Togo began on Monday.")).containsExactly("CONSULT");
    }

    @Test
    void aPurposeIsNoActOfItsOwn() {
        assertThat(told("The Ghanaian foreign minister travelled to Togo to reassure the Togolese president."))
                .containsExactly("CONSULT");
        assertThat(told("The Ghanaian foreign minister travelled to Togo to meet the Togolese president."))
                .containsExactly("CONSULT");
    }

    @Test
    void whatMayBeAndWhatNobodyDidIsNotTold() {
        assertThat(told("The Ghanaian president could dismiss the Togolese envoy."))
                .isEmpty();
        assertThat(told("The Ghanaian envoy was not arrested.")).isEmpty();
        assertThat(told("Ghana urged Togo to release the envoy.")).containsExactly("REQUEST");
    }

    @Test
    void theDeadBelongToTheAttackThatIsToldBesideThem() {
        assertThat(parties("Rebels attacked a Malian army post on Friday. Four Malian soldiers were killed."))
                .hasSize(1);
        assertThat(parties("Rebels attacked a Malian army post on Friday. Four Ghanaian nurses were killed."))
                .hasSize(2);
    }

    @Test
    void whatIsUsualIsNotTold() {
        assertThat(told("The gunmen who attack Chadian buses come from the hills."))
                .isEmpty();
        assertThat(told("In Chad journalists are jailed for less.")).isEmpty();
    }

    @Test
    void relationsThatAreOnlyToImproveHaveNotImproved() {
        assertThat(told("Diplomats of Ghana will discuss improving ties with Togo."))
                .doesNotContain("BETTER");
        assertThat(told("Ghana has improved its ties with Togo.")).contains("BETTER");
    }

    @Test
    void aSourceIsNoDoerAndWhoIsCalledOnIsToAct() {
        assertThat(parties(
                        "More than 900 Malians have been killed since March, according to the Malian Health Ministry."))
                .containsExactly("ASSAULT [] [MLI CVL]");
        assertThat(parties("The Polish minister called on the Danish mayor to resign."))
                .contains("REQUEST [POL GOV] [DNK GOV]", "RETREAT [DNK GOV] []");
    }

    @Test
    void privateLifeIsNoPolitics() {
        assertThat(told("Ms. Lindqvist thanked the young man on the bicycle.")).isEmpty();
        assertThat(told("The Danish brewer struck a deal in May.")).isEmpty();
        assertThat(told("The Danish premier thanked the Ghanaian doctors.")).containsExactly("SUPPORT");
    }

    @Test
    void whatIsOnlyThoughtOfIsNotTold() {
        assertThat(told("If the Ghanaian premier gives in to the unions, the price of bread will fall."))
                .doesNotContain("CONCEDE");
        assertThat(told("The Ghanaian premier did not bow to the Togolese unions."))
                .doesNotContain("CONCEDE");
        assertThat(told("When the Ghanaian premier apologises to Togo, the bells will ring."))
                .doesNotContain("CONCEDE");
    }

    @Test
    void anAnnouncedRetreatIsAConcession() {
        assertThat(told("Chad said that it would pull its troops out of Mali.")).containsExactly("CONCEDE");
        assertThat(told("Chad has pulled its troops out of Mali.")).containsExactly("RETREAT");
    }

    private List<String> parties(String sentence) {
        return coder.code(Article.of("sentence", Optional.of(LocalDate.of(2016, 5, 5)), sentence)).stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .flatMap(event -> Stream.concat(Stream.of(event), event.content().stream()))
                .map(event -> event.kind().event() + " " + codes(event.actors()) + " " + codes(event.recipients()))
                .toList();
    }

    private static List<String> codes(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(mention -> mention.actors().stream())
                .map(actor -> (actor.country() + " " + actor.sector()).strip())
                .toList();
    }

    private List<String> told(String sentence) {
        List<String> found = new ArrayList<>();
        for (Finding finding : coder.code(Article.of("sentence", Optional.of(LocalDate.of(2016, 5, 5)), sentence))) {
            found.add(
                    switch (finding) {
                        case Event event -> event.kind().event();
                        case Appointment appointment -> appointment.kind();
                        case Assessment assessment -> assessment.direction().name();
                    });
        }
        return found;
    }
}
