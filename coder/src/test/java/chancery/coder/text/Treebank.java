package chancery.coder.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A treebank of ../shared as raw documents with the places of its gold words and sentences. */
record Treebank(List<Document> documents) {
    static final Path FOLDER = Path.of("../../shared/dev/ud");

    /** Raw text, gold words as [begin, end), and for each sentence the number of its first word. */
    record Document(String text, List<int[]> words, List<Integer> firstWords, List<String[]> rows) {
        String quote(chancery.model.Span span) {
            return text.substring(span.begin(), span.end());
        }
    }

    static Treebank read(String name) throws IOException {
        List<Document> documents = new ArrayList<>();
        Reader reader = new Reader();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(FOLDER.resolve(name))), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("# newdoc")) {
                    reader.flush(documents);
                }
                reader.line(line);
            }
        }
        reader.flush(documents);
        return new Treebank(documents);
    }

    private static final class Reader {
        private StringBuilder text = new StringBuilder();
        private List<int[]> words = new ArrayList<>();
        private List<Integer> firstWords = new ArrayList<>();
        private List<String[]> rows = new ArrayList<>();
        private boolean paragraph;
        private boolean begins = true;
        private int multiwordEnd;
        private boolean spaceAfterMultiword;

        void line(String line) {
            if (line.startsWith("# newpar")) {
                paragraph = true;
            } else if (line.isEmpty()) {
                begins = true;
            } else if (!line.startsWith("#")) {
                row(line.split("\t", -1));
            }
        }

        private void row(String[] row) {
            if (row[0].contains(".")) {
                return;
            }
            if (begins) {
                begins = false;
                if (paragraph && !text.isEmpty()) {
                    text.append("\n\n");
                }
                paragraph = false;
                firstWords.add(words.size());
            }
            boolean space = !row[9].contains("SpaceAfter=No");
            if (row[0].contains("-")) {
                multiwordEnd = Integer.parseInt(row[0].substring(row[0].indexOf('-') + 1));
                spaceAfterMultiword = space;
                return;
            }
            words.add(new int[] {text.length(), text.length() + row[1].length()});
            rows.add(row);
            text.append(row[1]);
            int number = Integer.parseInt(row[0]);
            boolean inside = number < multiwordEnd;
            boolean last = number == multiwordEnd;
            text.append(!inside && (last ? spaceAfterMultiword : space) ? " " : "");
            multiwordEnd = inside ? multiwordEnd : 0;
        }

        void flush(List<Document> into) {
            if (!words.isEmpty()) {
                into.add(new Document(text.toString(), words, firstWords, rows));
            }
            text = new StringBuilder();
            words = new ArrayList<>();
            firstWords = new ArrayList<>();
            rows = new ArrayList<>();
            paragraph = false;
        }
    }
}
