package chancery.app;

import java.io.PrintStream;
import java.util.Locale;

/** What is told on standard error: documents that failed, notes, and on a terminal how far the work is. */
final class Notices {
    private static final int WIDTH = 30;
    private static final long PAUSE = 100_000_000;

    private final PrintStream err;
    private final boolean quiet;
    private final boolean bar;
    private final boolean colours;
    private int failures;
    private boolean shown;
    private long next;

    Notices(Streams streams, boolean quiet) {
        this.err = streams.err();
        this.quiet = quiet;
        this.bar = streams.terminal() && !quiet;
        this.colours = System.getenv().getOrDefault("NO_COLOR", "").isEmpty();
    }

    /** One line for a document that gave nothing; the reason ends a sentence that begins with the document's name. */
    void failure(String name, String reason) {
        failures++;
        line(name + " " + reason);
    }

    /** One line that asks for no action. */
    void note(String text) {
        if (!quiet) {
            line(text);
        }
    }

    /** The number of documents that failed. */
    int failures() {
        return failures;
    }

    /** Moves the bar, at most ten times a second. */
    void progress(Progress progress) {
        long now = System.nanoTime();
        if (bar && now - next >= 0) {
            next = now + PAUSE;
            clear();
            err.print(text(progress));
            err.flush();
            shown = true;
        }
    }

    /** Takes the bar away. */
    void clear() {
        if (shown) {
            err.print("\r\u001b[K");
            err.flush();
            shown = false;
        }
    }

    private String text(Progress progress) {
        String counts =
                String.format(Locale.ROOT, "%,d stories, %,d findings", progress.stories(), progress.findings());
        if (progress.files() < 2) {
            return counts;
        }
        int full = progress.filesRead() * WIDTH / progress.files();
        String done = "#".repeat(full);
        String rest = "-".repeat(WIDTH - full);
        return "[" + (colours ? "\u001b[32m" + done + "\u001b[0m" : done) + rest + "] file " + progress.filesRead()
                + " of " + progress.files() + ", " + counts;
    }

    private void line(String text) {
        clear();
        err.println("chancery: " + Printable.line(text).strip());
    }
}
