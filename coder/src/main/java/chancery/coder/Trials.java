package chancery.coder;

import chancery.coder.codebook.Example;
import chancery.coder.codebook.Frame;
import chancery.coder.what.Match;
import chancery.coder.what.Miss;
import chancery.model.Mention;
import chancery.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs a frame's examples and counter-examples through the coder. */
public final class Trials {
    private final Coder coder;

    /** Trials with this coder. */
    public Trials(Coder coder) {
        this.coder = coder;
    }

    /**
     * A sentence on which a frame does not do what its author says.
     *
     * @param frame the frame
     * @param sentence the sentence without marks
     * @param reason what came out instead
     */
    public record Failure(Frame frame, String sentence, String reason) {
        @Override
        public String toString() {
            return frame.source().file() + ":" + frame.source().line() + ": " + frame.id() + ": " + reason + ": "
                    + sentence;
        }
    }

    /** The sentences of the frame that fail, in their order. */
    public List<Failure> of(Frame frame) {
        List<Failure> failures = new ArrayList<>();
        for (Example example : frame.tests().examples()) {
            problem(frame, example).ifPresent(reason -> failures.add(new Failure(frame, example.text(), reason)));
        }
        for (String sentence : frame.tests().not()) {
            boolean holds = coder.matches(sentence).found().stream()
                    .anyMatch(match -> match.frame().id().equals(frame.id()));
            if (holds) {
                failures.add(new Failure(frame, sentence, "holds in a counter-example"));
            }
        }
        return failures;
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
