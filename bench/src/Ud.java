import chancery.coder.codebook.Sources;
import chancery.coder.text.Analysis;
import chancery.coder.text.Sentence;
import chancery.coder.text.TextAnalyser;
import chancery.coder.text.Token;
import chancery.model.Article;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * CoNLL-U in, CoNLL-U out, for ud_score.py: `java -cp ... bench/src/Ud.java [--raw] FILE > OUT`. Gold words are parsed as
 * they are; with --raw only the text of each document is read, with blank lines between paragraphs. Speed goes to stderr.
 */
final class Ud {
    private static final PrintStream OUT = new PrintStream(System.out, false, StandardCharsets.UTF_8);

    public static void main(String[] arguments) throws IOException {
        boolean raw = arguments[0].equals("--raw");
        List<String> lines = lines(Path.of(arguments[arguments.length - 1]));
        try (TextAnalyser analyser = new TextAnalyser(Sources.shipped())) {
            for (int k = 0; k < 300; k++) {
                analyser.parse(List.of("Warm", "-", "up", "for", "the", "clock", "."));
            }
            long begun = cpu();
            int words = raw ? raw(lines, analyser) : gold(lines, analyser);
            double seconds = (cpu() - begun) / 1e9;
            System.err.printf("%d words, %.1f CPU-s, %.0f words per CPU-s%n", words, seconds, words / seconds);
        }
        OUT.flush();
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<String> lines(Path file) throws IOException {
        try (InputStream plain = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(plain) : plain;
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    private static int gold(List<String> lines, TextAnalyser analyser) {
        List<String> words = new ArrayList<>();
        int all = 0;
        for (String line : lines) {
            if (line.isEmpty() && !words.isEmpty()) {
                print(analyser.parse(words), words);
                all += words.size();
                words.clear();
            } else if (!line.startsWith("#") && !line.isEmpty() && isWord(line)) {
                words.add(line.split("\t", -1)[1]);
            }
        }
        return all;
    }

    private static boolean isWord(String line) {
        String number = line.substring(0, line.indexOf('\t'));
        return !number.contains("-") && !number.contains(".");
    }

    private static int raw(List<String> lines, TextAnalyser analyser) {
        int all = 0;
        int document = 0;
        for (String text : texts(lines)) {
            Analysis analysis = analyser.analyse(Article.of("" + document, Optional.empty(), text));
            OUT.println("# newdoc id = " + document++);
            for (Sentence sentence : analysis.sentences()) {
                print(sentence, sentence.tokens().stream().map(t -> text.substring(t.span().begin(), t.span().end())).toList());
                all += sentence.tokens().size();
            }
        }
        return all;
    }

    private static List<String> texts(List<String> lines) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean paragraph = false;
        int skip = 0;
        for (String line : lines) {
            if (line.startsWith("# newdoc") && !text.isEmpty()) {
                texts.add(text.toString());
                text.setLength(0);
            } else if (line.startsWith("# newpar")) {
                paragraph = true;
            } else if (!line.startsWith("#") && !line.isEmpty()) {
                String[] row = line.split("\t", -1);
                if (row[0].equals("1") || row[0].startsWith("1-")) {
                    text.append(paragraph && !text.isEmpty() ? "\n\n" : "");
                    paragraph = false;
                }
                if (row[0].contains("-")) {
                    skip = Integer.parseInt(row[0].substring(row[0].indexOf('-') + 1));
                } else if (row[0].contains(".") || Integer.parseInt(row[0]) <= skip) {
                    skip = Integer.parseInt(row[0].replaceAll("\\..*", "")) == skip ? 0 : skip;
                    continue;
                }
                text.append(row[1]).append(row[9].contains("SpaceAfter=No") ? "" : " ");
            } else if (line.isEmpty()) {
                skip = 0;
            }
        }
        texts.add(text.toString());
        return texts;
    }

    private static void print(Sentence sentence, List<String> forms) {
        for (Token t : sentence.tokens()) {
            String mark = sentence.entity(t)
                    .map(e -> "Name=" + (e.first() == t.index() ? "B-" : "I-") + e.kind())
                    .orElse("_");
            OUT.println(String.join("\t", "" + (t.index() + 1), forms.get(t.index()), t.lemma(), t.upos().name(), t.xpos(),
                    "_", "" + (t.head() + 1), t.relation(), "_", mark));
        }
        OUT.println();
    }

    private Ud() {}
}
