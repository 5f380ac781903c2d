package chancery.coder.text;

import chancery.coder.codebook.Row;
import chancery.coder.codebook.Sources;
import chancery.coder.codebook.Tables;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Dictionary forms from tags: irregular forms by table, the rest by their endings, doubts settled by the vocabulary. */
final class Lemmatiser {
    private static final int UNKNOWN = Integer.MAX_VALUE;
    private static final String VOWELS = "aeiou";
    private static final List<String> VERB_TAGS = List.of("VB", "VBZ", "VBD", "VBG");
    private static final List<String> ADJECTIVE_TAGS = List.of("JJ", "JJR", "JJS");

    /** Ends of stems that seldom stand without "e". */
    private static final List<String> LIKELY_E =
            List.of("at iz is v c dg rg lg eg ag u ur ir bl pl tl dl gl fl kl as os us ut id ib ak ik ok uk rs ns"
                    .split(" ", -1));

    private final Map<String, String> irregular = new HashMap<>();
    private final Pieces vocabulary;

    Lemmatiser(Sources sources, Pieces vocabulary) {
        this.vocabulary = vocabulary;
        for (Row row : new Tables(sources).rows("words/text-irregular.tsv")) {
            for (String form : row.list("forms", " ")) {
                irregular.put(row.text("class") + " " + form, row.text("lemma"));
            }
        }
    }

    /**
     * The dictionary form of a word.
     *
     * @param cased whether a capital means something: not at the beginning of a sentence nor in a headline
     */
    String lemma(String form, Upos upos, String xpos, boolean cased) {
        String plain = visible(form);
        String lower = plain.toLowerCase(Locale.ROOT);
        return switch (upos) {
            case PROPN -> xpos.equals("NNPS") ? singularName(plain) : plain;
            case VERB, AUX -> verb(lower, plain, xpos);
            case NOUN -> noun(lower, plain, xpos, cased);
            case ADJ, ADV -> xpos.startsWith("NNP") ? plain : graded(lower, plain, xpos, cased);
            case PUNCT, SYM, X -> plain;
            case NUM -> Shape.of(plain) == Shape.LOWER ? lower : number(plain, lower);
            case PART -> known("particle", lower, lower);
            case PRON -> xpos.equals("PRP$") ? lower : known("pronoun", lower, lower);
            default -> known("other", lower, lower);
        };
    }

    /** All that the word may be a form of, whatever part of speech it is, in lower case. */
    Set<String> lemmas(String form) {
        String plain = visible(form).toLowerCase(Locale.ROOT);
        Set<String> lemmas = new HashSet<>();
        lemmas.add(plain);
        if (Character.isLetter(plain.charAt(0))) {
            lemmas.add(singular(plain));
            VERB_TAGS.forEach(tag -> lemmas.add(verb(plain, tag)));
            ADJECTIVE_TAGS.forEach(tag -> lemmas.add(graded(plain, plain, tag, false)));
        }
        return lemmas;
    }

    private static String number(String plain, String lower) {
        int shape = Shape.of(plain);
        return shape == Shape.CAPITALS || shape == Shape.LETTER ? plain : lower.replace(",", "");
    }

    private static String visible(String form) {
        if (form.chars().noneMatch(c -> Folding.isInvisible((char) c))) {
            return form;
        }
        StringBuilder visible = new StringBuilder();
        form.chars().filter(c -> !Folding.isInvisible((char) c)).forEach(c -> visible.append((char) c));
        return visible.isEmpty() ? form : visible.toString();
    }

    private String known(String class_, String form, String otherwise) {
        return irregular.getOrDefault(class_ + " " + form, otherwise);
    }

    private String singularName(String form) {
        String listed = irregular.get("name " + form.toLowerCase(Locale.ROOT));
        if (listed != null) {
            return listed.equals("=") ? form : listed;
        }
        String singular = singular(form.toLowerCase(Locale.ROOT));
        int same = 0;
        while (same < Math.min(singular.length(), form.length())
                && Character.toLowerCase(form.charAt(same)) == singular.charAt(same)) {
            same++;
        }
        return form.substring(0, same) + singular.substring(same);
    }

    private String noun(String lower, String plain, String xpos, boolean cased) {
        if (xpos.equals("NNS")) {
            return Character.isDigit(lower.charAt(0)) ? lower : singular(lower);
        }
        int shape = Shape.of(plain);
        boolean name = shape == Shape.LETTER
                || shape == Shape.DIGIT
                || (cased && shape == Shape.CAPITALS && plain.length() < 5);
        return known("abbreviation", lower, name ? plain : lower);
    }

    private String singular(String form) {
        String listed = irregular.get("noun " + form);
        if (listed != null) {
            return listed;
        }
        if (form.endsWith("men") && form.length() > 4) {
            return form.substring(0, form.length() - 2) + "an";
        }
        if (!form.endsWith("s") || form.length() < 3 || form.endsWith("ss") || form.endsWith("us")) {
            return form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
        }
        return withoutS(form);
    }

