package chancery.coder.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The quick tagger keeps what a word may be, and rules out what its neighbours do not allow. */
class TaggerTest {
    private final Tagger tagger = Tagger.shipped(Labels.shipped());

    @Test
    void neighboursTellWhetherAWordIsANounOrAVerb() {
        List<Set<Upos>> tags = tags("The house voted on Monday to house refugees in the old barracks .");
        assertThat(tags.get(1)).contains(Upos.NOUN).doesNotContain(Upos.VERB);
        assertThat(tags.get(2)).contains(Upos.VERB).doesNotContain(Upos.NOUN);
        assertThat(tags.get(6)).contains(Upos.VERB);
        assertThat(tags.getLast()).containsExactly(Upos.PUNCT);
    }

    @Test
    void everyWordHasAtLeastOneTagWhateverItLooksLike() {
        assertThat(tags("zxq \u0130\u0130 \ud83d\ude00 x 1,000 --")).hasSize(6).noneMatch(Set::isEmpty);
        assertThat(tagger.possible(List.of())).isEmpty();
    }

    private List<Set<Upos>> tags(String sentence) {
        return tagger.possible(List.of(sentence.split(" ")));
    }
}
