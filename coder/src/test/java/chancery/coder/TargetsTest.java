package chancery.coder;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.coder.codebook.Codebook;
import chancery.model.Article;
import chancery.model.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** An act is directed at whom the story names for what the act answers. */
final class TargetsTest {
    private static final Coder CODER = new Coder(Codebook.shipped(), Effort.USUAL.telling(0));

    @AfterAll
    static void close() {
        CODER.close();
    }

    @Test
    void aRulingIsTheCourtsThatMadeIt() {
        assertThat(recipients(
                        "A Lisbon court freed two activists on Monday. Spain's foreign minister welcomed the ruling.",
                        "SUPPORT"))
                .containsExactly("PRTJUD");
    }

    @Test
    void sanctionsAreTheirsWhoImposedThem() {
        assertThat(recipients(
                        "Denmark imposed sanctions on Belarus on Friday. Serbia criticised the sanctions.", "ACCUSE"))
                .containsExactly("DNK");
    }

    @Test
    void anyAttackIsNotTheOneThatWasTold() {
        assertThat(recipients("Denmark attacked Belarus on Friday. Serbia condemned attacks.", "ACCUSE"))
                .isEmpty();
    }

    @Test
    void nobodyWelcomesWhatHeDidHimself() {
        assertThat(recipients(
                        "Denmark imposed sanctions on Belarus on Friday. Denmark's government welcomed the move.",
                        "SUPPORT"))
                .isEmpty();
    }

    @Test
    void aDenialAnswersThoseWhoSayIt() {
        assertThat(recipients("France accused Mali of hiding rebels. Mali denied this.", "REJECT"))
                .containsExactly("FRA");
    }

    @Test
    void tearGasIsForTheCrowd() {
        assertThat(recipients("Police in Lima fired tear gas on Sunday.", "ASSAULT"))
                .containsExactly("PERCVL");
    }

    @Test
    void aDemandThatNamesNobodyGoesToTheOtherSideOfTheStory() {
        assertThat(recipients(
                        "Armenia accused Azerbaijan of shelling a village on Monday. The Armenian government demanded an apology.",
                        "REQUEST"))
                .containsExactly("AZE");
        assertThat(recipients("Chile sent aid to Peru on Monday. Chile condemned attacks.", "ACCUSE"))
                .isEmpty();
    }

    @Test
    void thePartiesOfOneCountryCriticiseItsGovernment() {
        assertThat(recipients(
                        "The Danish government raised taxes on Monday. The Danish opposition criticised the haste.",
                        "ACCUSE"))
                .containsExactly("DNKGOV");
    }

    @Test
    void whoIsHeldForACrimeIsTakenForItsDoer() {
        String story =
                "A man was stabbed to death in Odense, Denmark, on Monday. Danish police arrested a 19-year-old man.";
        assertThat(CODER.code(Article.of("story", Optional.of(LocalDate.of(2019, 3, 5)), story)).stream()
                        .filter(Event.class::isInstance)
                        .map(Event.class::cast)
                        .filter(found -> found.kind().event().equals("ASSAULT"))
                        .flatMap(found -> found.actors().stream())
                        .map(actor -> actor.actor().code()))
                .containsExactly("DNKCVL");
    }

    private static List<String> recipients(String text, String event) {
        return CODER.code(Article.of("story", Optional.of(LocalDate.of(2019, 3, 5)), text)).stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .filter(found -> found.kind().event().equals(event))
                .flatMap(found -> found.recipients().stream())
                .map(recipient -> recipient.actor().code())
                .toList();
    }
}
