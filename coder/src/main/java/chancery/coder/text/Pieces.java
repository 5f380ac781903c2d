package chancery.coder.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/** The word pieces of the uncased BERT vocabulary, word by word; the training scripts cut exactly the same. */
final class Pieces {
    /** The parser never sees more pieces of one word. */
    static final int MOST = 8;

    private static final int LONGEST_WORD = 200;

    private static final int REMEMBERED = 1 << 16;

    private final Map<String, Integer> ids;
    private final Map<String, int[]> remembered = new ConcurrentHashMap<>();
    private final int longest;
    private final int unknown;

    Pieces(List<String> vocabulary) {
        this.ids = HashMap.newHashMap(vocabulary.size());
        for (int id = 0; id < vocabulary.size(); id++) {
            ids.put(vocabulary.get(id), id);
        }
        this.longest = vocabulary.stream().mapToInt(String::length).max().orElse(0);
        this.unknown = required("[UNK]");
    }

    /** The number that stands before every sentence. */
    int start() {
        return required("[CLS]");
    }

    /** The number that stands after every sentence. */
    int end() {
        return required("[SEP]");
    }

    /** Where a whole word stands in the vocabulary, which begins with the most frequent words. */
    OptionalInt rank(String word) {
        Integer id = ids.get(word);
        return id == null ? OptionalInt.empty() : OptionalInt.of(id);
    }

    private int required(String piece) {
        return rank(piece)
                .orElseThrow(() -> new IllegalStateException(
                        "The language model's file vocabulary.txt lacks " + piece + "; restore it and build again."));
    }

    /** The numbers of a word's pieces, at least one and at most eight; not to be changed. */
    int[] of(String word) {
        int[] cut = remembered.get(word);
        if (cut == null) {
            cut = cut(word);
            if (remembered.size() < REMEMBERED) {
                remembered.put(word, cut);
            }
        }
        return cut;
    }

    private int[] cut(String word) {
        List<Integer> pieces = new ArrayList<>();
        for (String part : parts(plain(word))) {
            pieces.addAll(greedy(part));
        }
        if (pieces.isEmpty()) {
            return new int[] {unknown};
        }
        return pieces.stream().limit(MOST).mapToInt(Integer::intValue).toArray();
    }

    /** Folded, in lower case, without accents and characters that are not seen. */
    private static String plain(String word) {
        String lower = Folding.fold(word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word)
                .toLowerCase(Locale.ROOT);
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(apart.length());
        for (int at = 0; at < apart.length(); at++) {
            char c = apart.charAt(at);
            boolean silent = Character.getType(c) == Character.NON_SPACING_MARK || Folding.isInvisible(c);
            if (!silent && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** A word cut at its symbols, each symbol a part of its own: "u.s." gives u . s . */
    private static List<String> parts(String plain) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at < plain.length(); at++) {
            if (isSymbol(plain.charAt(at))) {
                if (at > begin) {
                    parts.add(plain.substring(begin, at));
                }
                parts.add(plain.substring(at, at + 1));
                begin = at + 1;
            }
        }
        if (begin < plain.length()) {
            parts.add(plain.substring(begin));
        }
        return parts;
    }

    private static boolean isSymbol(char c) {
        if (c < 127) {
            return c > ' ' && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private List<Integer> greedy(String part) {
        List<Integer> pieces = new ArrayList<>();
        int begin = 0;
        while (begin < part.length()) {
            int end = Math.min(part.length(), begin + longest);
            Integer id = ids.get(piece(part, begin, end));
            while (id == null && --end > begin) {
                id = ids.get(piece(part, begin, end));
            }
            if (id == null) {
                return List.of(unknown);
            }
            pieces.add(id);
            begin = end;
        }
        return pieces;
    }

    private static String piece(String part, int begin, int end) {
        String piece = part.substring(begin, end);
        return begin == 0 ? piece : "##" + piece;
    }
}
