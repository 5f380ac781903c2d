package chancery.coder.codebook;

import java.util.ArrayList;
import java.util.List;

/** Reads the sentences that try the contexts and refuses those of a context that PLOVER does not have. */
final class ContextReader {
    private final Sources sources;
    private final Ontology ontology;

    ContextReader(Sources sources, Ontology ontology) {
        this.sources = sources;
        this.ontology = ontology;
    }

    /** The sentences of each context in the order of files and lines. */
    List<ContextSentences> read() {
        List<ContextSentences> found = new ArrayList<>();
        for (String file : sources.list("contexts", ".yaml")) {
            Yaml.mapping(file, sources.read(file)).forEach(entry -> found.add(sentences(entry)));
        }
        return found;
    }

    private ContextSentences sentences(Yaml.Entry context) {
        if (!ontology.contexts().contains(context.name())) {
            throw context.error(
                    "PLOVER has no context \"" + context.name() + "\"; it has " + ontology.contexts() + ".");
        }
        return new ContextSentences(
                context.name(),
                new Frame.Source(context.file(), context.line()),
                lines(context, "gives"),
                lines(context, "not"));
    }

    private static List<String> lines(Yaml.Entry context, String part) {
        return context.entries().stream()
                .filter(entry -> entry.name().equals(part))
                .findFirst()
                .orElseThrow(() -> context.error("context \"" + context.name() + "\" has no line \"" + part
                        + "\"; write sentences under \"gives\" and \"not\"."))
                .text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
