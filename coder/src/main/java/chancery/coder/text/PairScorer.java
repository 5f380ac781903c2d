package chancery.coder.text;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The learned classifier: which event a sentence tells between two given phrases, whatever words tell it.
 *
 * <p>Any number of threads may use one scorer at once; close it after the last call.
 */
public final class PairScorer implements AutoCloseable {
    /** The file of the model, for messages. */
    public static final String MODEL = "event.onnx";

    private static final int MOST_PIECES = 256;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final Pieces pieces;
    private final EmbeddingTable table;
    private final List<String> events;
    private final List<String> modes;
    private final List<String> codes;

    /**
     * A guess of the classifier.
     *
     * @param event PLOVER event
     * @param mode the event's likeliest PLOVER mode, or empty
     * @param cameo CAMEO code of three or four figures
     * @param probability of the event with this code, from 0 to 1; that of all guesses together is 1
     */
    public record Guess(String event, String mode, String cameo, double probability) {}

    /**
     * What the classifier holds of a pair.
     *
     * @param guesses the events with their CAMEO codes, from the likeliest to the unlikeliest
     * @param related probability that there is an event between the two at all
     */
    public record Opinion(List<Guess> guesses, double related) {
        public Opinion {
            guesses = List.copyOf(guesses);
        }

        /** How likely the event is, whatever its code, should there be one. */
        public double probability(String event) {
            return guesses.stream()
                    .filter(guess -> guess.event().equals(event))
                    .mapToDouble(Guess::probability)
                    .sum();
        }

        /** The best guess of the likeliest event. */
        public Guess likeliest() {
            Map<String, Double> sums = guesses.stream()
                    .collect(Collectors.groupingBy(Guess::event, Collectors.summingDouble(Guess::probability)));
            return guesses.stream()
                    .max(Comparator.comparingDouble(guess -> sums.get(guess.event())))
                    .orElseThrow();
        }
    }

    /** A scorer with the shipped model over the word pieces of the parser. */
    PairScorer(Pieces pieces, EmbeddingTable table) {
        this.pieces = pieces;
        this.table = table;
        this.session = Network.session(environment, Language.bytes("event.onnx"));
        List<String> labels = Language.lines("event-labels.txt");
        this.events = labels(labels, "events");
        this.modes = labels(labels, "modes");
        this.codes = labels(labels, "cameo");
    }

    private static List<String> labels(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + "\t"))
                .flatMap(line -> Arrays.stream(line.split("\t", -1)).skip(1))
                .toList();
    }

    /** Which event the sentence tells between the words of the actor and those of the recipient. */
    public Opinion opinion(Sentence sentence, Set<Integer> actor, Set<Integer> recipient) {
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
            List<Guess> guesses = ranked(
                    Network.floats(result, "events"), Network.floats(result, "modes"), Network.floats(result, "cameo"));
            return new Opinion(guesses, softmax(Network.floats(result, "related"))[1]);
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

    /** Two heads know the event, one by itself and one with the code; both count alike. */
    private List<Guess> ranked(float[] eventScores, float[] modeScores, float[] codeScores) {
        double[] ofEvents = softmax(eventScores);
        double[] ofCodes = softmax(codeScores);
        List<Guess> guesses = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            String event = events.get(i);
            String mode = mode(event, modeScores);
            int[] own = IntStream.range(0, codes.size())
                    .filter(c -> codes.get(c).startsWith(event + "/"))
                    .toArray();
            double all = Arrays.stream(own).mapToDouble(c -> ofCodes[c]).sum();
            for (int c : own) {
                double probability = (ofCodes[c] + ofEvents[i] * ofCodes[c] / all) / 2;
                guesses.add(new Guess(event, mode, codes.get(c).substring(event.length() + 1), probability));
            }
        }
        guesses.sort(Comparator.comparingDouble(Guess::probability).reversed());
        return guesses;
    }

    private static double[] softmax(float[] scores) {
        double highest = IntStream.range(0, scores.length)
                .mapToDouble(i -> scores[i])
                .max()
                .orElse(0);
        double[] shares = IntStream.range(0, scores.length)
                .mapToDouble(i -> Math.exp(scores[i] - highest))
                .toArray();
        double sum = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share / sum).toArray();
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
