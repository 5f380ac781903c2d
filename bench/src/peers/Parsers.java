import chancery.coder.codebook.Sources;
import chancery.coder.text.TextAnalyser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Speed of three engines on the same given words, in one process and in turns: {@code Parsers FILE.conllu...}. */
final class Parsers {
    private static final int SLICE = 250;
    private static final int TAGGER_ROUNDS = 5;

    public static void main(String[] files) throws IOException {
        List<List<String>> sentences = new ArrayList<>();
        for (String file : files) {
            sentences.addAll(Treebank.sentences(Path.of(file)));
        }
        double begun = Clock.now();
        CoreNlp coreNlp = new CoreNlp();
        System.out.printf(Locale.ROOT, "CoreNLP loaded in %.1f CPU-s%n", Clock.now() - begun);
        begun = Clock.now();
        try (TextAnalyser analyser = new TextAnalyser(Sources.shipped())) {
            System.out.printf(Locale.ROOT, "Chancery's analyser loaded in %.1f CPU-s%n", Clock.now() - begun);
            race(sentences, coreNlp, analyser, new OpenNlp());
        }
    }

    private static void race(List<List<String>> sentences, CoreNlp coreNlp, TextAnalyser analyser, OpenNlp openNlp) {
        Clock[] clocks = {new Clock(), new Clock(), new Clock()};
        long words = 0;
        for (int begin = 0; begin < sentences.size(); begin += SLICE) {
            List<List<String>> slice = sentences.subList(begin, Math.min(begin + SLICE, sentences.size()));
            Clock[] used = begin < 2 * SLICE ? new Clock[] {new Clock(), new Clock(), new Clock()} : clocks;
            used[0].time(() -> {
                for (int round = 0; round < TAGGER_ROUNDS; round++) {
                    slice.forEach(openNlp::tag);
                }
            });
            used[1].time(() -> slice.forEach(coreNlp::parse));
            used[2].time(() -> slice.forEach(analyser::parse));
            words += used == clocks ? slice.stream().mapToInt(List::size).sum() : 0;
        }
        print("OpenNLP, tags", words * TAGGER_ROUNDS, clocks[0], words, clocks[2]);
        print("CoreNLP, tags and trees", words, clocks[1], words, clocks[2]);
        print("Chancery, tags, lemmas, trees, names, roles", words, clocks[2], words, clocks[2]);
    }

    private static void print(String name, long words, Clock clock, long ownWords, Clock own) {
        double speed = words / clock.seconds();
        System.out.printf(Locale.ROOT, "%-44s %8d words %7.1f CPU-s %9.0f words/CPU-s; Chancery's to this %.3f%n",
                name, words, clock.seconds(), speed, ownWords / own.seconds() / speed);
    }

    private Parsers() {}
}
