package chancery.app;

import chancery.app.output.Output;
import chancery.coder.Coder;
import chancery.coder.Explanation;
import chancery.model.Article;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads stories, codes them and writes what they give, one after the other. */
final class Coding {
    private final InputOptions input;
    private final WorkOptions work;
    private final Streams streams;
    private final Supplier<Coder> coders;
    private final Notices notices;
    private long stories;
    private long findings;

    Coding(InputOptions input, WorkOptions work, Streams streams, Supplier<Coder> coders) {
        this.input = input;
        this.work = work;
        this.streams = streams;
        this.coders = coders;
        this.notices = new Notices(streams, work.quiet);
    }

    /** Does the work; 1 when a document failed, else 0. */
    int run(BiFunction<Coder, Article, Explanation> how, Function<PrintWriter, Output> format) throws IOException {
        InputOptions.Plan plan = input.plan(streams.in(), notices);
        int jobs = work.jobs();
        try (Coder coder = coders.get();
                Destination destination =
                        work.output().map(Destination::of).orElseGet(() -> Destination.of(streams.out()))) {
            try (Output output = format.apply(destination.writer());
                    Line line = new Line(
                            article -> how.apply(coder, article),
                            jobs,
                            Coding::objection,
                            outcome -> write(outcome, output, destination))) {
                plan.read(line::add, read -> notices.progress(new Progress(read, plan.files(), stories, findings)));
                line.finish();
            }
            notices.clear();
            destination.keep();
        } catch (Destination.Refused e) {
            notices.clear();
            if (!e.pipe()) {
                notices.failure("", e.reason());
            }
        }
        return notices.failures() > 0 ? 1 : 0;
    }

    private void write(Line.Outcome outcome, Output output, Destination destination) {
        switch (outcome) {
            case Line.Outcome.Failed failed -> notices.failure(failed.name(), failed.reason());
            case Line.Outcome.Coded coded -> {
                if (coded.story().article().published().isEmpty()) {
                    notices.note(coded.name()
                            + " has no date: \"Tuesday\" and the like stay open; give it one with --date 2015-05-12.");
                }
                stories++;
                findings += coded.story().findings().size();
                output.story(coded.story());
                destination.check();
            }
        }
    }

    /** A story of tomorrow is allowed: it may be tomorrow where it was written. */
    private static Optional<String> objection(Article article) {
        LocalDate latest = LocalDate.now(ZoneOffset.UTC).plusDays(1);
        return article.published()
                .filter(day -> day.isAfter(latest))
                .map(day -> "has the date " + day + ", which lies in the future; correct it.");
    }
}
