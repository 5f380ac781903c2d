import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * CoreNLP's tagger and neural dependency parser, as its {@code pos,depparse} runs them, on given words and sentences:
 * {@code CoreNlp FILE.conllu > OUT.conllu}. CoreNLP gives Penn tags only; bench/upos.py turns them into universal ones.
 */
final class CoreNlp {
    private final MaxentTagger tagger = new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH);
    private final DependencyParser parser = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);

    /** A word as CoreNLP sees it; the head counts from 1, 0 is the root. */
    record Row(String form, String xpos, int head, String relation) {}

    List<Row> parse(List<String> words) {
        List<TaggedWord> tagged = tagger.tagSentence(labels(words));
        List<Row> rows = new ArrayList<>();
        for (int k = 0; k < words.size(); k++) {
            rows.add(new Row(words.get(k), tagged.get(k).tag(), 0, "root"));
        }
        for (TypedDependency edge : parser.predict(tagged).typedDependencies()) {
            int at = edge.dep().index() - 1;
            rows.set(at, new Row(words.get(at), rows.get(at).xpos(), edge.gov().index(), edge.reln().toString()));
        }
        return rows;
    }

    private static List<CoreLabel> labels(List<String> words) {
        List<CoreLabel> labels = new ArrayList<>();
        for (String word : words) {
            CoreLabel label = CoreLabel.wordFromString(word);
            label.setValue(word);
            labels.add(label);
        }
        return labels;
    }

    public static void main(String[] files) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        CoreNlp peer = new CoreNlp();
        for (List<String> words : Treebank.sentences(Path.of(files[0]))) {
            int at = 1;
            for (Row row : peer.parse(words)) {
                out.println(at++ + "\t" + row.form() + "\t_\t_\t" + row.xpos() + "\t_\t" + row.head() + "\t" + row.relation() + "\t_\t_");
            }
            out.println();
        }
        out.flush();
    }
}