    /** The form before "-s" or "-es" or "-ies". */
    private String withoutS(String form) {
        String bare = form.substring(0, form.length() - 1);
        if (form.endsWith("'s")) {
            return form.substring(0, form.length() - 2);
        }
        if (form.endsWith("ies") && form.length() > 4) {
            return better(form.substring(0, form.length() - 3) + "y", bare, true);
        }
        if (form.endsWith("es") && form.length() > 3) {
            String shorter = form.substring(0, form.length() - 2);
            boolean hissing = endsWithAny(shorter, "s", "x", "z", "ch", "sh", "o");
            return hissing ? better(shorter, bare, endsWithAny(shorter, "ss", "x", "ch", "sh", "o", "zz")) : bare;
        }
        return bare;
    }

    /** Verbs inside names are tagged as names are: "United" keeps its capital in "Unite". */
    private String verb(String form, String plain, String xpos) {
        if (xpos.startsWith("NNP")) {
            String lemma = verb(form, xpos.equals("NNPS") ? "VBZ" : form.endsWith("ing") ? "VBG" : "VBD");
            return plain.substring(0, 1) + lemma.substring(1);
        }
        return verb(form, xpos);
    }

    private String verb(String form, String xpos) {
        String listed = known("verb", form, known("aux", form, ""));
        if (!listed.isEmpty()) {
            return listed;
        }
        return switch (xpos) {
            case "VBZ" -> form.endsWith("s") && form.length() > 2 ? withoutS(form) : form;
            case "VBD", "VBN" -> form.endsWith("ed") && form.length() > 3 ? stem(form, 2) : form;
            case "VBG" ->
                form.endsWith("ing") && form.length() > 4
                        ? stem(form, 3)
                        : form.endsWith("in'") && form.length() > 4 ? stem(form, 3) : form;
            default -> form;
        };
    }

    /** The verb before "-ed" or "-ing". */
    private String stem(String form, int ending) {
        String stem = form.substring(0, form.length() - ending);
        int last = stem.length() - 1;
        if (ending == 2 && stem.endsWith("i") && stem.length() > 2) {
            return stem.substring(0, last) + "y";
        }
        if (last > 1 && stem.charAt(last) == stem.charAt(last - 1) && VOWELS.indexOf(stem.charAt(last)) < 0) {
            return undoubled(stem);
        }
        return withE(stem);
    }

    private String undoubled(String stem) {
        String single = stem.substring(0, stem.length() - 1);
        if (endsWithAny(stem, "ss", "ff", "zz", "ll")) {
            return better(stem, single, true);
        }
        return rank(stem) < UNKNOWN && rank(single) == UNKNOWN ? stem : single;
    }

    private String withE(String stem) {
        String full = stem + "e";
        boolean bare = rank(stem) < UNKNOWN;
        boolean e = rank(full) < UNKNOWN;
        if (bare && e) {
            return isShort(stem) || rank(full) < rank(stem) ? full : stem;
        }
        return bare != e ? (e ? full : stem) : likelyE(stem) ? full : stem;
    }

    /** One vowel between consonants, which would have doubled had there been no "e": "hoped" against "hopped". */
    private static boolean isShort(String stem) {
        int vowels = 0;
        for (int at = 0; at < stem.length(); at++) {
            vowels += VOWELS.indexOf(stem.charAt(at)) >= 0 ? 1 : 0;
        }
        int last = stem.length() - 1;
        return vowels == 1
                && last > 0
                && VOWELS.indexOf(stem.charAt(last - 1)) >= 0
                && "wxy".indexOf(stem.charAt(last)) < 0;
    }

    private static boolean likelyE(String stem) {
        return LIKELY_E.stream().anyMatch(stem::endsWith);
    }

    private String graded(String lower, String plain, String xpos, boolean cased) {
        String listed = known(xpos.startsWith("R") ? "adverb" : "adjective", lower, "");
        if (!listed.isEmpty()) {
            return listed;
        }
        return switch (xpos) {
            case "JJR", "RBR" -> ungraded(lower, "er");
            case "JJS", "RBS" -> ungraded(lower, "est");
            case "RB" -> known("other", lower, lower);
            default -> cased && Character.isUpperCase(plain.charAt(0)) && !isShouted(plain) ? plain : lower;
        };
    }

    private static boolean isShouted(String form) {
        return Shape.of(form) == Shape.CAPITALS && form.length() > 3;
    }

    private String ungraded(String form, String ending) {
        if (!form.endsWith(ending) || form.length() < ending.length() + 3) {
            return form;
        }
        String stem = form.substring(0, form.length() - ending.length());
        int last = stem.length() - 1;
        if (stem.endsWith("i")) {
            return stem.substring(0, last) + "y";
        }
        if (stem.charAt(last) == stem.charAt(last - 1) && !stem.endsWith("ll") && !stem.endsWith("ss")) {
            return stem.substring(0, last);
        }
        return better(stem, stem + "e", true);
    }

    /** The one that is a more frequent word; when neither is known the first or the second. */
    private String better(String first, String second, boolean firstWhenUnknown) {
        int one = rank(first);
        int two = rank(second);
        return one == two ? (firstWhenUnknown ? first : second) : one < two ? first : second;
    }

    private int rank(String word) {
        OptionalInt rank = vocabulary.rank(word);
        return rank.isPresent() && word.length() > 1 ? rank.getAsInt() : UNKNOWN;
    }

    private static boolean endsWithAny(String word, String... endings) {
        return List.of(endings).stream().anyMatch(word::endsWith);
    }
}
