package chancery.coder.says;

import chancery.coder.codebook.Sources;
import chancery.coder.text.Analysis;
import chancery.coder.text.Sentence;
import chancery.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds who is reported to have said, written, thought or meant what.
 *
 * <pre>{@code
 * Attributions attributions = new Attributions(Sources.shipped());
 * attributions.find(analysis).forEach(a -> System.out.println(a.source() + " " + a.content()));
 * }</pre>
 *
 * Immutable; may be shared between threads.
 */
public final class Attributions {
    private final CueWords lexicon;
    private final Cues cues;
    private final Contents contents;

    /** Reads the cue words of this codebook. */
    public Attributions(Sources sources) {
        this.lexicon = new CueWords(sources);
        this.cues = new Cues(lexicon);
        this.contents = new Contents(lexicon);
    }

    /** All attributions of an article, those inside the content of others included, in the order of their cues. */
    public List<Attribution> find(Analysis analysis) {
        Quoted quoted = new Quoted(analysis.quotations());
        Voices voices = new Voices(analysis, quoted);
        for (Sentence sentence : analysis.sentences()) {
            for (Cue cue : cues.in(sentence, quoted)) {
                boolean free = !quoted.covers(cue.head());
                List<Span> before = free && cue.continues() ? voices.speakerBefore(sentence) : List.of();
                Attribution found = attribution(cue, quoted);
                voices.add(sentence, before.isEmpty() ? found : found.withSource(before), free && cue.speaks());
            }
            Labels.in(analysis, sentence, quoted).forEach(found -> voices.add(sentence, found, false));
            Passing.in(sentence, lexicon).forEach(found -> voices.add(sentence, found, false));
        }
        return voices.complete();
    }

    /** Those that no other one of the list attributes in its turn. */
    public static List<Attribution> outermost(List<Attribution> found) {
        List<Attribution> open = new ArrayList<>(found);
        List<Attribution> outer = new ArrayList<>();
        while (!open.isEmpty()) {
            List<Attribution> top = open.stream()
                    .filter(one -> open.stream().noneMatch(other -> isBelow(one, other)))
                    .toList();
            outer.addAll(top.isEmpty() ? open : top);
            open.removeIf(
                    one -> top.isEmpty() || top.contains(one) || top.stream().anyMatch(one::isWithin));
        }
        return outer.stream()
                .sorted(Comparator.comparing(a -> a.cue().getFirst()))
                .toList();
    }

    /** "The port would need a year, according to the mayor": where each holds the other, the one in passing attributes. */
    private static boolean isBelow(Attribution one, Attribution other) {
        boolean inPassing = other.namesSourceBehind() && !one.namesSourceBehind();
        return one.isWithin(other) && (!other.isWithin(one) || inPassing);
    }

    private Attribution attribution(Cue cue, Quoted quoted) {
        Sentence sentence = cue.sentence();
        return new Attribution(
                Stretch.spans(sentence, Origins.of(cue, quoted)),
                Stretch.spans(sentence, cue.words()),
                Stretch.spans(sentence, contents.of(cue, quoted)));
    }
}
