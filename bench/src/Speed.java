import chancery.coder.codebook.Sources;
import chancery.coder.text.Sentence;
import chancery.coder.text.TextAnalyser;
import chancery.model.Article;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How fast raw text is analysed on one thread: `java -cp ... bench/src/Speed.java FILE...`, texts in UTF-8. */
final class Speed {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double WARM_UP = 5;
    private static final double MEASURED = 20;

    public static void main(String[] files) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (String file : files) {
            articles.add(Article.of(file, Optional.empty(), Files.readString(Path.of(file))));
        }
        long begun = THREADS.getCurrentThreadCpuTime();
        try (TextAnalyser analyser = new TextAnalyser(Sources.shipped())) {
            System.out.printf(Locale.ROOT, "loaded in %.2f CPU-s%n", since(begun));
            rounds(analyser, articles, WARM_UP);
            System.out.println(rounds(analyser, articles, MEASURED));
        }
    }

    private static double since(long begun) {
        return (THREADS.getCurrentThreadCpuTime() - begun) / 1e9;
    }

    private static String rounds(TextAnalyser analyser, List<Article> articles, double seconds) {
        long begun = THREADS.getCurrentThreadCpuTime();
        long sentences = 0;
        long words = 0;
        for (int k = 0; since(begun) < seconds; k++) {
            for (Sentence sentence : analyser.analyse(articles.get(k % articles.size())).sentences()) {
                sentences++;
                words += sentence.tokens().size();
            }
        }
        double spent = since(begun);
        return String.format(Locale.ROOT, "%d sentences, %d words: %.0f words per CPU-s, as many as %.0f sentences of 25 words",
                sentences, words, words / spent, words / spent / 25);
    }

    private Speed() {}
}
