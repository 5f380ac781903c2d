package chancery.app.bench;

import chancery.coder.Classification;
import chancery.coder.PairCoder;
import chancery.coder.codebook.Codebook;
import tools.jackson.databind.node.ObjectNode;

/** The event of a given pair, by the conventions of the PLV sets. */
final class Pair implements Task {
    private final PlvRoots roots = new PlvRoots();
    private final PairCoder coder = new PairCoder(Codebook.shipped());

    @Override
    public ObjectNode predict(ObjectNode document) {
        Classification answer =
                coder.classify(Json.article(document), Json.spans(document, "source"), Json.spans(document, "target"));
        return Json.answer(document).put("root", roots.of(answer)).put("score", answer.confidence());
    }

    @Override
    public void close() {
        coder.close();
    }
}
