package chancery.coder.codebook;

import chancery.model.Stance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the frames of a codebook and refuses those that do not hold together. */
final class FrameReader {
    private static final Set<String> KEYS = Set.of(
            "words",
            "actor",
            "recipient",
            "content",
            "codes",
            "cameo",
            "contexts",
            "stance",
            "require",
            "exclude",
            "examples",
            "not");
    private static final Set<String> PARTICIPANTS = Set.of("actor", "recipient", "content");

    private final Sources sources;
    private final Ontology ontology;
    private final WordClasses classes;

    FrameReader(Sources sources, Ontology ontology, WordClasses classes) {
        this.sources = sources;
        this.ontology = ontology;
        this.classes = classes;
    }

    /** All frames by name, in the order of files and lines. */
    Map<String, Frame> read() {
        Map<String, Frame> frames = new LinkedHashMap<>();
        for (String file : sources.list("frames", ".yaml")) {
            for (Yaml.Entry entry : Yaml.mapping(file, sources.read(file))) {
                Frame earlier = frames.putIfAbsent(entry.name(), frame(entry));
                if (earlier != null) {
                    throw entry.error("there is a frame \"" + entry.name() + "\" in "
                            + earlier.source().file() + ":" + earlier.source().line() + " already; rename one.");
                }
            }
        }
        return frames;
    }

    private Frame frame(Yaml.Entry frame) {
        Map<String, Yaml.Entry> parts = new HashMap<>();
        for (Yaml.Entry part : frame.entries()) {
            if (!KEYS.contains(part.name())) {
                throw part.error("frame \"" + frame.name() + "\" has an unknown line \"" + part.name()
                        + "\"; known are " + KEYS.stream().sorted().toList() + ".");
            }
            parts.put(part.name(), part);
        }
        Map<String, RoleRule> roles = new HashMap<>();
        for (String participant : PARTICIPANTS) {
            Optional.ofNullable(parts.get(participant))
                    .ifPresent(rule -> roles.put(participant, RoleRule.parse(rule.text())));
        }
        return new Frame(
                frame.name(),
                new Frame.Source(frame.file(), frame.line()),
                words(frame, parts),
                Map.copyOf(roles),
                code(frame, parts),
                Optional.ofNullable(parts.get("stance")).map(FrameReader::stance),
                lemmas(parts, "require"),
                lemmas(parts, "exclude"),
                tests(frame, parts));
    }

    private static List<Evocation> words(Yaml.Entry frame, Map<String, Yaml.Entry> parts) {
        return Arrays.stream(needed(frame, parts, "words").text().split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(Evocation::parse)
                .toList();
    }

    private Frame.Code code(Yaml.Entry frame, Map<String, Yaml.Entry> parts) {
        Yaml.Entry codes = needed(frame, parts, "codes");
        String[] words = codes.text().strip().split("\\s+", -1);
        String event = words[0];
        String mode = words.length < 2 || words[1].equals("-") ? "" : words[1];
        ontology.check(event, mode).ifPresent(problem -> {
            throw codes.error("frame \"" + frame.name() + "\": " + problem);
        });
        List<String> contexts =
                Optional.ofNullable(parts.get("contexts")).map(this::contexts).orElse(List.of());
        String cameo = Optional.ofNullable(parts.get("cameo")).map(this::cameo).orElse("");
        return new Frame.Code(event, mode, cameo, contexts);
    }

    private String cameo(Yaml.Entry entry) {
        String code = entry.text().strip();
        if (!ontology.isCameo(code)) {
            throw entry.error(
                    "CAMEO has no code \"" + code + "\"; a code has three or four figures, the first perhaps 0.");
        }
        return code;
    }

    private List<String> contexts(Yaml.Entry entry) {
        List<String> contexts =
                Arrays.stream(entry.text().split(",", -1)).map(String::strip).toList();
        for (String context : contexts) {
            if (!ontology.contexts().contains(context)) {
                throw entry.error("PLOVER has no context \"" + context + "\"; it has " + ontology.contexts() + ".");
            }
        }
        return contexts;
    }

    private static Stance stance(Yaml.Entry entry) {
        try {
            return Stance.valueOf(entry.text().strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw entry.error(
                    "the stance \"" + entry.text() + "\" is none of " + Arrays.toString(Stance.values()) + ".");
        }
    }

    private Map<String, WordSet> lemmas(Map<String, Yaml.Entry> parts, String name) {
        Map<String, WordSet> found = new HashMap<>();
        Optional.ofNullable(parts.get(name))
                .ifPresent(entry -> entry.entries().forEach(role -> found.put(role.name(), classes.resolve(role))));
        return Map.copyOf(found);
    }

    private static Frame.Tests tests(Yaml.Entry frame, Map<String, Yaml.Entry> parts) {
        Yaml.Entry marked = needed(frame, parts, "examples");
        List<Example> examples = new ArrayList<>();
        for (String line : lines(marked)) {
            try {
                examples.add(Example.parse(line));
            } catch (IllegalArgumentException e) {
                throw marked.error("an example of frame \"" + frame.name() + "\" " + e.getMessage());
            }
        }
        return new Frame.Tests(examples, lines(needed(frame, parts, "not")));
    }

    private static List<String> lines(Yaml.Entry entry) {
        List<String> lines = entry.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.isEmpty()) {
            throw entry.error("\"" + entry.name() + "\" is empty; a frame needs an example and a counter-example.");
        }
        return lines;
    }

    private static Yaml.Entry needed(Yaml.Entry frame, Map<String, Yaml.Entry> parts, String name) {
        return Optional.ofNullable(parts.get(name))
                .orElseThrow(() -> frame.error("frame \"" + frame.name() + "\" has no line \"" + name + "\"; add it."));
    }
}
