package chancery.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UsageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code --jbos 2 x.txt              | there is no option --jbos; did you mean --jobs?",
                "code --to jsn x.txt              | --to: \"jsn\" is none of pretty, jsonl, tsv, csv, html; did you mean jsonl?",
                "code --to=xml x.txt              | --to: \"xml\" is none of pretty, jsonl, tsv, csv, html; did you mean html?",
                "code --from cvs x.txt            | --from: \"cvs\" is none of text, jsonl, csv; did you mean csv?",
                "code --evidence snipet x.txt     | did you mean snippet?",
                "explain --to tsv x.txt           | --to: \"tsv\" is none of pretty, jsonl, html.",
                "cod x.txt                        | there is no command cod; did you mean code?",
                "--versoin                        | there is no option --versoin; did you mean --version?",
                "code                             | code needs a FILE.",
                "code x.txt --jobs                | --jobs needs a value, N.",
                "code --jobs two x.txt            | --jobs: \"two\" is no number.",
                "code --jobs 0 x.txt              | --jobs: at least one story",
                "code --least-confidence 2 x.txt  | --least-confidence: a probability lies between 0 and 1, not at 2.0.",
                "code --date yesterday x.txt      | --date: \"yesterday\" is no day; write it as 2015-05-12.",
                "code --map body x.txt            | --map: \"body\" is no mapping",
                "code --codebook nowhere x.txt    | nowhere: is not a folder",
                "code -o nowhere/out.txt x.txt    | its folder does not exist",
                "codebook ACUSE                   | did you mean ACCUSE?",
                "codebook acuse-of                | did you mean accuse-of?",
                "actors                           | actors needs a PHRASE, or grow and stories.",
                "actors Oslo --date soon          | --date: \"soon\" is no day; write it as 2015-05-12.",
                "actors mayor --country Blefuscu  | --country: \"Blefuscu\" names no country",
                "actors grow                      | grow needs a FILE.",
                "doctor now                       | \"now\" is one argument too many."
            })
    void wrongUsageEndsWithTwoAndNamesTheNearestValidWord(String command, String sentence) {
        Cli.Result result = Cli.run(command.split(" ", -1));
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.notices())
                .singleElement()
                .asString()
                .startsWith("chancery: ")
                .contains(sentence);
    }

    @Test
    void commandAloneSaysWhatThereIs() {
        assertThat(Cli.run().exit()).isEqualTo(2);
        assertThat(Cli.run("--help").out()).contains("code", "explain", "codebook", "doctor");
        assertThat(Cli.run("code", "--help").out()).contains("--jobs", "--evidence", "--codebook");
    }

    @Test
    void folderIsNoPlaceForTheOutput(@TempDir Path folder) {
        Cli.Result result = Cli.run("code", "-o", folder.toString(), "x.txt");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.notices()).singleElement().asString().endsWith("is a folder; name a file.");
    }
}
