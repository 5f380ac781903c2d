package chancery.coder.text;

import chancery.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into paragraphs, whether a line is a paragraph or prose was wrapped at some width. */
final class Layout {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 130;
    private static final double WRAPPED_SHARE = 0.3;
    private static final int LONGEST_HEADING = 25;
    private static final int BARE_HEADING = 6;
    private static final double TITLE_CASE_SHARE = 0.7;

    private final String text;
    private final List<Span> lines = new ArrayList<>();
    private final int width;
    private final boolean wrapped;

    private Layout(String text) {
        this.text = text;
        findLines();
        this.width = lines.stream().mapToInt(Span::length).max().orElse(0);
        this.wrapped = isWrapped();
    }

    /** The blocks of a folded text, in order. */
    static List<Block> blocks(String folded) {
        return new Layout(folded).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int last = at;
            while (last + 1 < lines.size() && runsOn(last)) {
                last++;
            }
            if (lines.get(at).length() > 0) {
                boolean heading = last == at && isHeading(lines.get(at), blocks.isEmpty() && hasMore(last + 1));
                blocks.add(new Block(lines.get(at).begin(), lines.get(last).end(), heading));
            }
            at = last + 1;
        }
        return blocks;
    }

    private boolean hasMore(int from) {
        return lines.subList(from, lines.size()).stream().anyMatch(line -> line.length() > 0);
    }

    private void findLines() {
        int begin = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || Folding.isLineBreak(text.charAt(at))) {
                lines.add(stripped(begin, at));
                if (at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n') {
                    at++;
                }
                begin = at + 1;
            }
        }
    }

    private Span stripped(int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || Folding.isInvisible(c);
    }

    private boolean isWrapped() {
        int breaks = 0;
        int lower = 0;
        for (int line = 0; line + 1 < lines.size(); line++) {
            if (lines.get(line).length() > 0 && lines.get(line + 1).length() > 0) {
                breaks++;
                lower += Character.isLowerCase(first(line + 1)) ? 1 : 0;
            }
        }
        return breaks > 0 && width >= NARROWEST && width <= WIDEST && lower >= WRAPPED_SHARE * breaks;
    }

    /** Whether the paragraph goes on in the next line: its first word had no room here, or it begins in lower case. */
    private boolean runsOn(int line) {
        Span here = lines.get(line);
        Span next = lines.get(line + 1);
        if (here.length() == 0 || next.length() == 0 || (isItem(next) && !isDash(here, next))) {
            return false;
        }
        if (Character.isLowerCase(first(line + 1)) && !endsSentence(here)) {
            return true;
        }
        return wrapped && here.length() + 1 + firstWord(next) > width;
    }

    /** Whether a wrapped sentence just happens to go on with a dash. */
    private boolean isDash(Span here, Span next) {
        return wrapped && text.charAt(next.begin()) == '-' && !endsSentence(here) && !isItem(here);
    }

    private char first(int line) {
        return text.charAt(lines.get(line).begin());
    }

    private int firstWord(Span line) {
        int at = line.begin();
        while (at < line.end() && text.charAt(at) != ' ') {
            at++;
        }
        return at - line.begin();
    }

    private boolean endsSentence(Span line) {
        int at = line.end() - 1;
        while (at > line.begin() && "\"')]".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return ".!?:;".indexOf(text.charAt(at)) >= 0;
    }

    /** Whether the line begins with a bullet or a number of a list. */
    private boolean isItem(Span line) {
        int at = line.begin();
        if ("-*\u2022\u00b7\u25cf\u25aa\u2023>".indexOf(text.charAt(at)) >= 0) {
            return line.length() > 1 && (text.charAt(at + 1) == ' ' || text.charAt(at) != '-');
        }
        while (at < line.end() && Character.isDigit(text.charAt(at)) && at - line.begin() < 3) {
            at++;
        }
        boolean numbered = at > line.begin() && at + 1 < line.end();
        return numbered && ".)".indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == ' ';
    }

    private boolean isHeading(Span line, boolean opensText) {
        if (line.length() > LONGEST_HEADING * WIDEST) {
            return false;
        }
        char last = text.charAt(line.end() - 1);
        String[] words = text.substring(line.begin(), line.end()).split(" +", -1);
        if (isItem(line) || words.length > LONGEST_HEADING || ".;,:\u2026-".indexOf(last) >= 0) {
            return false;
        }
        if ("\"')]".indexOf(last) >= 0 && endsSentence(line)) {
            return false;
        }
        boolean capitals = words.length > 2 && titleCase(words) >= TITLE_CASE_SHARE;
        if (last == '!' || last == '?') {
            return capitals && words.length > 3;
        }
        return opensText || capitals || (words.length <= BARE_HEADING && isCapital(words[0]));
    }

    private static double titleCase(String[] words) {
        int long_ = 0;
        int capital = 0;
        for (String word : words) {
            if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
                long_++;
                capital += isCapital(word) ? 1 : 0;
            }
        }
        return long_ == 0 ? 0 : (double) capital / long_;
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0));
    }
}
