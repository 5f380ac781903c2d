package chancery.coder.text;

import chancery.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds what stands between quotation marks; marks inside other marks and apostrophes are none. */
final class Quotations {
    /** Longer stretches between single marks are no quotation but two apostrophes. */
    private static final int LONGEST_SINGLE = 1200;

    private final String text;
    private final String folded;
    private final List<Quotation> found = new ArrayList<>();

    private Quotations(String text, String folded) {
        this.text = text;
        this.folded = folded;
    }

    /** The quotations of the blocks, in order; one that its block leaves open runs to the end of the block. */
    static List<Quotation> in(String text, String folded, List<Block> blocks) {
        Quotations quotations = new Quotations(text, folded);
        blocks.forEach(quotations::read);
        return quotations.found;
    }

    private void read(Block block) {
        int open = -1;
        int width = 1;
        for (int at = block.begin(); at < block.end(); at++) {
            int mark = doubleMark(at, block);
            if (mark > 0 && open < 0 && opens(at, mark, block)) {
                open = at;
                width = mark;
            } else if (mark > 0 && open >= 0 && reopens(at, mark, block)) {
                open = at;
                width = mark;
            } else if (mark > 0 && open >= 0) {
                add(open, width, at, at + mark);
                open = -1;
            } else if (open < 0 && folded.charAt(at) == '\'' && mark == 0) {
                at = single(at, block);
            }
            at += Math.max(mark, 1) - 1;
        }
        if (open >= 0 && open + width < block.end()) {
            add(open, width, block.end(), block.end());
        }
    }

    private void add(int open, int width, int close, int end) {
        found.add(new Quotation(new Span(open, end), new Span(Math.min(open + width, close), close)));
    }

    /** How many characters the double mark has that stands here, 0 when there is none. */
    private int doubleMark(int at, Block block) {
        if (folded.charAt(at) == '"') {
            return 1;
        }
        return at + 1 < block.end() && folded.startsWith("''", at) ? 2 : 0;
    }

    private boolean opens(int at, int mark, Block block) {
        char c = text.charAt(at);
        boolean room = at + mark < block.end() && !isSpace(folded.charAt(at + mark));
        boolean inches = at > block.begin() && Character.isDigit(folded.charAt(at - 1));
        boolean closer = (c == '\u201d' || c == '\u00bb') && !beginsWord(at, block);
        return room && !inches && !closer;
    }

    /** Whether the mark, met inside a quotation, can only be the beginning of another. */
    private boolean reopens(int at, int mark, Block block) {
        char c = text.charAt(at);
        boolean curly = c == '\u201c' || c == '\u201e' || c == '\u00ab';
        boolean before = beginsWord(at, block) && at + mark < block.end() && !isSpace(folded.charAt(at + mark));
        return before && (curly || c == '"') && at > block.begin();
    }

    private boolean beginsWord(int at, Block block) {
        return at == block.begin() || isSpace(folded.charAt(at - 1)) || "([-".indexOf(folded.charAt(at - 1)) >= 0;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || Folding.isLineBreak(c);
    }

    /** Adds the quotation in single marks that begins here, if one does, and says where it ends. */
    private int single(int open, Block block) {
        boolean candidate = beginsWord(open, block)
                && text.charAt(open) != '\u2019'
                && open + 1 < block.end()
                && Character.isLetterOrDigit(folded.charAt(open + 1));
        int close = candidate ? singleClose(open, block) : -1;
        if (close < 0) {
            return open;
        }
        add(open, 1, close, close + 1);
        return close;
    }

    private int singleClose(int open, Block block) {
        for (int at = open + 2; at < Math.min(block.end(), open + LONGEST_SINGLE); at++) {
            char c = folded.charAt(at);
            if (c == '"') {
                return -1;
            }
            boolean lastOfWord = at + 1 == block.end() || !Character.isLetterOrDigit(folded.charAt(at + 1));
            boolean ownsPlural = folded.charAt(at - 1) == 's' && at + 1 < block.end() && folded.charAt(at + 1) == ' ';
            if (c == '\'' && lastOfWord && !isSpace(folded.charAt(at - 1)) && !(ownsPlural && closesLater(at, block))) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a surer closing mark follows, so that "the rebels' ..." inside the quotation is a possessive. */
    private boolean closesLater(int from, Block block) {
        for (int at = from + 2; at < Math.min(block.end(), from + LONGEST_SINGLE / 4); at++) {
            if (folded.charAt(at) == '\'' && beginsWord(at, block)) {
                return false;
            }
            boolean lastOfWord = at + 1 == block.end() || !Character.isLetterOrDigit(folded.charAt(at + 1));
            if (folded.charAt(at) == '\'' && lastOfWord && !isSpace(folded.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
