package chancery.coder.says;

import chancery.coder.text.Analysis;
import chancery.coder.text.Quotation;
import chancery.coder.text.Sentence;
import chancery.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gives each quotation to the attribution whose speaker says it; one that stands alone belongs to the last speaker. */
final class Voices {
    private static final int SHORTEST = 12;

    private final Analysis analysis;
    private final Quoted quoted;
    private final List<Voice> voices = new ArrayList<>();

    /** An attribution with its sentence; only a free one takes quotations. */
    private static final class Voice {
        private final Sentence sentence;
        private final boolean free;
        private Attribution attribution;
        private int paragraph;

        private Voice(Sentence sentence, Attribution attribution, boolean free) {
            this.sentence = sentence;
            this.attribution = attribution;
            this.free = free;
            this.paragraph = sentence.paragraph();
        }

        private int begin() {
            return attribution.cue().getFirst().begin();
        }

        /** Whether nothing of the content of this sentence follows the cue. */
        private boolean isInverted() {
            return attribution.content().stream().allMatch(span -> span.begin() < begin());
        }

        private boolean covers(Span span) {
            return attribution.content().stream().anyMatch(c -> c.overlaps(span));
        }

        private void take(Span span, int inParagraph) {
            List<Span> spans = new ArrayList<>(attribution.content());
            spans.add(span);
            attribution = attribution.withContent(Stretch.merged(spans));
            paragraph = Math.max(paragraph, inParagraph);
        }
    }

    Voices(Analysis analysis, Quoted quoted) {
        this.analysis = analysis;
        this.quoted = quoted;
    }

    void add(Sentence sentence, Attribution attribution, boolean free) {
        voices.add(new Voice(sentence, attribution, free));
    }

    /** The source of the last free attribution of this sentence whose content stands before its cue. */
    List<Span> speakerBefore(Sentence sentence) {
        return voices.stream()
                .filter(v -> v.free && v.sentence.equals(sentence) && v.isInverted())
                .reduce((first, second) -> second)
                .map(v -> v.attribution.source())
                .orElse(List.of());
    }

    /** The attributions with the quotations that belong to them. */
    List<Attribution> complete() {
        for (Quotation quotation : quoted.all()) {
            List<Sentence> holding = analysis.sentences().stream()
                    .filter(s -> s.span().overlaps(quotation.span()))
                    .toList();
            if (!holding.isEmpty()) {
                speaker(quotation, holding)
                        .ifPresent(
                                v -> v.take(quotation.span(), holding.getLast().paragraph()));
            }
        }
        return voices.stream()
                .map(v -> v.attribution)
                .sorted(Comparator.comparing(a -> a.cue().getFirst()))
                .toList();
    }

    private Optional<Voice> speaker(Quotation quotation, List<Sentence> holding) {
        Span span = quotation.span();
        List<Voice> here = voices.stream()
                .filter(v -> v.free && holding.contains(v.sentence))
                .toList();
        Optional<Voice> owner =
                here.stream().filter(v -> v.covers(span)).min(Comparator.comparingInt(v -> distance(v, span)));
        if (owner.isPresent() || span.length() < SHORTEST) {
            return owner;
        }
        Optional<Voice> beside = here.stream().min(Comparator.comparingInt(v -> distance(v, span)));
        return beside.isPresent() || !standsAlone(span, holding)
                ? beside
                : last(span, holding.getFirst().paragraph());
    }

    private static int distance(Voice voice, Span span) {
        return Math.min(Math.abs(voice.begin() - span.begin()), Math.abs(voice.begin() - span.end()));
    }

    /** Whether the sentences hold hardly more than the quotation. */
    private static boolean standsAlone(Span span, List<Sentence> holding) {
        return holding.getFirst().span().begin() >= span.begin() - 1;
    }

    private Optional<Voice> last(Span span, int paragraph) {
        return voices.stream()
                .filter(v -> v.free && v.begin() < span.begin() && paragraph - v.paragraph <= 1)
                .reduce((first, second) -> second);
    }
}
