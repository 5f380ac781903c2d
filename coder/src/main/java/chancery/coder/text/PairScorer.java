package chancery.coder.text;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The learned classifier: which event a sentence tells between two given phrases, whatever words tell it.
 *
 * <p>Any number of threads may use one scorer at once; close it after the last call.
 */
public final class PairScorer implements AutoCloseable {
    private static final int MOST_PIECES = 256;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final Pieces pieces;
    private final EmbeddingTable table;
    private final List<String> events;
    private final List<String> modes;

    /**
     * A guess of the classifier.
     *
     * @param event PLOVER event
     * @param mode PLOVER mode, or empty
     * @param probability of the event, from 0 to 1
     */
    public record Guess(String event, String mode, double probability) {}

    /** A scorer with the shipped model. */
    public PairScorer() {
        this.pieces = new Pieces(Language.lines("vocabulary.txt"));
        this.table = new EmbeddingTable(Language.bytes("embeddings.bin"));
        this.session = Network.session(environment, Language.bytes("event.onnx"));
        List<String> labels = Language.lines("event-labels.txt");
        this.events = labels(labels, "events");
        this.modes = labels(labels, "modes");
    }

    private static List<String> labels(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + "\t"))
                .flatMap(line -> Arrays.stream(line.split("\t", -1)).skip(1))
                .toList();
    }

    /** The events from the likeliest to the unlikeliest, each with its likeliest mode. */
    public List<Guess> guesses(Sentence sentence, Set<Integer> actor, Set<Integer> recipient) {
        Workspace workspace = new Workspace(MOST_PIECES, table.dimensions());
        List<Token> tokens = window(sentence, actor, recipient);
        workspace.fill(tokens.stream().map(Token::form).toList(), pieces, table);
        LongBuffer roles = roles(tokens, workspace.pieces(), actor, recipient);
        long[] row = {1, workspace.pieces()};
        long[] cube = {1, workspace.pieces(), table.dimensions()};
        try (OnnxTensor embeddings = OnnxTensor.createTensor(environment, workspace.embeddings(), cube);
                OnnxTensor mask = OnnxTensor.createTensor(environment, workspace.mask(), row);
                OnnxTensor marks = OnnxTensor.createTensor(environment, roles, row);
                OrtSession.Result result =
                        session.run(Map.of("embeddings", embeddings, "mask", mask, "roles", marks))) {
            return ranked(Network.floats(result, "events"), Network.floats(result, "modes"));
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime failed on the pair of a sentence.", e);
        }
    }

    /** The words around the two phrases that fit into the network. */
    private List<Token> window(Sentence sentence, Set<Integer> actor, Set<Integer> recipient) {
        List<Token> tokens = sentence.tokens();
        int begin = 0;
        int end = tokens.size();
        while (cost(tokens.subList(begin, end)) > MOST_PIECES - 2 && end - begin > 1) {
            boolean last = actor.contains(end - 1) || recipient.contains(end - 1);
            if (last) {
                begin++;
            } else {
                end--;
            }
        }
        return tokens.subList(begin, end);
    }

    private int cost(List<Token> tokens) {
        return tokens.stream().mapToInt(token -> pieces.of(token.form()).length).sum();
    }

    private LongBuffer roles(List<Token> tokens, int size, Set<Integer> actor, Set<Integer> recipient) {
        long[] roles = new long[size];
        int at = 1;
        for (Token token : tokens) {
            int length = pieces.of(token.form()).length;
            int role = actor.contains(token.index()) ? 1 : recipient.contains(token.index()) ? 2 : 0;
            Arrays.fill(roles, at, at + length, role);
            at += length;
        }
        return LongBuffer.wrap(roles);
    }

    private List<Guess> ranked(float[] eventScores, float[] modeScores) {
        double highest = IntStream.range(0, eventScores.length)
                .mapToDouble(i -> eventScores[i])
                .max()
                .orElse(0);
        double sum = IntStream.range(0, eventScores.length)
                .mapToDouble(i -> Math.exp(eventScores[i] - highest))
                .sum();
        return IntStream.range(0, events.size())
                .mapToObj(i -> new Guess(
                        events.get(i), mode(events.get(i), modeScores), Math.exp(eventScores[i] - highest) / sum))
                .sorted(Comparator.comparingDouble(Guess::probability).reversed())
                .toList();
    }

    private String mode(String event, float[] scores) {
        String mode = IntStream.range(0, modes.size())
                .filter(i -> modes.get(i).startsWith(event + "/"))
                .boxed()
                .max(Comparator.comparingDouble(i -> scores[i]))
                .map(i -> modes.get(i).substring(event.length() + 1))
                .orElse("-");
        return mode.equals("-") ? "" : mode;
    }

    /** Frees the native session. */
    @Override
    public void close() {
        Network.close(session);
    }
}
