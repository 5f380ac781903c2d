package chancery.app.output;

import java.io.PrintWriter;

/** The formats that findings can be written in. */
public final class Outputs {
    private Outputs() {}

    /** A format. */
    public enum Format {
        PRETTY,
        JSONL,
        TSV,
        CSV,
        HTML
    }

    /** How much of the story's words goes into the output. */
    public enum Evidence {
        /** The words of each field and the sentence around them. */
        FULL,
        /** The words of each field. */
        SNIPPET,
        /** Only where the words stand. */
        OFFSETS,
        /** Neither words nor places. */
        NONE
    }

    /** A format that has room for derivations. */
    public enum Explained {
        PRETTY,
        JSONL,
        HTML
    }

    /** An output of this format with the derivation of each finding and the reason of each silent sentence. */
    public static Output explaining(Explained format, PrintWriter out) {
        return switch (format) {
            case PRETTY -> new Pretty(out, true);
            case JSONL -> new JsonStories(out);
            case HTML -> new HtmlPage(out);
        };
    }

    /** A table of the offices that stories give to persons whom the tables do not know. */
    public static Output officeClaims(PrintWriter out) {
        return new OfficeClaims(out);
    }

    /** An output of this format. */
    public static Output of(Format format, Evidence evidence, PrintWriter out) {
        return switch (format) {
            case PRETTY -> new Pretty(out, false);
            case JSONL -> new JsonLines(out, evidence);
            case TSV -> new Table(out, evidence, true);
            case CSV -> new Table(out, evidence, false);
            case HTML -> new HtmlPage(out);
        };
    }
}
