import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/** OpenNLP's part-of-speech tagger with its English model: the yardstick of speed. */
final class OpenNlp {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    private final POSTaggerME tagger;

    OpenNlp() throws IOException {
        URL model = OpenNlp.class.getResource(MODEL);
        try (InputStream in = model.openStream()) {
            tagger = new POSTaggerME(new POSModel(in));
        }
    }

    int tag(List<String> words) {
        return tagger.tag(words.toArray(String[]::new)).length;
    }
}
