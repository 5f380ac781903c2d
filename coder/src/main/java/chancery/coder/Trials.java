package chancery.coder;

import chancery.coder.codebook.ContextSentences;
import chancery.coder.codebook.Example;
import chancery.coder.codebook.Frame;
import chancery.coder.what.Match;
import chancery.coder.what.Miss;
import chancery.model.Mention;
import chancery.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the examples and counter-examples of frames and contexts through the coder. */
public final class Trials {
    private final Coder coder;

    /** Trials with this coder. */
    public Trials(Coder coder) {
        this.coder = coder;
    }

    /**
     * A sentence on which a frame or the words of a context do not do what their author says.
     *
     * @param source where it stands
     * @param name the frame or context
     * @param sentence the sentence without marks
     * @param reason what came out instead
     */
    public record Failure(Frame.Source source, String name, String sentence, String reason) {
        @Override
        public String toString() {
            return source.file() + ":" + source.line() + ": " + name + ": " + reason + ": " + sentence;
        }
    }

    /** The sentences of the frame that fail, in their order. */
    public List<Failure> of(Frame frame) {
        List<Failure> failures = new ArrayList<>();
        for (Example example : frame.tests().examples()) {
            problem(frame, example).ifPresent(reason -> failures.add(failure(frame, example.text(), reason)));
        }
        for (String sentence : frame.tests().not()) {
            boolean holds = coder.matches(sentence).found().stream()
                    .anyMatch(match -> match.frame().id().equals(frame.id()));
            if (holds) {
                failures.add(failure(frame, sentence, "holds in a counter-example"));
            }
        }
        return failures;
    }

    private static Failure failure(Frame frame, String sentence, String reason) {
        return new Failure(frame.source(), frame.id(), sentence, reason);
    }

    /** The sentences of the context that fail, in their order. */
    public List<Failure> of(ContextSentences context) {
        List<Failure> failures = new ArrayList<>();
        for (String sentence : context.gives()) {
            if (!coder.contexts(sentence).contains(context.context())) {
                failures.add(failure(context, sentence, "no finding is about it"));
            }
        }
        for (String sentence : context.not()) {
            if (coder.shownContexts(sentence).contains(context.context())
                    || coder.contexts(sentence).contains(context.context())) {
                failures.add(failure(context, sentence, "is shown in a counter-example"));
            }
        }
        return failures;
    }

    private static Failure failure(ContextSentences context, String sentence, String reason) {
        return new Failure(context.source(), context.context(), sentence, reason);
    }

    private Optional<String> problem(Frame frame, Example example) {
        List<Match> same = new ArrayList<>();
        var matches = coder.matches(example.text());
        for (Match match : matches.found()) {
            boolean code = match.frame().id().equals(frame.id())
                    || sameCode(match.frame().code(), frame.code());
            if (code && evokedInside(match, example)) {
                same.add(match);
            }
        }
        if (same.isEmpty()) {
            Optional<Miss> miss = matches.missed().stream()
                    .filter(m -> m.frame().id().equals(frame.id()))
                    .findFirst();
            return Optional.of(
                    miss.map(m -> "does not hold, since " + m.reason()).orElse("is not evoked"));
        }
        return same.stream().anyMatch(match -> partiesAgree(match, example))
                ? Optional.empty()
                : Optional.of("has other parties: " + words(same.getFirst().actors()) + " > "
                        + words(same.getFirst().recipients()));
    }

    private static boolean sameCode(Frame.Code one, Frame.Code other) {
        return one.event().equals(other.event()) && one.mode().equals(other.mode());
    }

    private static boolean evokedInside(Match match, Example example) {
        List<Span> marked = example.spans(Example.WORDS);
        return marked.isEmpty()
                || match.predicate().words().stream()
                        .anyMatch(w -> marked.stream().anyMatch(m -> m.overlaps(w.span())));
    }

    private static boolean partiesAgree(Match match, Example example) {
        return overlaps(match.actors(), example.spans("actor"))
                && overlaps(match.recipients(), example.spans("recipient"));
    }

    private static boolean overlaps(List<Mention> found, List<Span> marked) {
        return marked.stream()
                .allMatch(span -> found.stream().anyMatch(m -> m.quote().span().overlaps(span)));
    }

    private static String words(List<Mention> mentions) {
        return mentions.isEmpty()
                ? "nobody"
                : String.join(
                        " + ", mentions.stream().map(m -> m.quote().words()).toList());
    }
}
