package chancery.coder.text;

import chancery.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the sentences among the words of a block. */
final class Splitter {
    /** No sentence gets longer: text without any full stop is cut here. */
    private static final int LONGEST = 400;

    private static final int LONGEST_DATELINE = 14;
    private final WordLists lists;
    private final Abbreviations abbreviations;

    Splitter(WordLists lists) {
        this.lists = lists;
        this.abbreviations = lists.abbreviations();
    }

    /**
     * The index after the last word of each sentence.
     *
     * @param heading whether the words are a headline, where a capital after "U.S." tells nothing
     */
    List<Integer> ends(String text, List<Span> words, boolean heading) {
        return new Run(text, words, heading).ends();
    }

    /** The words of one block. */
    private final class Run {
        private final String text;
        private final List<Span> words;
        private final boolean heading;
        private boolean quoted;
        private int bracket = -1;

        Run(String text, List<Span> words, boolean heading) {
            this.text = text;
            this.words = words;
            this.heading = heading;
        }

        List<Integer> ends() {
            List<Integer> ends = new ArrayList<>();
            int begin = 0;
            int at = datelineEnd();
            if (at > 0) {
                ends.add(at);
                begin = at;
            }
            while (at < words.size()) {
                int end = isEndMark(at) ? closed(at + 1) : at + 1;
                boolean over = end == words.size() || (isEndMark(at) && isBoundary(at, end));
                if (over || end - begin >= LONGEST) {
                    ends.add(end);
                    begin = end;
                    bracket = -1;
                }
                for (; at < end; at++) {
                    follow(at);
                }
            }
            return ends;
        }

        private String word(int at) {
            return text.substring(words.get(at).begin(), words.get(at).end());
        }

        private char first(int at) {
            return text.charAt(words.get(at).begin());
        }

        private boolean touches(int at) {
            return at > 0 && words.get(at - 1).end() == words.get(at).begin();
        }

        private void follow(int at) {
            char c = first(at);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '(' || c == '[') {
                bracket = at;
            } else if (c == ')' || c == ']') {
                bracket = -1;
            }
        }

        private boolean isEndMark(int at) {
            char last = text.charAt(words.get(at).end() - 1);
            return last == '.' || last == '!' || last == '?' || last == '\u2026';
        }

        /** The index after the quotation marks and brackets that close right behind an end mark. */
        private int closed(int from) {
            int at = from;
            while (at < words.size() && isCloser(at)) {
                at++;
            }
            return isNote(at) ? at + 3 : at;
        }

        /** Whether the number of a source in brackets follows: "in 1805. [19] He". */
        private boolean isNote(int at) {
            return at + 2 < words.size()
                    && word(at).equals("[")
                    && Character.isDigit(first(at + 1))
                    && word(at + 2).equals("]");
        }

        private boolean isCloser(int at) {
            char c = first(at);
            if (c == ')' || c == ']') {
                return true;
            }
            boolean mark = c == '"' || (c == '\'' && words.get(at).length() <= 2 && !Character.isLetter(second(at)));
            boolean gapAfter = at + 1 == words.size() || !touches(at + 1) || isCloserSign(first(at + 1));
            return mark && touches(at) && (gapAfter || (c == '"' && quoted));
        }

        private char second(int at) {
            return words.get(at).length() > 1 ? text.charAt(words.get(at).begin() + 1) : ' ';
        }

        private boolean isCloserSign(char c) {
            return "\"')]".indexOf(c) >= 0;
        }

        /** Whether a sentence ends with the end mark, closers up to {@code next} included. */
        private boolean isBoundary(int mark, int next) {
            if (bracket >= 0 && next == mark + 1 && closesSoon(next)) {
                return false;
            }
            String form = word(mark);
            boolean attached = form.length() > 1 && Character.isLetter(form.charAt(0));
            if (attached) {
                return next > mark + 1 ? startsSentence(next) : endsAfter(form, next);
            }
            if ((form.length() > 1 && form.charAt(0) == '.') || form.charAt(0) == '\u2026') {
                return startsSentence(next) && !touches(next);
            }
            if (next > mark + 1 || !form.equals(".")) {
                return startsSentence(next) && (form.equals(".") || !isReported(next));
            }
            return !continues(mark, next);
        }

        private boolean closesSoon(int from) {
            for (int at = from; at < Math.min(words.size(), from + 40); at++) {
                if (first(at) == ')' || first(at) == ']') {
                    return true;
                }
            }
            return false;
        }

        /** A plain full stop: a letter in lower case after it is a slip of the writer unless no space stands between. */
        private boolean continues(int mark, int next) {
            char c = first(next);
            if (c == ',' || c == ';' || c == ':' || c == ')') {
                return true;
            }
            boolean numeral = mark > 0 && Character.isDigit(first(mark - 1)) && mark == 1;
            return numeral || (Character.isLowerCase(c) && touches(next));
        }

        private boolean startsSentence(int at) {
            char c = first(at);
            return !Character.isLowerCase(c) && ",;:)]-".indexOf(c) < 0;
        }

        /** Whether someone is said to have said the question or exclamation that just closed: "Why?" he asked. */
        private boolean isReported(int next) {
            if (!touches(next) && first(next - 1) != '"' && first(next - 1) != '\'') {
                return false;
            }
            for (int at = next; at < Math.min(words.size(), next + 5); at++) {
                if (lists.isReporting(word(at))) {
                    return first(next - 1) == '"' || first(next - 1) == '\'';
                }
            }
            return false;
        }

        private boolean endsAfter(String abbreviation, int next) {
            String following = word(next);
            return switch (abbreviations.kind(abbreviation)) {
                case TITLE, GLUED -> false;
                case MONTH, NUMBER -> !Character.isDigit(following.charAt(0)) && abbreviations.isStarter(following);
                case ENDER ->
                    !heading
                            && !touches(next)
                            && (abbreviations.isStarter(following)
                                    || (opensQuote(next) && next + 1 < words.size() && startsSentence(next + 1)));
            };
        }

        private boolean opensQuote(int at) {
            return first(at) == '"' && !touches(at);
        }

        /** The index after the dash of "KIEV, Ukraine (Reuters) - ", 0 when the block does not begin so. */
        private int datelineEnd() {
            if (heading || words.isEmpty() || !Character.isUpperCase(first(0))) {
                return 0;
            }
            boolean agency = false;
            for (int at = 1; at < Math.min(words.size() - 1, LONGEST_DATELINE); at++) {
                String form = word(at);
                if (form.equals("-") || form.equals("--")) {
                    boolean apart = !touches(at + 1) && !touches(at);
                    boolean capitals =
                            Shape.of(word(0)) == Shape.CAPITALS && words.get(0).length() > 2;
                    return apart && (capitals || agency) && isPlaceLike(at) ? at + 1 : 0;
                }
                agency |= form.equals(")");
                if (!isDatelineWord(form)) {
                    return 0;
                }
            }
            return 0;
        }

        private boolean isDatelineWord(String form) {
            char c = form.charAt(0);
            return Character.isUpperCase(c) || Character.isDigit(c) || "(),./".indexOf(c) >= 0 || form.equals("de");
        }

        /** Of a line in capitals only the comma or bracket tells a dateline from a headline. */
        private boolean isPlaceLike(int dash) {
            for (int at = 1; at < dash; at++) {
                if (first(at) == ',' || first(at) == ')') {
                    return true;
                }
            }
            return dash <= 3;
        }
    }
}
