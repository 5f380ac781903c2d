package chancery.coder.who;

import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.model.Mention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The actor mentions of a story, found again by the word that heads them. */
public final class Mentions {
    private final List<Mention> all;
    private final Map<Long, Mention> byHead;

    Mentions(List<Mention> all, Map<Long, Mention> byHead) {
        this.all = List.copyOf(all);
        this.byHead = new HashMap<>(byHead);
    }

    /** The mention whose phrase the word heads; any word of a title with a name stands for the whole. */
    public Optional<Mention> at(Sentence sentence, Token head) {
        return Optional.ofNullable(byHead.get(key(sentence.index(), head.index())));
    }

    /** All mentions in the order of the text, each once. */
    public List<Mention> all() {
        return all;
    }

    static long key(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }
}
