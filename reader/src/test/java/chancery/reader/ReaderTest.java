package chancery.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.model.Article;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReaderTest {
    private static final LocalDate DAY = LocalDate.of(2015, 5, 12);

    @TempDir
    Path folder;

    @Test
    void textKeepsItsLineEndsAndItsDateStandsInTheName() throws IOException {
        Path file = write("2015-05-12-talks.txt", "Oslo agreed.\r\n\r\nRiga did not.\r\n");
        Article article = articles(read(file)).getFirst();
        assertThat(article.text()).isEqualTo("Oslo agreed.\r\n\r\nRiga did not.\r\n");
        assertThat(article.id()).isEqualTo("2015-05-12-talks.txt");
        assertThat(article.published()).contains(DAY);
    }

    @Test
    void byteOrderMarkIsNoText() throws IOException {
        assertThat(articles(read(write("a.txt", "\uFEFFOslo agreed.")))
                        .getFirst()
                        .text())
                .isEqualTo("Oslo agreed.");
    }

    @Test
    void zippedFileIsReadAsWhatItHolds() throws IOException {
        Path file = folder.resolve("a.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("{\"text\": \"Oslo agreed.\"}\n".getBytes(UTF_8));
        }
        assertThat(articles(read(file))).extracting(Article::text).containsExactly("Oslo agreed.");
    }

    @Test
    void folderIsReadInAlphabeticalOrderWithoutHiddenFiles() throws IOException {
        write("b/two.txt", "Two.");
        write("a/one.txt", "One.");
        write("c.txt", "Three.");
        write(".hidden/no.txt", "No.");
        write("a/.hidden", "No.");
        assertThat(articles(read(folder))).extracting(Article::id).containsExactly("a/one.txt", "b/two.txt", "c.txt");
    }

    @Test
    void linkToTheFolderAroundItIsNamedOnce() throws IOException {
        write("a.txt", "One.");
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        assertThat(reasons(read(folder)))
                .singleElement()
                .asString()
                .endsWith("is a link to a folder around it and was passed over.");
    }

    @Test
    void whatIsNoTextIsNamedWithItsReason() throws IOException {
        assertThat(reasons(read(folder.resolve("missing.txt"))))
                .singleElement()
                .asString()
                .endsWith("does not exist.");
        assertThat(reasons(read(write("empty.txt", " \n"))))
                .singleElement()
                .asString()
                .endsWith("empty.txt is empty.");
        assertThat(reasons(read(write("latin.txt", new byte[] {'O', 's', (byte) 0xe9, '.'}))))
                .singleElement()
                .asString()
                .contains("is not UTF-8: byte 0xE9 at offset 2");
        assertThat(reasons(read(write("nul.txt", new byte[] {'O', 0, 's'}))))
                .singleElement()
                .asString()
                .contains("NUL byte at offset 1");
        assertThat(reasons(read(write("broken.txt.gz", "not zipped"))))
                .singleElement()
                .asString()
                .contains("could not be read");
    }

    @Test
    void lineOfFiftyMegabytesCostsOnlyItself() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines.write("{\"text\": \"One.\"}\n{\"text\": \"".getBytes(UTF_8));
        byte[] letters = new byte[50_000_000];
        Arrays.fill(letters, (byte) 'a');
        lines.write(letters);
        lines.write("\"}\n{\"text\": \"Three.\"}\n".getBytes(UTF_8));
        List<Document> documents = read(write("long.jsonl", lines.toByteArray()));
        assertThat(articles(documents)).extracting(Article::text).containsExactly("One.", "Three.");
        assertThat(reasons(documents))
                .singleElement()
                .asString()
                .endsWith("long.jsonl:2 is 51 MB long; a story may have at most 2 MB.");
        assertThat(reasons(read(write("long.txt", letters))))
                .singleElement()
                .asString()
                .contains("is 50 MB long");
        assertThat(reasons(read(write("long.csv", "text\n" + new String(letters, UTF_8)))))
                .singleElement()
                .asString()
                .contains("long.csv:2 is 50 MB long");
    }

    @Test
    void jsonBrokenInLineSevenCostsOnlyThatLine() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 9; i++) {
            lines.append(i == 7 ? "{\"id\": 7, \"text\": \"Seven" : "{\"id\": " + i + ", \"text\": \"Story.\"}")
                    .append('\n');
        }
        List<Document> documents = read(write("nine.jsonl", lines.toString()));
        assertThat(articles(documents)).extracting(Article::id).containsExactly("1", "2", "3", "4", "5", "6", "8", "9");
        assertThat(reasons(documents)).singleElement().asString().contains("nine.jsonl:7 is broken JSON");
    }

    @Test
    void jsonThatCannotBeAStoryIsNamed() throws IOException {
        assertThat(reasons(read(write("odd.jsonl", """
                        ["text"]
                        {"text": "One."} {"text": "Two."}
                        {"words": "One."}
                        {"text": "One.", "date": "someday"}
                        {"text": "A \\u0000 inside."}
                        {"text": "Half \\ud83d of it."}
                        {"text": " "}
                        {"text": "One.", "text": "Two."}
                        """)))).hasSize(8);
    }

    @Test
    void fieldsTakeTheNamesThatAreGiven() throws IOException {
        Path file = write("a.csv", "key;when;story\n7;12 May 2015;\"Oslo; \"\"agreed\"\".\nRiga too.\"\n");
        Mapping mapping = Mapping.parse("text=story,date=when,id=key");
        Article article = articles(read(new Reader(Optional.empty(), mapping, Optional.empty()), file))
                .getFirst();
        assertThat(article.id()).isEqualTo("7");
        assertThat(article.published()).contains(DAY);
        assertThat(article.text()).isEqualTo("Oslo; \"agreed\".\nRiga too.");
    }

    @Test
    void mappedColumnThatIsNotThereIsNamedOnce() throws IOException {
        Path file = write("a.csv", "id,body\n1,One.\n2,Two.\n");
        Reader reader = new Reader(Optional.empty(), Mapping.parse("text=story"), Optional.empty());
        assertThat(reasons(read(reader, file)))
                .singleElement()
                .asString()
                .endsWith("a.csv has no column story; its columns are id, body.");
        assertThat(reasons(read(write("b.csv", "id,words\n1,One.\n2,Two.\n"))))
                .singleElement()
                .asString()
                .contains("--map text=COLUMN");
    }

    @Test
    void brokenRowCostsOnlyItself() throws IOException {
        byte[] rows = "id,text\n1,One.\n2,Two.,more\n3,\"Three\" x\n4,Fo\u00e9r.\n5,Five.\n6,\"Six\n"
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        List<Document> documents = read(write("a.csv", rows));
        assertThat(articles(documents)).extracting(Article::id).containsExactly("1", "5");
        assertThat(reasons(documents)).hasSize(4);
        assertThat(reasons(documents).getLast()).contains("a.csv:7", "never closed");
    }

    @Test
    void streamThatBeginsWithABraceIsJsonLines() {
        List<Document> documents = new ArrayList<>();
        byte[] bytes = " {\"text\": \"Oslo agreed.\"}".getBytes(UTF_8);
        reader().read("standard input", new ByteArrayInputStream(bytes), documents::add);
        assertThat(articles(documents)).extracting(Article::id).containsExactly("standard input:1");
    }

    @Test
    void everyPrefixGivesDocumentsOrReasons() throws IOException {
        String lines =
                "{\"id\": \"é1\", \"text\": \"Oslo \\u00e9 \\\"agreed\\\".\", \"date\": \"2015-05-12\"}\r\n\n{\"text\": \"🎈 Riga.\"}\n";
        String rows = "id;text;date\r\n1;\"Oslo \"\"é\"\"\r\nagreed.\";2015-05-12\r\n\r\n2;🎈 Riga.;\"May 12, 2015\"\n";
        clip("a.jsonl", lines.getBytes(UTF_8), 2);
        clip("a.csv", rows.getBytes(UTF_8), 2);
        clip("a.txt", lines.getBytes(UTF_8), 1);
    }

    private void clip(String name, byte[] whole, int stories) throws IOException {
        for (int length = 0; length <= whole.length; length++) {
            List<Document> documents = read(write(name, Arrays.copyOf(whole, length)));
            assertThat(articles(documents).size()).isLessThanOrEqualTo(stories);
            assertThat(documents).as("%d bytes of %s", length, name).isNotEmpty();
        }
        assertThat(articles(read(write(name, whole)))).hasSize(stories);
    }

    private static Reader reader() {
        return new Reader(Optional.empty(), Mapping.usual(), Optional.empty());
    }

    private static List<Document> read(Path path) {
        return read(reader(), path);
    }

    private static List<Document> read(Reader reader, Path path) {
        List<Document> documents = new ArrayList<>();
        reader.read(path, documents::add);
        return documents;
    }

    private static List<Article> articles(List<Document> documents) {
        return documents.stream()
                .filter(Document.Read.class::isInstance)
                .map(d -> ((Document.Read) d).article())
                .toList();
    }

    private static List<String> reasons(List<Document> documents) {
        return documents.stream()
                .filter(Document.Rejected.class::isInstance)
                .map(d -> d.name() + " " + ((Document.Rejected) d).reason())
                .toList();
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(UTF_8));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }
}
