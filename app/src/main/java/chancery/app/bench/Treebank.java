package chancery.app.bench;

import chancery.coder.codebook.Sources;
import chancery.coder.text.Sentence;
import chancery.coder.text.TextAnalyser;
import chancery.coder.text.Token;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** CoNLL-U with gold words in, the same with lemmas, tags, heads and relations of our own out. */
final class Treebank {
    private Treebank() {}

    static void predict(BufferedReader in, PrintWriter out) throws IOException {
        try (TextAnalyser analyser = new TextAnalyser(Sources.shipped())) {
            List<String> lines = new ArrayList<>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank()) {
                    lines.add(line);
                } else if (!lines.isEmpty()) {
                    sentence(lines, analyser, out);
                    lines.clear();
                }
            }
            if (!lines.isEmpty()) {
                sentence(lines, analyser, out);
            }
        }
    }

    private static void sentence(List<String> lines, TextAnalyser analyser, PrintWriter out) {
        List<String> words = new ArrayList<>();
        for (String line : lines) {
            if (isWord(line)) {
                words.add(line.split("\t", -1)[1]);
            }
        }
        Sentence parsed = analyser.parse(words);
        int next = 0;
        for (String line : lines) {
            out.println(
                    isWord(line) ? word(line.split("\t", -1), parsed.tokens().get(next++)) : line);
        }
        out.println();
    }

    private static boolean isWord(String line) {
        String id = line.substring(0, Math.max(0, line.indexOf('\t')));
        return !id.isEmpty() && id.chars().allMatch(Character::isDigit);
    }

    private static String word(String[] cells, Token token) {
        String head = Integer.toString(token.head() + 1);
        return String.join(
                "\t",
                cells[0],
                cells[1],
                token.lemma(),
                token.upos().name(),
                token.xpos(),
                "_",
                head,
                token.relation(),
                "_",
                cells[9]);
    }
}
