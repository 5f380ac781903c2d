package chancery.coder.text;

import chancery.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts one run of characters without white space into words. */
final class Chunk {
    private static final List<String> CLITICS = List.of("n't", "'s", "'m", "'ll", "'ve", "'re", "'d");
    private static final Pattern ACRONYM = Pattern.compile("(\\p{L}\\.)+\\p{L}");
    private static final Set<String> EMOTICONS =
            Set.of(":)", ":-)", ":(", ":-(", ";)", ";-)", ":D", ":P", "=)", "^_^", ":/");

    private final String text;
    private final int end;
    private final List<Span> words;
    private final WordLists lists;
    private final Abbreviations abbreviations;

    Chunk(String text, int end, List<Span> words, WordLists lists) {
        this.text = text;
        this.end = end;
        this.words = words;
        this.lists = lists;
        this.abbreviations = lists.abbreviations();
    }

    /** Adds the words from here to the end. */
    void read(int begin) {
        int at = begin;
        while (at < end) {
            at = Folding.isInvisible(text.charAt(at)) ? at + 1 : next(at, begin);
        }
    }

    private int next(int at, int begin) {
        int address = Addresses.end(text, at, end);
        if (address > at) {
            return add(at, address);
        }
        if (Character.isLetterOrDigit(text.codePointAt(at))) {
            return word(at);
        }
        if (text.charAt(at) == '\'') {
            return apostrophe(at, begin);
        }
        boolean signed = at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
        if (signed && (text.charAt(at) == '#' || (text.charAt(at) == '+' && at == begin))) {
            return add(at, plain(at + 1));
        }
        if (signed && text.charAt(at) == '@' && at == begin) {
            return add(at, plain(at + 1));
        }
        return symbol(at, begin);
    }

    private int add(int from, int to) {
        words.add(new Span(from, to));
        return to;
    }

    private int plain(int from) {
        int at = from;
        while (at < end && isWordCharacter(at)) {
            at++;
        }
        return at;
    }

    private boolean isWordCharacter(int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || c == '_'
                || (Character.isSurrogate(c) && Character.isLetterOrDigit(codePoint(at)))
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || Folding.isInvisible(c);
    }

    private int codePoint(int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? text.codePointBefore(at + 1) : text.codePointAt(at);
    }

    private int word(int begin) {
        int at = plain(begin);
        while (at + 1 < end && Character.isLetterOrDigit(text.codePointAt(at + 1)) && joins(begin, at)) {
            at = plain(at + 1);
        }
        if (text.startsWith("US$", begin) && at == begin + 2) {
            return add(begin, at + 1);
        }
        if (at < end && text.charAt(at) == '.' && keepsPeriod(begin, at)) {
            return add(begin, at + 1);
        }
        addParts(begin, at);
        return at;
    }

