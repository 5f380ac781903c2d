import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The gold words of CoNLL-U files, sentence by sentence. */
final class Treebank {
    static List<List<String>> sentences(Path file) throws IOException {
        List<List<String>> sentences = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.isEmpty() && !words.isEmpty()) {
                sentences.add(List.copyOf(words));
                words.clear();
            } else if (line.matches("\\d+\t.*")) {
                words.add(line.split("\t", -1)[1]);
            }
        }
        return sentences;
    }

    static List<String> lines(Path file) throws IOException {
        try (InputStream plain = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(plain) : plain;
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    private Treebank() {}
}
