package chancery.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ActorsTest {
    private static final String CLAIM =
            "Kenyan Fisheries Minister Amani Wekesa met President Paul Kagame in Kigali. \"We agree,\" Wekesa said.";
    private static final String LATER = "Rwanda accused Amani Wekesa of shelling the port.";

    @TempDir
    Path folder;

    @Test
    void phraseIsNamedByTheOfficeOfTheDay() {
        assertThat(Cli.run("actors", "French", "President", "--date", "2010-01-01")
                        .out())
                .contains("name: Nicolas Sarkozy", "country: FRA", "sector: GOV", "2007-05-16 to 2012-05-15");
        assertThat(Cli.run("actors", "French President", "--date", "2013-01-01").out())
                .contains("name: François Hollande");
        assertThat(Cli.run("actors", "the president", "--country", "Chile", "--date", "2015-01-01")
                        .out())
                .contains("name: Michelle Bachelet", "country of the context");
        assertThat(Cli.run("actors", "the grocer").out()).contains("name: -", "country: -");
    }

    @Test
    void growWritesTheOfficesOfUnknownPersonsWithTheirWords() throws IOException {
        write("b/2016-03-01.txt", CLAIM);
        write("b/2015-07-01.txt", CLAIM + "\n\nZambia's army is led by General Bwalya Mutale, officials said.");
        Path out = folder.resolve("grown.tsv");
        Cli.Result result = Cli.run("actors", "grow", folder.resolve("b").toString(), "-o", out.toString());
        assertThat(result.exit()).isZero();
        List<String> rows = Files.readAllLines(out);
        assertThat(rows)
                .startsWith("name\toffice\tcountry\tsector\tdate\tstory\twords\tbegin\tend")
                .contains("Amani Wekesa\tfisheries minister\tKEN\tGOV\t2015-07-01\t2015-07-01.txt\t"
                        + "Kenyan Fisheries Minister Amani Wekesa\t0\t38")
                .isSortedAccordingTo((a, b) -> a.startsWith("name\t") ? -1 : a.compareTo(b))
                .noneMatch(row -> row.startsWith("Paul Kagame"));
    }

    @Test
    void reviewedClaimsHoldFromTheirDayOn() throws IOException {
        Path story = write("stories/2016-03-01.txt", LATER);
        Path before = write("stories/2015-01-01.txt", LATER);
        Path claim = write("2015-07-01.txt", CLAIM);
        Path reviewed = write("codebook/actors/grown.tsv", "");
        Cli.run("actors", "grow", claim.toString(), "-o", reviewed.toString());
        String codebook = folder.resolve("codebook").toString();
        assertThat(coded(story)).doesNotContain("KEN");
        assertThat(coded(story, "--codebook", codebook)).contains("ACCUSE allege  RWA > KEN GOV (Amani Wekesa)");
        assertThat(coded(before, "--codebook", codebook)).doesNotContain("KEN GOV");
        assertThat(Cli.run("actors", "Amani Wekesa", "--codebook", codebook).out())
                .contains("country: KEN", "fisheries minister of KEN 2015-07-01 to now");
    }

    @Test
    void laterClaimTakesThePlaceOfTheEarlier() throws IOException {
        write("actors/grown.tsv", """
                name\toffice\tcountry\tsector\tdate
                Amani Wekesa\tfisheries minister\tKEN\tGOV\t2015-07-01
                Amani Wekesa\tarmy chief\tKEN\tMIL\t2017-02-01
                """);
        String own = folder.toString();
        assertThat(Cli.run("actors", "Amani Wekesa", "--date", "2016-01-01", "--codebook", own)
                        .out())
                .contains("sector: GOV");
        assertThat(Cli.run("actors", "Amani Wekesa", "--date", "2018-01-01", "--codebook", own)
                        .out())
                .contains("sector: MIL");
    }

    @Test
    void reviewedTableWithAMistakeIsNamedWithItsLine() throws IOException {
        write("actors/grown.tsv", """
                name\toffice\tcountry\tsector\tdate
                Amani Wekesa\tminister\t\tGOV\t2015-07-01
                """);
        Cli.Result result = Cli.run("actors", "Amani Wekesa", "--codebook", folder.toString());
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.notices())
                .singleElement()
                .asString()
                .contains("actors/grown.tsv:2", "the column \"country\" is empty");
    }

    private static String coded(Path story, String... options) {
        List<String> arguments = new ArrayList<>(List.of("code", story.toString()));
        arguments.addAll(List.of(options));
        return Cli.run(arguments.toArray(String[]::new)).out();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, text);
    }
}
