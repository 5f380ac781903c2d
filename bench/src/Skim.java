import chancery.coder.Coder;
import chancery.coder.Effort;
import chancery.coder.codebook.Codebook;
import chancery.model.Article;
import chancery.model.Finding;
import chancery.reader.Dates;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What skimming costs and saves: {@code bench/run Skim FILE.jsonl[.gz] COUNT} codes COUNT stories, taken evenly from the file,
 * with and without it, and counts the findings that are not the same to the letter.
 */
final class Skim {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 20;

    private double seconds;

    public static void main(String[] arguments) throws IOException {
        List<Article> articles = articles(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        Codebook codebook = Codebook.shipped();
        try (Coder skimming = new Coder(codebook);
                Coder whole = new Coder(codebook, Effort.WHOLE)) {
            articles.stream().limit(WARM_UP).forEach(article -> {
                skimming.code(article);
                whole.code(article);
            });
            compare(articles, skimming, whole);
        }
    }

    private static void compare(List<Article> articles, Coder skimming, Coder whole) {
        Skim fast = new Skim();
        Skim slow = new Skim();
        int all = 0;
        int lost = 0;
        int added = 0;
        for (Article article : articles) {
            Set<String> skimmed = fast.ids(() -> skimming.code(article));
            Set<String> every = slow.ids(() -> whole.code(article));
            all += every.size();
            lost += without(every, skimmed);
            added += without(skimmed, every);
        }
        System.out.printf(Locale.ROOT, "%d stories, %d findings when every sentence is parsed%n", articles.size(), all);
        System.out.printf(Locale.ROOT, "lost or otherwise when skimmed: %d, %.2f %%; new: %d%n", lost, 100.0 * lost / all, added);
        System.out.printf(Locale.ROOT, "CPU-s: %.1f whole, %.1f skimmed: %.2f times as fast%n", slow.seconds, fast.seconds, slow.seconds / fast.seconds);
    }

    private Set<String> ids(Supplier<List<Finding>> coding) {
        long begun = THREADS.getCurrentThreadCpuTime();
        List<Finding> findings = coding.get();
        seconds += (THREADS.getCurrentThreadCpuTime() - begun) / 1e9;
        return findings.stream().map(Finding::id).collect(Collectors.toSet());
    }

    private static int without(Set<String> all, Set<String> others) {
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(others);
        return rest.size();
    }

    private static List<Article> articles(Path file, int count) throws IOException {
        List<String> lines;
        try (InputStream in = file.toString().endsWith(".gz")
                ? new GZIPInputStream(Files.newInputStream(file))
                : Files.newInputStream(file)) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
        JsonMapper mapper = new JsonMapper();
        List<Article> articles = new ArrayList<>();
        for (int k = 0; k < lines.size() && articles.size() < count; k += Math.max(1, lines.size() / count)) {
            JsonNode story = mapper.readTree(lines.get(k));
            articles.add(Article.of(
                    story.path("id").asString(""),
                    Dates.parse(story.path("date").asString("")),
                    story.path("text").asString("")));
        }
        return articles;
    }

    private Skim() {}
}
