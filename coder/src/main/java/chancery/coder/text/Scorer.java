package chancery.coder.text;

import java.util.List;

/** Scores the words of a stretch that is short enough for it. */
interface Scorer extends AutoCloseable {
    /** How much of the room of a stretch the word takes. */
    int cost(String word);

    /** The room of a stretch. */
    int room();

    /** The scores of the words. */
    Scores score(List<String> words);

    /** Frees what the scorer holds; no call may be under way. */
    @Override
    void close();
}
