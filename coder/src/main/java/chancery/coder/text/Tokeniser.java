package chancery.coder.text;

import chancery.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a stretch of folded text into the words of Universal Dependencies ("do n't", "Kerry 's", "15 - year"). */
final class Tokeniser {
    /** Longer runs without white space are cut, so that nothing later has to bear words of a million characters. */
    private static final int LONGEST = 200;

    private final WordLists lists;

    Tokeniser(WordLists lists) {
        this.lists = lists;
    }

    /** The words in order; every character that can be seen belongs to exactly one. */
    List<Span> words(String text, int begin, int end) {
        List<Span> words = new ArrayList<>();
        int at = begin;
        while (at < end) {
            if (isGap(text.charAt(at))) {
                at++;
            } else {
                int chunk = chunkEnd(text, at, end);
                new Chunk(text, chunk, words, lists).read(at);
                at = chunk;
            }
        }
        return words;
    }

    private static int chunkEnd(String text, int begin, int end) {
        int at = begin;
        while (at < end && at - begin < LONGEST && !isSpace(text.charAt(at))) {
            at++;
        }
        boolean split = at < end && Character.isLowSurrogate(text.charAt(at));
        return split && at - begin == LONGEST ? at + 1 : at;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || Folding.isLineBreak(c);
    }

    private static boolean isGap(char c) {
        return isSpace(c) || Folding.isInvisible(c);
    }
}
