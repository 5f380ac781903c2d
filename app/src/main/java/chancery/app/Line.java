package chancery.app;

import chancery.coder.Explanation;
import chancery.model.Article;
import chancery.reader.Document;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Codes stories on several threads; what comes of them leaves in the order in which they came, so that the number of
 * threads never shows. At most a few stories a thread are under way at once.
 */
final class Line implements AutoCloseable {
    private static final int STORIES_A_THREAD = 4;

    private final Function<Article, Explanation> coder;
    private final ExecutorService threads;
    private final int room;
    private final Consumer<Outcome> out;
    private final Function<Article, Optional<String>> objection;
    private final Deque<Future<Outcome>> waiting = new ArrayDeque<>();

    /** What came of a document. */
    sealed interface Outcome {
        /** A story that was coded. */
        record Coded(String name, Explanation story) implements Outcome {}

        /** A document that gave nothing, and why. */
        record Failed(String name, String reason) implements Outcome {}
    }

    /** A line with this many threads; stories with an objection are not coded. */
    Line(
            Function<Article, Explanation> coder,
            int jobs,
            Function<Article, Optional<String>> objection,
            Consumer<Outcome> out) {
        this.coder = coder;
        this.threads = Executors.newFixedThreadPool(jobs);
        this.room = jobs * STORIES_A_THREAD;
        this.objection = objection;
        this.out = out;
    }

    /** Takes a document in, and gives out what is ready; waits while too many are under way. */
    void add(Document document) {
        waiting.add(
                switch (document) {
                    case Document.Rejected rejected ->
                        CompletableFuture.completedFuture(new Outcome.Failed(rejected.name(), rejected.reason()));
                    case Document.Read read ->
                        objection
                                .apply(read.article())
                                .<Future<Outcome>>map(reason ->
                                        CompletableFuture.completedFuture(new Outcome.Failed(read.name(), reason)))
                                .orElseGet(() -> threads.submit(() -> code(read)));
                });
        while (!waiting.isEmpty()
                && (waiting.size() > room || waiting.getFirst().isDone())) {
            out.accept(first());
        }
    }

    /** Waits for the rest and gives it out. */
    void finish() {
        while (!waiting.isEmpty()) {
            out.accept(first());
        }
    }

    private Outcome code(Document.Read document) {
        try {
            return new Outcome.Coded(document.name(), coder.apply(document.article()));
        } catch (RuntimeException | StackOverflowError e) {
            String message = Optional.ofNullable(e.getMessage()).orElse("no reason given");
            return new Outcome.Failed(
                    document.name(),
                    "could not be coded, which is a mistake of this program: "
                            + e.getClass().getSimpleName() + ", " + message);
        }
    }

    private Outcome first() {
        try {
            return waiting.removeFirst().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A story could not be coded: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The work was interrupted.", e);
        }
    }

    /** Drops what has not begun and waits for what has. */
    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
