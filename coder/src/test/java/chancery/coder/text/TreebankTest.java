package chancery.coder.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chancery.coder.codebook.Sources;
import chancery.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words, sentences and lemmas against the treebanks of ../shared, on raw text with blank lines between paragraphs. */
final class TreebankTest {
    private static final Sources SOURCES = Sources.shipped();
    private static final boolean LIST = Boolean.getBoolean("chancery.list");

    @ParameterizedTest
    @CsvSource({"ewt-dev.conllu.gz, 0.985, 0.75", "gum-dev.conllu.gz, 0.99, 0.85"})
    void wordsAndSentencesAreThoseOfTheTreebank(String file, double leastWords, double leastSentences)
            throws IOException {
        assumeTrue(Files.isReadable(Treebank.FOLDER.resolve(file)), "../shared is not here: skipped");
        WordLists lists = new WordLists(SOURCES);
        Tokeniser tokeniser = new Tokeniser(lists);
        Splitter splitter = new Splitter(lists);
        Count words = new Count();
        Count sentences = new Count();
        Map<String, Integer> errors = new TreeMap<>();
        for (Treebank.Document document : Treebank.read(file).documents()) {
            Set<Span> gold = new HashSet<>();
            document.words().forEach(w -> gold.add(new Span(w[0], w[1])));
            Set<Span> goldSentences = new HashSet<>();
            for (int k = 0; k < document.firstWords().size(); k++) {
                int last = (k + 1 < document.firstWords().size()
                                ? document.firstWords().get(k + 1)
                                : document.words().size())
                        - 1;
                goldSentences.add(new Span(
                        document.words().get(document.firstWords().get(k))[0],
                        document.words().get(last)[1]));
            }
            Set<Span> found = new HashSet<>();
            Set<Span> foundSentences = new HashSet<>();
            String folded = Folding.fold(document.text());
            for (Block block : Layout.blocks(folded)) {
                List<Span> own = tokeniser.words(folded, block.begin(), block.end());
                found.addAll(own);
                int begin = 0;
                for (int end : splitter.ends(folded, own, block.heading())) {
                    foundSentences.add(own.get(begin).cover(own.get(end - 1)));
                    begin = end;
                }
            }
            words.add(gold, found);
            sentences.add(goldSentences, foundSentences);
            if (LIST) {
                gold.stream()
                        .filter(s -> !found.contains(s))
                        .forEach(s -> errors.merge("W " + document.quote(s), 1, Integer::sum));
                foundSentences.stream()
                        .filter(s -> !goldSentences.contains(s))
                        .forEach(s -> errors.merge("S " + document.quote(s), 1, Integer::sum));
                goldSentences.stream()
                        .filter(s -> !foundSentences.contains(s))
                        .forEach(s -> errors.merge("G " + document.quote(s), 1, Integer::sum));
            }
        }
        System.out.printf(Locale.ROOT, "%s: words %s, sentences %s%n", file, words, sentences);
        errors.forEach((error, n) -> System.out.println(n + "\t" + error));
        assertThat(words.f1()).isGreaterThanOrEqualTo(leastWords);
        assertThat(sentences.f1()).isGreaterThanOrEqualTo(leastSentences);
    }

    @ParameterizedTest
    @CsvSource({"ewt-dev.conllu.gz, 0.97", "gum-dev.conllu.gz, 0.97"})
    void lemmasAreThoseOfTheTreebank(String file, double least) throws IOException {
        assumeTrue(Files.isReadable(Treebank.FOLDER.resolve(file)), "../shared is not here: skipped");
        Lemmatiser lemmatiser = new Lemmatiser(SOURCES, new Pieces(Language.lines("vocabulary.txt")));
        int right = 0;
        int all = 0;
        Map<String, Integer> errors = new TreeMap<>();
        for (Treebank.Document document : Treebank.read(file).documents()) {
            Set<Integer> firsts = new HashSet<>(document.firstWords());
            for (int k = 0; k < document.rows().size(); k++) {
                String[] row = document.rows().get(k);
                String lemma =
                        lemmatiser.lemma(Folding.fold(row[1]), Upos.valueOf(row[3]), row[4], !firsts.contains(k));
                all++;
                if (lemma.equals(Folding.fold(row[2]))) {
                    right++;
                } else {
                    errors.merge(
                            "L " + row[3] + " " + row[4] + " " + row[1] + " " + row[2] + " <> " + lemma,
                            1,
                            Integer::sum);
                }
            }
        }
        System.out.printf(Locale.ROOT, "%s: lemmas %.4f of %d%n", file, (double) right / all, all);
        if (LIST) {
            errors.forEach((error, n) -> System.out.println(n + "\t" + error));
        }
        assertThat((double) right / all).isGreaterThanOrEqualTo(least);
    }

    private static final class Count {
        private int right;
        private int gold;
        private int found;

        void add(Set<Span> wanted, Set<Span> given) {
            List<Span> both = new ArrayList<>(wanted);
            both.retainAll(given);
            right += both.size();
            gold += wanted.size();
            found += given.size();
        }

        double f1() {
            return 2.0 * right / (gold + found);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "P %.4f R %.4f F1 %.4f", (double) right / found, (double) right / gold, f1());
        }
    }
}