    /** Whether the sign holds the letters or digits on both sides together as one word. */
    private boolean joins(int begin, int at) {
        boolean digits = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        boolean letters = Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at + 1));
        return switch (text.charAt(at)) {
            case '\'' -> letters || Character.isDigit(text.charAt(at - 1));
            case '.' -> digits || isAcronym(begin, at);
            case ',' -> digits && isThousands(at);
            case ':', '/' -> digits;
            case '&' -> letters && Character.isUpperCase(text.charAt(at - 1)) && at - begin < 4;
            case '-' -> isPrefix(begin, at) || isDialled(begin, at);
            default -> false;
        };
    }

    /** Single letters with full stops between them: "U.S", "a.m"; also "Ph.D". */
    private boolean isAcronym(int begin, int at) {
        int letters = 0;
        for (int k = at - 1; k >= begin && text.charAt(k) != '.'; k--) {
            letters++;
        }
        boolean single = at + 2 >= end || !Character.isLetter(text.charAt(at + 2));
        return (letters == 1 && (single || (at - begin > 1 && isAcronymTail(at + 1))))
                || (single && abbreviations.contains(text.substring(begin, at + 2) + "."));
    }

    /** Whether letters in capitals follow an acronym: "U.S.A", but not "U.S.Secretary". */
    private boolean isAcronymTail(int at) {
        return Character.isUpperCase(text.charAt(at)) && Character.isUpperCase(text.charAt(at + 1));
    }

    private boolean isThousands(int at) {
        int to = at + 1;
        while (to < end && Character.isDigit(text.charAt(to))) {
            to++;
        }
        return to - at == 4;
    }

    private boolean isPrefix(int begin, int at) {
        return lists.isPrefix(text.substring(begin, at).toLowerCase(Locale.ROOT));
    }

    /** Numbers with at least two hyphens, as telephone numbers and some dates have. */
    private boolean isDialled(int begin, int at) {
        int hyphens = 0;
        int digits = 0;
        for (int k = begin; k < end && (Character.isDigit(text.charAt(k)) || text.charAt(k) == '-'); k++) {
            hyphens += text.charAt(k) == '-' ? 1 : 0;
            digits += text.charAt(k) == '-' ? 0 : 1;
        }
        return at > begin && Character.isDigit(text.charAt(at - 1)) && hyphens >= 2 && digits >= 6;
    }

    private boolean keepsPeriod(int begin, int at) {
        if (at + 1 < end && text.charAt(at + 1) == '.') {
            return false;
        }
        String word = text.substring(begin, at);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !"I".equals(word);
        if (initial || ACRONYM.matcher(word).matches()) {
            return true;
        }
        boolean glued = at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
        if (glued && Shape.of(word) != Shape.CAPITALS) {
            return false;
        }
        return abbreviations.contains(word + ".")
                && (glued || !abbreviations.is(Abbreviations.Kind.GLUED, word + "."))
                && (!abbreviations.is(Abbreviations.Kind.NUMBER, word + ".") || numberFollows(at + 1));
    }

    /** "No. 7", but "No." by itself is a sentence. */
    private boolean numberFollows(int at) {
        int next = at;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next < text.length() && Character.isDigit(text.charAt(next));
    }

    private void addParts(int begin, int to) {
        String word = text.substring(begin, to).toLowerCase(Locale.ROOT);
        int at = begin;
        for (int part : lists.parts(word)) {
            at = add(at, at + part);
        }
        if (at > begin) {
            return;
        }
        int tail = Math.max(unit(begin, to), begin + clitic(word));
        if (tail > begin) {
            addParts(begin, tail);
            add(tail, to);
        } else {
            add(begin, to);
        }
    }

    /** Where "n't", "'s" and the like begin inside the word, 0 when there is none. */
    private int clitic(String word) {
        for (String clitic : CLITICS) {
            if (word.length() > clitic.length() && word.endsWith(clitic)) {
                return word.length() - clitic.length();
            }
        }
        return 0;
    }

    /** Where the unit begins in "5m" or "10.30pm". */
    private int unit(int begin, int to) {
        int at = begin;
        while (at < to && (Character.isDigit(text.charAt(at)) || ".,:".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        boolean unit =
                at > begin && at < to && lists.isUnit(text.substring(at, to).toLowerCase(Locale.ROOT));
        return unit ? at : begin;
    }

    /** A clitic after a bracket or quotation mark, a year ("'72"), a clipped word ("'em"), or a mark by itself. */
    private int apostrophe(int at, int begin) {
        if (text.startsWith("''", at)) {
            return add(at, at + 2);
        }
        int to = plain(at + 1);
        String tail = text.substring(at, to).toLowerCase(Locale.ROOT);
        boolean clitic = CLITICS.contains(tail) && at > begin;
        boolean clipped = at == begin && (tail.matches("'\\d\\ds?") || "'em".equals(tail) || "'til".equals(tail));
        return clitic || clipped ? add(at, to) : add(at, at + 1);
    }

    private int symbol(int at, int begin) {
        char c = text.charAt(at);
        if (at == begin && end - at <= 3 && EMOTICONS.contains(text.substring(at, end))) {
            return add(at, end);
        }
        int to = at + Character.charCount(text.codePointAt(at));
        if (".-*=_~<>|+".indexOf(c) >= 0) {
            while (to < end && text.charAt(to) == c) {
                to++;
            }
        } else if (c == '!' || c == '?') {
            while (to < end && (text.charAt(to) == '!' || text.charAt(to) == '?')) {
                to++;
            }
        } else if (c > 127) {
            to = picture(to);
        }
        return add(at, to);
    }

    /** The end of an emoji: what joiners, variation selectors and skin tones add to it. */
    private int picture(int from) {
        int to = from;
        while (to < end
                && (Folding.isInvisible(text.charAt(to))
                        || Character.getType(text.codePointAt(to)) == Character.NON_SPACING_MARK
                        || Character.getType(text.codePointAt(to)) == Character.MODIFIER_SYMBOL
                        || text.charAt(to - 1) == '\u200d')) {
            to += Character.charCount(text.codePointAt(to));
        }
        return Math.min(to, end);
    }
}
