package chancery.coder.says;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.coder.codebook.Sources;
import chancery.coder.text.Analysis;
import chancery.coder.text.TextAnalyser;
import chancery.model.Article;
import chancery.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionsTest {
    private static final Attributions ATTRIBUTIONS = new Attributions(Sources.shipped());
    private static TextAnalyser analyser;

    @BeforeAll
    static void open() {
        analyser = new TextAnalyser(Sources.shipped());
    }

    @AfterAll
    static void close() {
        analyser.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The minister said that the bridge would open in May. | The minister | said | that the bridge would open in May
            The harbour will stay closed, officials said. | officials | said | The harbour will stay closed
            According to the coast guard, two boats sank near the island. | the coast guard | According to | two boats sank near the island
            The governor called for an inquiry into the fire. | The governor | called for | an inquiry into the fire
            The union wants to talk with the owners. | The union | wants | to talk with the owners
            The mayor blasted the builders for their delays. | The mayor | blasted | the builders for their delays
            A survey shows a rise in rents. | A survey | shows | a rise in rents
            She denied that she had met the envoy. | She | denied | that she had met the envoy
            """)
    void readsSourceCueAndContent(String text, String source, String cue, String content) {
        assertThat(outermost(text)).contains(source + " | " + cue + " | " + content);
    }

    @Test
    void aSpeakerWhoSpeaksAgainInTheSentenceIsReadAgain() {
        assertThat(outermost("The minister said he would close the port and warned against a strike."))
                .anyMatch(line -> line.startsWith("The minister | said"))
                .anyMatch(line -> line.contains("| warned against |"));
        assertThat(outermost("The envoy said the talks had begun, though she noted that nothing was signed."))
                .anyMatch(line -> line.startsWith("she | noted | that nothing was signed"));
    }

    @Test
    void whatIsSaidOfSomethingIsReadWithoutASpeaker() {
        assertThat(outermost("The party plans to close the port within a year, according to the harbour master."))
                .singleElement()
                .asString()
                .startsWith("the harbour master | according to");
        assertThat(outermost("Let's say the owners of the harbour want a new pier."))
                .noneMatch(line -> line.contains("| say |"));
        assertThat(outermost("Rents rose twice as fast as wages, the central bank finds."))
                .contains("the central bank | finds | Rents rose twice as fast as wages");
        assertThat(outermost("The mayor faces questions about the sale of the harbour."))
                .anyMatch(line -> line.contains("| questions about | the sale of the harbour"));
    }

    @Test
    void aHeadlineQuotesBehindAColonAndASpeakerSignsBehindADash() {
        assertThat(outermost("A warning from the harbour master: \"Stay off the ice this week\"\n\nThe lake froze."))
                .anyMatch(line -> line.startsWith("A warning from the harbour master | : | \"Stay off"));
        assertThat(outermost("\"We lost the boats in one night.\" \u2014 Jorun Vik"))
                .anyMatch(line -> line.startsWith("Jorun Vik | \u2014 | \"We lost"));
    }

    @Test
    void whoeverIsSpokenToIsNoSource() {
        assertThat(outermost("The farmer said that you know the river when it floods."))
                .noneMatch(line -> line.startsWith("you |"));
    }

    @Test
    void aSecondVerbSharesTheSourceOfTheFirst() {
        assertThat(outermost("The mayor praised the firemen and urged people to stay at home."))
                .anyMatch(line -> line.startsWith("The mayor | praised"))
                .anyMatch(line -> line.startsWith("The mayor | urged"));
    }

    @Test
    void whatASpeakerAddsComesFromTheSpeakerToo() {
        assertThat(outermost("\"We lost the harvest,\" the farmer said, adding that the river had risen twice."))
                .anyMatch(line -> line.startsWith("the farmer | said | \"We lost the harvest"))
                .anyMatch(line -> line.startsWith("the farmer | adding | that the river had risen twice"));
    }

    @Test
    void aQuotationThatStandsAloneBelongsToTheLastSpeaker() {
        String text = "\"We lost the harvest,\" said Anna Berg, a farmer. \"Nobody came to help us that week.\"";
        assertThat(outermost(text)).singleElement().asString().contains("Anna Berg", "Nobody came to help us");
    }

    @Test
    void anInvertedVerbHasItsSpeakerBehindIt() {
        assertThat(outermost("\"The road is open,\" said Colonel Varga."))
                .anyMatch(line -> line.startsWith("Colonel Varga | said"));
    }

    @Test
    void aPassiveWithoutAgentHasNoSource() {
        assertThat(outermost("The talks are expected to last a week."))
                .anyMatch(line -> line.startsWith(" | are expected"));
    }

    @Test
    void aRelativePronounIsASourceOfItsOwn() {
        assertThat(outermost("The envoy, who warned that the truce was fragile, left on Monday."))
                .anyMatch(line -> line.startsWith("who | warned"));
    }

    @Test
    void aNameBeforeAColonSpeaks() {
        assertThat(outermost("VARGA: The road is open to everybody now."))
                .contains("VARGA | : | The road is open to everybody now");
    }

    @Test
    void aNameAfterADashSpeaksTheQuotation() {
        assertThat(outermost("\"This village was my whole world.\" - Anna Berg"))
                .anyMatch(line -> line.startsWith("Anna Berg | -"));
    }

    @Test
    void aClaimHasAnOwner() {
        assertThat(outermost("Nobody checked the ministry's claim that the dam was safe."))
                .anyMatch(line -> line.contains("ministry") && line.contains("that the dam was safe"));
    }

    @Test
    void nestedSpeakersAreFoundButNotOutermost() {
        String text = "The spokesman said that the president believes the treaty is dead.";
        assertThat(lines(ATTRIBUTIONS.find(analyse(text)), text))
                .anyMatch(line -> line.startsWith("the president | believes"));
        assertThat(outermost(text)).singleElement().asString().startsWith("The spokesman | said");
    }

    @Test
    void deedsAreNoAttributions() {
        assertThat(outermost("The army crossed the river and took the town to defend its supply road."))
                .isEmpty();
    }

    private static List<String> outermost(String text) {
        return lines(Attributions.outermost(ATTRIBUTIONS.find(analyse(text))), text);
    }

    private static Analysis analyse(String text) {
        return analyser.analyse(Article.of("1", Optional.empty(), text));
    }

    private static List<String> lines(List<Attribution> attributions, String text) {
        return attributions.stream()
                .map(a -> words(a.source(), text) + " | " + words(a.cue(), text) + " | " + words(a.content(), text))
                .toList();
    }

    private static String words(List<Span> spans, String text) {
        return spans.stream().map(s -> text.substring(s.begin(), s.end())).collect(Collectors.joining(" ... "));
    }
}
