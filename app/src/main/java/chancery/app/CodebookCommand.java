package chancery.app;

import chancery.coder.Coder;
import chancery.coder.Effort;
import chancery.coder.Trials;
import chancery.coder.codebook.Codebook;
import chancery.coder.codebook.ContextSentences;
import chancery.coder.codebook.Evocation;
import chancery.coder.codebook.Example;
import chancery.coder.codebook.Frame;
import chancery.coder.codebook.Ontology;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chancery codebook}: shows an entry, or tries every frame on its own examples. */
@Command(
        name = "codebook",
        description = "Shows an event, a mode or a frame of the codebook; \"check\" tries every frame on its examples.",
        mixinStandardHelpOptions = true)
final class CodebookCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..*",
            paramLabel = "ENTRY",
            description =
                    "An event (ACCUSE), an event and a mode (ACCUSE allege), a frame, or check with an optional frame, event or context.")
    List<String> words = List.of();

    @Mixin
    CodebookOption codebook = new CodebookOption();

    private final PrintWriter out;

    CodebookCommand(Streams streams) {
        this.out = new PrintWriter(streams.out(), false, StandardCharsets.UTF_8);
    }

    @Override
    public Integer call() {
        int exit = show(codebook.codebook());
        out.flush();
        return exit;
    }

    private int show(Codebook codebook) {
        if (words.isEmpty()) {
            overview(codebook);
            return 0;
        }
        String first = words.getFirst();
        if (first.equals("check")) {
            return check(codebook, words.size() > 1 ? words.get(1) : "");
        }
        Optional<Frame> frame = codebook.frame(first);
        String event = first.toUpperCase(Locale.ROOT);
        if (frame.isPresent()) {
            show(frame.get());
        } else if (codebook.ontology().events().contains(event)) {
            show(codebook, event, words.size() > 1 ? words.get(1) : "");
        } else {
            throw new UsageException(unknown(codebook, first));
        }
        return 0;
    }

    private static String unknown(Codebook codebook, String word) {
        List<String> entries = new ArrayList<>(codebook.ontology().events());
        codebook.frames().forEach(frame -> entries.add(frame.id()));
        return "the codebook has neither an event nor a frame \"" + word + "\"" + Nearest.suggestion(word, entries)
                + " \"chancery codebook\" lists the events.";
    }

    private void overview(Codebook codebook) {
        for (String event : codebook.ontology().events()) {
            long frames = codebook.frames().stream()
                    .filter(f -> f.code().event().equals(event))
                    .count();
            out.printf(
                    Locale.ROOT,
                    "%-10s quad %d  %5.1f  %3d frames  %s%n",
                    event,
                    codebook.ontology().quad(event),
                    codebook.ontology().score(event, ""),
                    frames,
                    codebook.ontology().meaning(event));
        }
        out.println(codebook.frames().size() + " frames in all");
    }

    private void show(Codebook codebook, String event, String mode) {
        Ontology ontology = codebook.ontology();
        out.println(event + ": " + ontology.meaning(event));
        for (String one : ontology.modesOf(event)) {
            if (mode.isEmpty() || mode.equals(one)) {
                out.printf(
                        Locale.ROOT,
                        "  %-16s %5.1f  CAMEO %-5s %s%n",
                        one,
                        ontology.score(event, one),
                        ontology.cameo(event, one),
                        ontology.meaning(event, one));
            }
        }
        for (Frame frame : codebook.frames()) {
            if (frame.code().event().equals(event)
                    && (mode.isEmpty() || frame.code().mode().equals(mode))) {
                out.printf(
                        "  %-28s %s%n",
                        frame.id(),
                        String.join(
                                ", ",
                                frame.words().stream().map(Evocation::text).toList()));
            }
        }
    }

    private void show(Frame frame) {
        out.println(
                frame.id() + " (" + frame.source().file() + ":" + frame.source().line() + ")");
        out.println("  codes: " + frame.code().event() + " " + frame.code().mode() + "  CAMEO "
                + frame.code().cameo());
        out.println("  words: "
                + String.join(", ", frame.words().stream().map(Evocation::text).toList()));
        frame.roles().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(role -> out.println("  " + role.getKey() + ": "
                        + String.join(
                                ", ",
                                role.getValue().alternatives().stream()
                                        .map(a -> String.join(" + ", a))
                                        .toList())
                        + (role.getValue().optional() ? " (may be missing)" : "")));
        for (Example example : frame.tests().examples()) {
            out.println("  holds: " + example.text());
        }
        frame.tests().not().forEach(sentence -> out.println("  silent: " + sentence));
    }

    private int check(Codebook codebook, String only) {
        List<Trials.Failure> failures = new ArrayList<>();
        int ofFrames = 0;
        int ofContexts = 0;
        try (Coder coder = new Coder(codebook, Effort.TRIAL)) {
            Trials trials = new Trials(coder);
            for (Frame frame : codebook.frames()) {
                if (only.isEmpty()
                        || frame.id().equals(only)
                        || frame.code().event().equals(only)) {
                    failures.addAll(trials.of(frame));
                    ofFrames += frame.tests().examples().size()
                            + frame.tests().not().size();
                }
            }
            for (ContextSentences context : codebook.contexts()) {
                if (only.isEmpty() || context.context().equals(only)) {
                    failures.addAll(trials.of(context));
                    ofContexts += context.gives().size() + context.not().size();
                }
            }
        }
        failures.forEach(out::println);
        out.println(ofFrames + " sentences of frames and " + ofContexts + " of contexts tried, " + failures.size()
                + " failed.");
        return failures.isEmpty() ? 0 : 1;
    }
}
