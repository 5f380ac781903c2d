package chancery.coder.who;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Splits words into the folded pieces under which the tables are looked up. */
final class Atoms {
    private Atoms() {}

    /** The pieces of a table's words or of a phrase, with the number of the word that each comes from. */
    static List<Atom> ofWords(String words) {
        List<Atom> atoms = new ArrayList<>(4);
        int number = 0;
        int from = 0;
        for (int i = 0; i <= words.length(); i++) {
            boolean end = i == words.length() || words.charAt(i) == ' ';
            if ((end || isOwnerEnding(words, i)) && i > from) {
                add(atoms, words.substring(from, i), number++);
            }
            if (end) {
                from = i + 1;
            } else if (isOwnerEnding(words, i)) {
                from = i;
            }
        }
        return atoms;
    }

    /** The folded pieces of a table's words. */
    static List<String> keys(String words) {
        List<String> keys = new ArrayList<>(3);
        int n = words.length();
        int from = 0;
        for (int i = 0; i <= n; i++) {
            boolean cut = i == n || words.charAt(i) == ' ' || isHyphen(words.charAt(i));
            if (cut || isOwnerEnding(words, i)) {
                String folded = i > from ? fold(words.substring(from, i)) : "";
                if (!folded.isEmpty()) {
                    keys.add(folded);
                }
                from = cut ? i + 1 : i;
            }
        }
        return keys;
    }

    private static boolean isOwnerEnding(String words, int i) {
        char c = words.charAt(i);
        return (c == '\'' || c == '\u2019') && words.startsWith("s ", i + 1);
    }

    /** Adds the pieces of one word: cut at hyphens, lower case, without accents, full stops and apostrophes. */
    static void add(List<Atom> atoms, String form, int token) {
        int from = 0;
        for (int i = 0; i <= form.length(); i++) {
            if (i == form.length() || isHyphen(form.charAt(i))) {
                String folded = fold(form.substring(from, i));
                if (!folded.isEmpty()) {
                    atoms.add(new Atom(folded, caps(form, from, i), token));
                }
                from = i + 1;
            }
        }
    }

    /** Lower case without accents and without anything but letters, digits and the ampersand. */
    static String fold(String form) {
        if (isPlain(form)) {
            return form;
        }
        String plain = isAscii(form) ? form : Normalizer.normalize(form, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '&' || c == '$') {
                out.append(plainLetter(Character.toLowerCase(c)));
            }
        }
        return out.toString();
    }

    /** The singular of a folded English noun, by its ending. */
    static String singular(String noun) {
        int n = noun.length();
        if (n < 4) {
            return noun;
        }
        if (noun.endsWith("men")) {
            return noun.substring(0, n - 2) + "an";
        }
        if (noun.endsWith("ies")) {
            return noun.substring(0, n - 3) + "y";
        }
        if (noun.endsWith("ches") || noun.endsWith("shes") || noun.endsWith("sses") || noun.endsWith("xes")) {
            return noun.substring(0, n - 2);
        }
        boolean plural = noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us");
        return plural ? noun.substring(0, n - 1) : noun;
    }

    private static Atom.Caps caps(String form, int from, int to) {
        int upper = 0;
        int lower = 0;
        for (int i = from; i < to; i++) {
            upper += Character.isUpperCase(form.charAt(i)) ? 1 : 0;
            lower += Character.isLowerCase(form.charAt(i)) ? 1 : 0;
        }
        if (upper > lower || (upper > 1 && lower <= upper)) {
            return Atom.Caps.UPPER;
        }
        return upper > 0 ? Atom.Caps.CAPITAL : Atom.Caps.LOWER;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑' || c == '–' || c == '—' || c == '/';
    }

    private static char plainLetter(char c) {
        return switch (c) {
            case 'ø' -> 'o';
            case 'ł' -> 'l';
            case 'đ' -> 'd';
            case 'ı' -> 'i';
            default -> c;
        };
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
