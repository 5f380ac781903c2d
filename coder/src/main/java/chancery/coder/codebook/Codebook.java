package chancery.coder.codebook;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What counts, read from the codebook folder and checked.
 *
 * <pre>{@code
 * Codebook codebook = Codebook.shipped();
 * Frame frame = codebook.frame("accuse-of").orElseThrow();
 * System.out.println(frame.code().event());
 * }</pre>
 *
 * Immutable; may be shared between threads.
 */
public final class Codebook {
    private final Sources sources;
    private final Tables tables;
    private final Ontology ontology;
    private final WordClasses classes;
    private final Map<String, Frame> frames;
    private final List<ContextSentences> contexts;

    private Codebook(Sources sources) {
        this.sources = sources;
        this.tables = new Tables(sources);
        this.ontology = new Ontology(tables);
        this.classes = new WordClasses(sources);
        this.frames = new FrameReader(sources, ontology, classes).read();
        this.contexts = new ContextReader(sources, ontology).read();
    }

    /** The codebook that comes with the coder. */
    public static Codebook shipped() {
        return new Codebook(Sources.shipped());
    }

    /** The shipped codebook with the files of a folder laid over it. Throws {@link CodebookException}. */
    public static Codebook over(Path folder) {
        return new Codebook(Sources.over(folder));
    }

    /** Its files. */
    public Sources sources() {
        return sources;
    }

    /** Its tables. */
    public Tables tables() {
        return tables;
    }

    /** Events, modes, contexts and scores. */
    public Ontology ontology() {
        return ontology;
    }

    /** The words of a class in {@code classes/}; fails when there is no such class. */
    public WordSet wordClass(String name) {
        return classes.named(name);
    }

    /** All frames in the order of files and lines. */
    public Collection<Frame> frames() {
        return frames.values();
    }

    /** The frame of this name. */
    public Optional<Frame> frame(String id) {
        return Optional.ofNullable(frames.get(id));
    }

    /** The sentences that try the words of the contexts. */
    public List<ContextSentences> contexts() {
        return contexts;
    }
}
