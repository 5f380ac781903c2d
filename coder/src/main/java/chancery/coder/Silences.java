package chancery.coder;

import chancery.coder.text.Analysis;
import chancery.coder.text.Sentence;
import chancery.coder.what.Matches;
import chancery.coder.what.Miss;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Says of each sentence without a finding why it has none. */
final class Silences {
    private static final int MOST_REASONS = 3;

    private final Analysis analysis;
    private final List<Matches> matches;
    private final Confidence confidence;
    private final double least;

    Silences(Analysis analysis, List<Matches> matches, Confidence confidence, double least) {
        this.analysis = analysis;
        this.matches = matches;
        this.confidence = confidence;
        this.least = least;
    }

    List<Explanation.Silence> of(List<Draft> told, List<Draft> doubtful) {
        List<Explanation.Silence> silences = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            if (told.stream().noneMatch(draft -> isTold(draft, sentence))) {
                silences.add(
                        new Explanation.Silence(analysis.article().quote(sentence.span()), reason(sentence, doubtful)));
            }
        }
        return silences;
    }

    private static boolean isTold(Draft draft, Sentence sentence) {
        return draft.reports().stream().anyMatch(report -> report.sentence().index() == sentence.index())
                || draft.content().stream().anyMatch(inner -> isTold(inner, sentence));
    }

    /** What a reader would hardly record; else what tells nothing by itself; else the nearest misses. */
    private String reason(Sentence sentence, List<Draft> doubtful) {
        List<String> doubts = doubtful.stream()
                .filter(draft -> isTold(draft, sentence))
                .map(this::doubt)
                .toList();
        List<String> reasons = doubts.isEmpty() ? found(sentence) : doubts;
        return joined(reasons.isEmpty() ? missed(sentence) : reasons);
    }

    private static String joined(List<String> reasons) {
        return reasons.isEmpty()
                ? "no word of it stands in a frame"
                : String.join(
                        "; ", reasons.stream().distinct().limit(MOST_REASONS).toList());
    }

    private String doubt(Draft draft) {
        return String.format(
                Locale.ROOT,
                "%s, but few readers would record it (%.2f, least %.2f)",
                evokes(
                        draft.first().head().form(),
                        draft.first().match().frame().id()),
                confidence.of(draft),
                Confidence.least(draft, least));
    }

    private List<String> found(Sentence sentence) {
        return matches.get(sentence.index()).found().stream()
                .map(match ->
                        evokes(match.predicate().head().form(), match.frame().id())
                                + ", but by itself it tells nothing that is not told elsewhere")
                .toList();
    }

    /** Those that lack a participant before those whose words have another sense. */
    private List<String> missed(Sentence sentence) {
        return matches.get(sentence.index()).missed().stream()
                .sorted(Comparator.comparing((Miss miss) -> !miss.reason().startsWith("nobody")))
                .map(miss -> evokes(miss.predicate().head().form(), miss.frame().id()) + ", but " + miss.reason())
                .toList();
    }

    private static String evokes(String word, String frame) {
        return "\"" + word + "\" evokes " + frame;
    }
}
