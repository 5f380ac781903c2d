package chancery.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InputTest {
    private static final String STORY = "France accused Norway of shelling the port.";

    @TempDir
    Path folder;

    @Test
    void documentThatFailsIsNamedAndTheOthersAreCoded() throws IOException {
        write("2015-05-12-a.txt", STORY);
        write("2015-05-12-b.txt", "");
        Files.write(folder.resolve("2015-05-12-c.txt"), new byte[] {'P', 'K', 3, 4, 0, 0});
        Files.write(folder.resolve("2015-05-12-d.txt"), new byte[] {'F', (byte) 0xfc, 'r'});
        write("2015-05-12-e.txt", STORY.replace(" ", "\r\n"));
        write("2999-05-12-f.txt", STORY);
        Cli.Result result = Cli.run("code", "--least-confidence", "0", "--to", "tsv", folder.toString());
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()
                        .lines()
                        .skip(1)
                        .map(row -> row.split("\t", -1)[2])
                        .distinct())
                .containsExactly("2015-05-12-a.txt", "2015-05-12-e.txt");
        assertThat(result.notices()).hasSize(4);
        assertThat(result.notices().get(0)).endsWith("b.txt is empty.");
        assertThat(result.notices().get(1)).contains("c.txt is not text: it holds a NUL byte");
        assertThat(result.notices().get(2)).contains("d.txt is not UTF-8: byte 0xFC at offset 1");
        assertThat(result.notices().get(3)).contains("f.txt has the date 2999-05-12, which lies in the future");
    }

    @Test
    void storyWithoutDateIsCodedWithANote() throws IOException {
        Path file = write("a.txt", STORY);
        Cli.Result result = Cli.run("code", file.toString());
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("ACCUSE allege  FRA > NOR");
        assertThat(result.notices()).singleElement().asString().contains("a.txt has no date");
        assertThat(Cli.run("code", "--quiet", file.toString()).err()).isEmpty();
        assertThat(Cli.run("code", "--date", "2015-05-12", file.toString()).err())
                .isEmpty();
    }

    @Test
    void brokenLineSevenAndALineOfFiftyMegabytesCostOnlyThemselves() throws IOException {
        Path file = folder.resolve("a.jsonl");
        try (var out = Files.newBufferedWriter(file)) {
            for (int line = 1; line <= 9; line++) {
                String words = line == 8 ? "x".repeat(50_000_000) : STORY;
                out.write("{\"id\": " + line + ", \"date\": \"20150512\", \"text\": \"" + words
                        + (line == 7 ? "\n" : "\"}\n"));
            }
        }
        Cli.Result result = Cli.run("code", "--to", "csv", file.toString());
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()
                        .lines()
                        .skip(1)
                        .map(row -> row.split(",", -1)[2])
                        .distinct())
                .containsExactly("1", "2", "3", "4", "5", "6", "9");
        assertThat(result.notices()).hasSize(2);
        assertThat(result.notices().get(0)).contains("a.jsonl:7 is broken JSON");
        assertThat(result.notices().get(1)).contains("a.jsonl:8 is 51 MB long");
    }

    @Test
    void csvWithoutTheMappedColumnIsNamedOnce() throws IOException {
        Path file = write("a.csv", "id,body\n1," + STORY + "\n2," + STORY + "\n");
        Cli.Result result = Cli.run("code", "--map", "text=story", file.toString());
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.notices())
                .singleElement()
                .asString()
                .endsWith("a.csv has no column story; its columns are id, body.");
    }

    @Test
    void missingFileAndFileNamedTwiceAreTold() throws IOException {
        String file = write("2015-05-12-a.txt", STORY).toString();
        Cli.Result result = Cli.run(
                "code",
                "--to",
                "tsv",
                file,
                folder.toString(),
                folder.resolve("b.txt").toString());
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out().lines().skip(1).filter(row -> row.contains("ACCUSE")))
                .hasSize(1);
        assertThat(result.notices()).hasSize(2);
        assertThat(result.notices().get(0)).endsWith("a.txt was named before and is read only once.");
        assertThat(result.notices().get(1)).endsWith("b.txt does not exist.");
    }

    @Test
    void folderWithoutPermissionIsNamed() throws IOException {
        write("2015-05-12-a.txt", STORY);
        Path closed = Files.createDirectory(
                folder.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("---------")));
        Assumptions.assumeFalse(Files.isReadable(closed), "This user may read every folder: skipped");
        Cli.Result result = Cli.run("code", folder.toString());
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.notices())
                .singleElement()
                .asString()
                .endsWith("closed may not be read: you have no permission for it.");
    }

    @Test
    void standardInputIsReadOnce() {
        Cli.Result result = Cli.withInput(STORY, "code", "--date", "2015-05-12", "-");
        assertThat(result.exit()).isZero();
        assertThat(result.out())
                .startsWith("standard input, 2015-05-12: 1 finding\n")
                .contains("ACCUSE allege");
    }

    @Test
    void outputIsWholeOrNotThere() throws IOException {
        Path out = folder.resolve("out.jsonl");
        Files.writeString(out, "of yesterday");
        Path quiet = write("2015-05-12-quiet.txt", "Nothing of note.");
        assertThat(Cli.run("code", "--to", "jsonl", "-o", out.toString(), quiet.toString())
                        .exit())
                .isZero();
        assertThat(out).isEmptyFile();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void numberOfThreadsDoesNotShow() throws IOException {
        StringBuilder lines = new StringBuilder();
        List<String> countries = List.of("France", "Norway", "Kenya", "Peru", "Japan", "Chad");
        for (int i = 0; i < 40; i++) {
            String text = i % 7 == 3
                    ? ""
                    : (countries.get(i % 6) + " accused " + countries.get((i + 1) % 6) + " of shelling the port. ")
                            .repeat(1 + i * 5 % 9);
            lines.append("{\"id\": \"" + i + "\", \"date\": \"2015-05-12\", \"text\": \"" + text + "\"}\n");
        }
        Path file = write("a.jsonl", lines.toString());
        Cli.Result one = Cli.run("code", "--jobs", "1", "--to", "jsonl", file.toString());
        Cli.Result eight = Cli.run("code", "--jobs", "8", "--to", "jsonl", file.toString());
        assertThat(one.notices()).hasSize(6);
        assertThat(eight).isEqualTo(one);
    }

    @Test
    void brokenPipeEndsQuietly() throws IOException, InterruptedException {
        write("2015-05-12-a.txt", STORY.repeat(20));
        write("2015-05-12-b.txt", STORY.repeat(20));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "code",
                        "--evidence",
                        "full",
                        "--to",
                        "jsonl",
                        folder.toString())
                .start();
        try (InputStream out = process.getInputStream()) {
            assertThat(out.read()).isEqualTo('{');
        }
        assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8)).isEmpty();
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void doctorFindsThisMachineWell() {
        Cli.Result result = Cli.run("doctor");
        assertThat(result.out().lines()).hasSize(6).allMatch(line -> line.startsWith("ok   "));
        assertThat(result.exit()).isZero();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
