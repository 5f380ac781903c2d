package chancery.coder.text;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The neural parser in ONNX Runtime. One sentence a call: the int8 graph takes the scale of its numbers from the whole
 * batch, so neighbours would change the result. Any number of threads may score at once.
 */
final class Network implements Scorer {
    private static final int MOST_PIECES = 256;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final Pieces pieces;
    private final EmbeddingTable table;
    private final ConcurrentLinkedQueue<Workspace> idle = new ConcurrentLinkedQueue<>();

    /** The network of the shipped model. */
    static Network shipped(Pieces pieces, EmbeddingTable table) {
        return new Network(Language.bytes("parser.onnx"), pieces, table);
    }

    private Network(byte[] graph, Pieces pieces, EmbeddingTable table) {
        this.pieces = pieces;
        this.table = table;
        this.session = session(environment, graph);
    }

    /** A session with one thread a call; the graphs are fused already (training/export.py), and more would undo it. */
    static OrtSession session(OrtEnvironment environment, byte[] graph) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.BASIC_OPT);
            return environment.createSession(graph, options);
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime cannot load the language model: " + e.getMessage(), e);
        }
    }

    @Override
    public int cost(String word) {
        return pieces.of(word).length;
    }

    @Override
    public int room() {
        return MOST_PIECES - 2;
    }

    @Override
    public Scores score(List<String> words) {
        Workspace found = idle.poll();
        Workspace workspace = found == null ? new Workspace(MOST_PIECES, table.dimensions()) : found;
        try {
            workspace.fill(words, pieces, table);
            return run(workspace, words.size() + 1);
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime failed on a sentence of " + words.size() + " words.", e);
        } finally {
            idle.add(workspace);
        }
    }

    private Scores run(Workspace workspace, int size) throws OrtException {
        long[] row = {1, workspace.pieces()};
        long[] words = {1, size};
        long[] cube = {1, workspace.pieces(), table.dimensions()};
        try (OnnxTensor embeddings = OnnxTensor.createTensor(environment, workspace.embeddings(), cube);
                OnnxTensor mask = OnnxTensor.createTensor(environment, workspace.mask(), row);
                OnnxTensor firsts = OnnxTensor.createTensor(environment, workspace.words(), words);
                OnnxTensor shapes = OnnxTensor.createTensor(environment, workspace.shapes(), words);
                OrtSession.Result result = session.run(
                        Map.of("embeddings", embeddings, "mask", mask, "words", firsts, "shapes", shapes))) {
            return new Scores(
                    size,
                    floats(result, "upos"),
                    floats(result, "xpos"),
                    floats(result, "arcs"),
                    integers(result, "relations"),
                    floats(result, "entities"),
                    floats(result, "acts"));
        }
    }

    static float[] floats(OrtSession.Result result, String name) {
        return tensor(result, name).getFloatBuffer().array();
    }

    private static int[] integers(OrtSession.Result result, String name) {
        OnnxTensor tensor = tensor(result, name);
        if (tensor.getInfo().type == OnnxJavaType.INT32) {
            return tensor.getIntBuffer().array();
        }
        long[] wide = tensor.getLongBuffer().array();
        int[] narrow = new int[wide.length];
        for (int k = 0; k < wide.length; k++) {
            narrow[k] = (int) wide[k];
        }
        return narrow;
    }

    private static OnnxTensor tensor(OrtSession.Result result, String name) {
        return (OnnxTensor) result.get(name)
                .orElseThrow(() -> new IllegalStateException(
                        "The language model has no output \"" + name + "\"; restore parser.onnx and build again."));
    }

    /** Frees the native session; no call may be under way. */
    @Override
    public void close() {
        idle.clear();
        close(session);
    }

    /** Frees a native session. */
    static void close(OrtSession session) {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime could not free the language model.", e);
        }
    }
}
