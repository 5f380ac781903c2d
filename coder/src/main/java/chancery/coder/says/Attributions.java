package chancery.coder.says;

import chancery.coder.codebook.Sources;
import chancery.coder.text.Analysis;
import chancery.coder.text.Sentence;
import java.util.ArrayList;
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
    private final Cues cues;
    private final Contents contents;

    /** Reads the cue words of this codebook. */
    public Attributions(Sources sources) {
        CueWords lexicon = new CueWords(sources);
        this.cues = new Cues(lexicon);
        this.contents = new Contents(lexicon);
    }

    /** All attributions of an article, those inside the content of others included, in the order of their cues. */
    public List<Attribution> find(Analysis analysis) {
        Quoted quoted = new Quoted(analysis.quotations());
        Voices voices = new Voices(analysis, quoted);
        for (Sentence sentence : analysis.sentences()) {
            for (Cue cue : cues.in(sentence, quoted)) {
                voices.add(sentence, attribution(cue, quoted), cue.speaks() && !quoted.covers(cue.head()));
            }
            Labels.in(analysis, sentence, quoted).forEach(found -> voices.add(sentence, found, false));
            Passing.in(sentence).forEach(found -> voices.add(sentence, found, false));
        }
        return voices.complete();
    }

    /** Those that no other one of the list attributes in its turn. */
    public static List<Attribution> outermost(List<Attribution> found) {
        List<Attribution> outer = new ArrayList<>();
        for (Attribution one : found) {
            if (found.stream().noneMatch(other -> other != one && one.isWithin(other) && !other.isWithin(one))) {
                outer.add(one);
            }
        }
        return outer;
    }

    private Attribution attribution(Cue cue, Quoted quoted) {
        Sentence sentence = cue.sentence();
        return new Attribution(
                Stretch.spans(sentence, Origins.of(cue, quoted)),
                Stretch.spans(sentence, cue.words()),
                Stretch.spans(sentence, contents.of(cue)));
    }
}
