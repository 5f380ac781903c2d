import chancery.coder.Coder;
import chancery.coder.codebook.Codebook;
import chancery.model.Article;
import chancery.reader.Dates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.tokenize.SimpleTokenizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speed of coding whole stories, beside OpenNLP's tagger on the same texts, in one process and in turns:
 * {@code Stories FILE.jsonl COUNT}. COUNT stories are taken evenly from the file; the first tenth, at least ten, only warms up.
 */
final class Stories {
    private static final int SENTENCE = 25;
    private static final int SLICE = 10;
    private static final int TAGGER_ROUNDS = 5;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Clock coding = new Clock();
    private final Clock tagging = new Clock();
    private long words;
    private long findings;

    public static void main(String[] arguments) throws IOException {
        List<Article> articles = articles(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        int warmUp = Math.min(Math.max(SLICE, articles.size() / SLICE), articles.size());
        double begun = Clock.now();
        try (Coder coder = new Coder(Codebook.shipped())) {
            System.out.printf(Locale.ROOT, "Chancery loaded in %.1f CPU-s%n", Clock.now() - begun);
            OpenNlp tagger = new OpenNlp();
            new Stories().race(articles.subList(0, warmUp), coder, tagger);
            Stories measured = new Stories();
            measured.race(articles, coder, tagger);
            measured.print(articles.size());
        }
    }

    private static List<Article> articles(Path file, int count) throws IOException {
        List<String> lines = Treebank.lines(file);
        List<Article> articles = new ArrayList<>();
        int step = Math.max(1, lines.size() / count);
        for (int k = 0; k < lines.size() && articles.size() < count; k += step) {
            JsonNode story = MAPPER.readTree(lines.get(k));
            String date = story.path("date").asString("");
            articles.add(Article.of(story.path("id").asString(""), Dates.parse(date), story.path("text").asString("")));
        }
        return articles;
    }

    private void race(List<Article> articles, Coder coder, OpenNlp tagger) {
        for (int begin = 0; begin < articles.size(); begin += SLICE) {
            List<Article> slice = articles.subList(begin, Math.min(begin + SLICE, articles.size()));
            List<List<String>> sentences = slice.stream().flatMap(a -> sentences(a.text()).stream()).toList();
            words += sentences.stream().mapToInt(List::size).sum();
            tagging.time(() -> {
                for (int round = 0; round < TAGGER_ROUNDS; round++) {
                    sentences.forEach(tagger::tag);
                }
            });
            coding.time(() -> slice.forEach(article -> findings += coder.code(article).size()));
        }
    }

    private static List<List<String>> sentences(String text) {
        List<String> tokens = List.of(SimpleTokenizer.INSTANCE.tokenize(text));
        List<List<String>> sentences = new ArrayList<>();
        for (int begin = 0; begin < tokens.size(); begin += SENTENCE) {
            sentences.add(tokens.subList(begin, Math.min(begin + SENTENCE, tokens.size())));
        }
        return sentences;
    }

    private void print(int stories) {
        double tagged = words * TAGGER_ROUNDS / tagging.seconds();
        double coded = words / coding.seconds();
        System.out.printf(Locale.ROOT, "%d stories, %d tokens, %d findings%n", stories, words, findings);
        System.out.printf(Locale.ROOT, "OpenNLP, tags         %9.0f tokens/CPU-s%n", tagged);
        System.out.printf(Locale.ROOT, "Chancery, findings    %9.0f tokens/CPU-s, all in; to OpenNLP %.4f%n", coded, coded / tagged);
    }

    private Stories() {}
}
