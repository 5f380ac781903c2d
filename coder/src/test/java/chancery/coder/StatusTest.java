package chancery.coder;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.coder.codebook.Codebook;
import chancery.model.Article;
import chancery.model.Event;
import chancery.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which words keep an act from having happened, and which only look as if they did. */
class StatusTest {
    private static final List<Status> HAPPENED = List.of(Status.OCCURRED, Status.ONGOING);

    @Test
    void whatIsDeniedByDeterminersAndCoordinationDidNotHappen() {
        assertThat(happened(
                        "Not a single soldier of the Chadian army attacked the rebels.",
                        "Neither Serbian nor Croatian police arrested the journalist.",
                        "The Omani navy neither attacked nor seized the Yemeni dhow.",
                        "Finland has imposed no trade sanctions on Belarus.",
                        "Cuba has sent neither doctors nor nurses to Honduras.",
                        "At no point did Kenyan police arrest the senator.",
                        "Not once has Niger criticised Chad.",
                        "Sudan has yet to release the Egyptian soldiers."))
                .isEmpty();
    }

    @Test
    void whatOnlyLooksNegatedHappened() {
        assertThat(silent(
                        "No fewer than 40 Chadian soldiers attacked the rebels.",
                        "Serbian police not only arrested the journalist but beat him.",
                        "Norway not only condemned the Russian attack but expelled the Russian ambassador."))
                .isEmpty();
    }

    @Test
    void whatWouldBeDidNotHappen() {
        assertThat(happened(
                        "A Turkish attack on Cyprus would split the alliance.",
                        "In the event of an attack on Estonia, Danish troops could arrive within a day.",
                        "Such a decision might lead to a clash between Iran and Iraq.",
                        "Had Turkey attacked Cyprus, Greece would have answered.",
                        "An invasion of Moldova by Russia is a possibility.",
                        "The panel discussed whether Japan would expel the Russian envoy."))
                .isEmpty();
    }

    @Test
    void whatIsKnownHappenedThoughItsConsequencesAreNot() {
        assertThat(silent(
                        "The Turkish attack on Cyprus could delay the summit.",
                        "Norway may punish the officers who attacked the Somali fishermen.",
                        "Kuwait threatened to recall its envoy because Iraq attacked a Kuwaiti patrol."))
                .isEmpty();
    }

    @Test
    void whatIsToldInATaleOrRehearsedDidNotHappen() {
        assertThat(happened(
                        "In the novel, Spain invades Portugal and arrests its president.",
                        "The opera begins with the murder of a Danish minister.",
                        "The film's hero kills the president of Peru.",
                        "In the exercise, Red forces attack the Latvian army.",
                        "The forces of a fictitious republic invaded Sweden."))
                .isEmpty();
    }

    @Test
    void whatATaleSetOffHappened() {
        assertThat(silent(
                        "The novel prompted Iran to recall its ambassador from Denmark.",
                        "Iranian police arrested the director of the film.",
                        "The play was over when gunmen attacked the Danish embassy."))
                .isEmpty();
    }

    @Test
    void whatIsAllegedByNobodyWhoCanActIsNoFact() {
        assertThat(happened("The report alleges that Chadian soldiers attacked two villages."))
                .isEmpty();
    }

    @Test
    void whatIsToComeOrMeantDidNotHappen() {
        assertThat(happened(
                        "The Togolese envoy is to deliver a warning to Ghana this week.",
                        "The Turks ought to attack the Syrian army, the columnist wrote.",
                        "The speech was meant to pressure the Peruvian government.",
                        "The junta of Niger will rule until it hands over power to the deputies.",
                        "If the Kenyans do not attack the rebels, the road stays shut.",
                        "Chad has refrained from any attack on Sudan.",
                        "Withdrawal from Syria hinges on the defeat of the rebels, the Russian general said.",
                        "The law cleared the way for a Turkish assault on Kurdish fighters."))
                .isEmpty();
    }

    @Test
    void whatHappenedBesideWhatDidNotIsKnown() {
        assertThat(silent(
                        "Chad has refrained from tests since May, when it tested a missile.",
                        "The public did not know that Serbian soldiers had attacked the village."))
                .isEmpty();
    }

    private static List<String> happened(String... sentences) {
        return told(true, sentences);
    }

    private static List<String> silent(String... sentences) {
        return told(false, sentences);
    }

    /** The sentences in which something, or nothing, happened. */
    private static List<String> told(boolean something, String... sentences) {
        List<String> found = new ArrayList<>();
        try (Coder coder =
                new Coder(Codebook.shipped(), Effort.USUAL.framesAlone().telling(0))) {
            for (String sentence : sentences) {
                Article article = Article.of("sentence", Optional.of(LocalDate.of(2016, 5, 5)), sentence);
                boolean happened = coder.code(article).stream()
                        .filter(Event.class::isInstance)
                        .map(Event.class::cast)
                        .anyMatch(event -> HAPPENED.contains(event.status()));
                if (happened == something) {
                    found.add(sentence);
                }
            }
        }
        return found;
    }
}
