package chancery.app;

import chancery.coder.Classification;
import chancery.coder.PairCoder;
import chancery.model.Article;
import chancery.model.Span;
import chancery.reader.Dates;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code chancery classify}: the event between a given actor and a given recipient; always an answer. */
@Command(
        name = "classify",
        description = {
            "Says which event each text tells between a given actor and a given recipient.",
            "Input: JSON lines with \"text\", \"actor\": [begin, end] and, if there is one, \"recipient\": [begin, end] (or lists of such pairs)."
        },
        mixinStandardHelpOptions = true)
final class ClassifyCommand implements Callable<Integer> {
    private static final JsonMapper JSON = new JsonMapper();

    @Parameters(paramLabel = "FILE", description = "JSON lines; - is standard input.")
    String input = "-";

    @Mixin
    CodebookOption codebook = new CodebookOption();

    private final Streams streams;

    ClassifyCommand(Streams streams) {
        this.streams = streams;
    }

    /** A line that cannot be classified, with the reason as a sentence. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final String reason;

        Unreadable(String reason) {
            super(reason);
            this.reason = reason;
        }
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = new PrintWriter(streams.out(), false, StandardCharsets.UTF_8);
        int failed = 0;
        int number = 0;
        try (BufferedReader in = open();
                PairCoder coder = new PairCoder(codebook.codebook())) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (!line.isBlank()) {
                    failed += answer(line, number, coder, out);
                }
            }
        }
        out.flush();
        return failed > 0 ? 1 : 0;
    }

    private int answer(String line, int number, PairCoder coder, PrintWriter out) {
        try {
            out.println(JSON.writeValueAsString(classify(line, number, coder)));
            return 0;
        } catch (Unreadable e) {
            streams.err().println("chancery: " + input + ":" + number + " " + e.reason);
            return 1;
        }
    }

    private static ObjectNode classify(String line, int number, PairCoder coder) throws Unreadable {
        JsonNode node = parse(line);
        String text = node.path("text").asString("");
        if (text.isBlank()) {
            throw new Unreadable("has no \"text\".");
        }
        List<Span> actor = spans(node, "actor", text);
        if (actor.isEmpty()) {
            throw new Unreadable("has no \"actor\"; give its place in the text as [begin, end].");
        }
        Article article = Article.of(
                Integer.toString(number), Dates.parse(node.path("date").asString("")), text);
        Classification answer = coder.classify(article, actor, spans(node, "recipient", text));
        ObjectNode out = JSON.createObjectNode();
        Optional.ofNullable(node.get("id")).ifPresent(id -> out.set("id", id));
        return out.put("event", answer.event())
                .put("mode", answer.mode())
                .put("cameo", answer.cameo())
                .put("score", answer.score())
                .put("confidence", answer.confidence())
                .put("reason", answer.reason());
    }

    private static JsonNode parse(String line) throws Unreadable {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            throw new Unreadable("is broken JSON: " + e.getOriginalMessage() + ".");
        }
    }

    private static List<Span> spans(JsonNode node, String field, String text) throws Unreadable {
        JsonNode value = node.path(field);
        List<Span> spans = new ArrayList<>();
        boolean one = value.isArray() && !value.isEmpty() && value.get(0).isNumber();
        for (JsonNode pair : one ? List.of(value) : value.values()) {
            int begin = pair.path(0).asInt(-1);
            int end = pair.path(1).asInt(-1);
            if (begin < 0 || end <= begin || end > text.length()) {
                throw new Unreadable("gives \"" + field + "\" a place outside the text: " + pair + ".");
            }
            spans.add(new Span(begin, end));
        }
        return spans;
    }

    private BufferedReader open() throws IOException {
        InputStream in = input.equals("-") ? streams.in() : Files.newInputStream(Path.of(input));
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
}
