package chancery.coder.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Guesses what parts of speech a word may have from the words around it, before anything is parsed.
 *
 * <p>Each feature of a word picks by its hash a row of the table in {@code tags.bin}; the sum of the rows scores the tags. The
 * features are those of training/train_tags.py, to the letter.
 */
final class Tagger {
    private static final int HEADER = 16;
    private static final int SIDES = 2;
    private static final int FNV_BASIS = 0x811C9DC5;
    private static final int FNV_PRIME = 0x01000193;

    /** How far behind the best a tag may be and still be possible: with it the right one is missed once in a hundred words. */
    private static final float MARGIN = 4;

    private final byte[] file;
    private final List<Upos> tags;
    private final int lastRow;
    private final int margin;

    /** The shipped tagger. */
    static Tagger shipped(Labels labels) {
        return new Tagger(Language.bytes("tags.bin"), labels.upos());
    }

    private Tagger(byte[] file, List<Upos> tags) {
        ByteBuffer buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        if (file.length < HEADER
                || !new String(file, 0, 4, StandardCharsets.US_ASCII).equals("TAG1")
                || file.length != HEADER + buffer.getInt(4) * buffer.getInt(8)
                || buffer.getInt(8) != tags.size()) {
            throw new IllegalStateException(
                    "The language model's file tags.bin does not fit labels.txt; restore both and build again.");
        }
        this.file = file;
        this.tags = tags;
        this.lastRow = buffer.getInt(4) - 1;
        this.margin = Math.round(MARGIN / buffer.getFloat(12));
    }

    /** What each word of a sentence may be. */
    List<Set<Upos>> possible(List<String> words) {
        List<String> forms = new ArrayList<>(words.size() + 2 * SIDES);
        forms.addAll(List.of("", ""));
        words.forEach(word -> forms.add(word.toLowerCase(Locale.ROOT)));
        forms.addAll(List.of("", ""));
        int[] shapes = new int[words.size() + 2];
        for (int at = 0; at < words.size(); at++) {
            shapes[at + 1] = Shape.of(words.get(at));
        }
        List<Set<Upos>> possible = new ArrayList<>(words.size());
        for (int at = 0; at < words.size(); at++) {
            possible.add(near(scores(forms, shapes, at)));
        }
        return possible;
    }

    private Set<Upos> near(int[] scores) {
        int best = Integer.MIN_VALUE;
        for (int score : scores) {
            best = Math.max(best, score);
        }
        Set<Upos> near = EnumSet.noneOf(Upos.class);
        for (int tag = 0; tag < scores.length; tag++) {
            if (scores[tag] >= best - margin) {
                near.add(tags.get(tag));
            }
        }
        return near;
    }

    private int[] scores(List<String> forms, int[] shapes, int at) {
        int[] scores = new int[tags.size()];
        String before = forms.get(at + 1);
        String word = forms.get(at + 2);
        String after = forms.get(at + 3);
        add(scores, hash('w', word));
        add(scores, hash('b', before));
        add(scores, hash('a', after));
        add(scores, hash('c', forms.get(at)));
        add(scores, hash('d', forms.get(at + 4)));
        add(scores, hash('3', end(word, 3)));
        add(scores, hash('2', end(word, 2)));
        add(scores, hash('4', end(word, 4)));
        add(scores, hash('p', word.substring(0, Math.min(3, word.length()))));
        add(scores, hash('x', end(before, 3)));
        add(scores, hash('y', end(after, 3)));
        add(scores, hash('s', "" + shapes[at] + shapes[at + 1] + shapes[at + 2]));
        add(scores, hash('l', before, word));
        add(scores, hash('r', word, after));
        add(scores, hash('o', before, after));
        add(scores, hash('z', end(before, 2), end(word, 3), end(after, 2)));
        return scores;
    }

    private static String end(String word, int length) {
        return word.substring(Math.max(0, word.length() - length));
    }

    private void add(int[] scores, int row) {
        int begin = HEADER + row * scores.length;
        for (int tag = 0; tag < scores.length; tag++) {
            scores[tag] += file[begin + tag];
        }
    }

    /** The row of the words with single spaces between them, behind the letter of the feature (FNV-1a over UTF-16). */
    private int hash(char feature, String... words) {
        int value = (FNV_BASIS ^ feature) * FNV_PRIME;
        for (int k = 0; k < words.length; k++) {
            value = k == 0 ? value : (value ^ ' ') * FNV_PRIME;
            for (int at = 0; at < words[k].length(); at++) {
                value = (value ^ words[k].charAt(at)) * FNV_PRIME;
            }
        }
        return (value ^ (value >>> 16)) & lastRow;
    }
}
