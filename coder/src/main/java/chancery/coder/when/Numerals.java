package chancery.coder.when;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers in digits and in words ("forty-two", "two and a half thousand"). */
final class Numerals {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");

    private final Lexicon lexicon;

    Numerals(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The longest number that begins at the index. */
    Optional<Node> at(List<Word> words, int index) {
        Word first = words.get(index);
        if (DIGITS.matcher(first.text()).matches()) {
            return Optional.of(new Node("number", index, index + 1, first.text().replace(",", ""), Rule.LISTED));
        }
        long total = 0;
        long group = 0;
        int at = index;
        int least = Integer.MAX_VALUE;
        while (at < words.size()) {
            int scale = lexicon.number(words.get(at), "scale");
            int plain = plain(words.get(at));
            if (scale > 0 && (at > index || startsScale(words, index))) {
                group = Math.max(1, group) * scale;
                if (scale >= 1000) {
                    total += group;
                    group = 0;
                }
                least = Integer.MAX_VALUE;
            } else if (plain >= 0 && plain < least) {
                group += plain;
                least = plain >= 20 ? 10 : 1;
            } else {
                break;
            }
            at++;
        }
        return at == index
                ? Optional.empty()
                : Optional.of(new Node("number", index, at, String.valueOf(total + group), Rule.LISTED));
    }

    private boolean startsScale(List<Word> words, int index) {
        return index > 0 && words.get(index - 1).lower().equals("a");
    }

    private int plain(Word word) {
        int digit = lexicon.number(word, "digit");
        int teen = digit >= 0 ? digit : lexicon.number(word, "teen");
        return teen >= 0 ? teen : lexicon.number(word, "tens");
    }
}
