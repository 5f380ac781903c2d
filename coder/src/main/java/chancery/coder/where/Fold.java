package chancery.coder.where;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Brings the spellings of a name to one: lower case, no accents, no apostrophes, single spaces, "st" for "saint". */
final class Fold {
    private static final Map<String, String> SHORT =
            Map.of("saint", "st", "sainte", "ste", "mount", "mt", "fort", "ft");
    private static final String SPECIAL = "øłßæđıəðþœħ";
    private static final String[] PLAIN = {"o", "l", "ss", "ae", "d", "i", "a", "d", "th", "oe", "h"};
    private static final String SILENT = "'’‘`ʼʻʿʾ";

    private Fold() {}

    /** The one spelling; training/gazetteer.py folds the names of the gazetteer in the same way. */
    static String fold(String name) {
        StringBuilder out = new StringBuilder(name.length());
        StringBuilder word = new StringBuilder();
        String lower = name.toLowerCase(Locale.ROOT);
        String decomposed = isAscii(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFKD);
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            int special = c < 128 ? -1 : SPECIAL.indexOf(c);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                word.append(c);
            } else if (special >= 0) {
                word.append(PLAIN[special]);
            } else if (SILENT.indexOf(c) < 0 && Character.getType(c) != Character.NON_SPACING_MARK) {
                flush(word, out);
            }
        }
        flush(word, out);
        return out.toString();
    }

    private static void flush(StringBuilder word, StringBuilder out) {
        if (word.isEmpty()) {
            return;
        }
        if (!out.isEmpty()) {
            out.append(' ');
        }
        String whole = word.toString();
        out.append(SHORT.getOrDefault(whole, whole));
        word.setLength(0);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
