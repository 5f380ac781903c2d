package chancery.app.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/** {@code chancery predict}: what {@code bench/predict} calls; reads a test set and writes predictions. */
@Command(
        name = "predict",
        hidden = true,
        description = "Writes predictions for a test set.",
        mixinStandardHelpOptions = true)
public final class PredictCommand implements Callable<Integer> {
    /** The tasks that a test set can ask. */
    enum Kind {
        RELATIONS,
        PAIR,
        ACTORS,
        TIMES,
        PLACES,
        ATTRIBUTION,
        NER,
        UD,
        STORIES
    }

    @Parameters(index = "0", paramLabel = "TASK", description = "${COMPLETION-CANDIDATES}")
    Kind kind = Kind.RELATIONS;

    @Parameters(
            index = "1",
            paramLabel = "INPUT",
            description = "File in the task's input format, .gz too; - is standard input.")
    String input = "-";

    @Override
    public Integer call() throws IOException {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        try (BufferedReader in = open()) {
            if (kind == Kind.UD) {
                Treebank.predict(in, out);
            } else {
                documents(in, out);
            }
        }
        out.flush();
        return 0;
    }

    private void documents(BufferedReader in, PrintWriter out) throws IOException {
        try (Task task = task()) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank()) {
                    ObjectNode document = (ObjectNode) Json.MAPPER.readTree(line);
                    out.println(Json.MAPPER.writeValueAsString(task.predict(document)));
                }
            }
        }
    }

    private Task task() {
        return switch (kind) {
            case RELATIONS -> new Relations();
            case PAIR -> new Pair();
            case ACTORS -> new ActorsTask();
            case TIMES -> new TimesTask();
            case PLACES -> new PlacesTask();
            case ATTRIBUTION -> new AttributionTask();
            case NER -> new NamesTask();
            case STORIES -> new Stories();
            case UD -> throw new IllegalArgumentException("UD is read as CoNLL-U.");
        };
    }

    private BufferedReader open() throws IOException {
        InputStream raw = input.equals("-") ? System.in : Files.newInputStream(Path.of(input));
        InputStream plain = input.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }
}
