package chancery.coder.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the network's scores of a word say about the acts that it tells. */
final class Hearing {
    /**
     * A label of the model.
     *
     * @param event PLOVER event, or {@code NONE} for a word that tells none
     * @param mode PLOVER mode, or empty
     */
    record Label(String event, String mode) {
        /** Reads {@code COERCE/arrest}, {@code COERCE/-} or {@code NONE}. */
        static Label parse(String text) {
            String[] parts = text.split("/", 2);
            return new Label(parts[0], parts.length < 2 || parts[1].equals("-") ? "" : parts[1]);
        }
    }

    private final List<Label> labels;
    private final Map<String, List<Integer>> ofEvent = new LinkedHashMap<>();

    /** The first label is that of no act. */
    Hearing(List<Label> labels) {
        this.labels = labels;
        for (int label = 1; label < labels.size(); label++) {
            ofEvent.computeIfAbsent(labels.get(label).event, event -> new ArrayList<>())
                    .add(label);
        }
    }

    /** The acts of the word in this row of the scores, the likeliest first. */
    List<Heard> of(float[] scores, int row) {
        double[] shares = shares(scores, row * labels.size());
        if (1 - shares[0] < Heard.LEAST) {
            return List.of();
        }
        List<Heard> likely = new ArrayList<>();
        ofEvent.forEach((event, own) -> {
            double all = own.stream().mapToDouble(label -> shares[label]).sum();
            if (all >= Heard.LEAST) {
                int best = own.stream().reduce(own.getFirst(), (a, b) -> shares[b] > shares[a] ? b : a);
                likely.add(new Heard(event, labels.get(best).mode, all));
            }
        });
        likely.sort(Comparator.comparingDouble(Heard::probability).reversed());
        return likely;
    }

    /** The scores of a row as shares of one. */
    private double[] shares(float[] scores, int begin) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int label = 0; label < labels.size(); label++) {
            highest = Math.max(highest, scores[begin + label]);
        }
        double[] shares = new double[labels.size()];
        double sum = 0;
        for (int label = 0; label < labels.size(); label++) {
            shares[label] = Math.exp(scores[begin + label] - highest);
            sum += shares[label];
        }
        for (int label = 0; label < labels.size(); label++) {
            shares[label] /= sum;
        }
        return shares;
    }
}
