package chancery.coder.who;

import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a sentence into noun phrases: by the order of its words first, by the tree where two phrases touch. */
final class Chunks {
    private final Sentence sentence;
    private final Units units;
    private final List<Chunk> chunks = new ArrayList<>();

    private Chunks(Sentence sentence, Units units) {
        this.sentence = sentence;
        this.units = units;
    }

    static List<Chunk> of(Sentence sentence, Units units) {
        Chunks cutting = new Chunks(sentence, units);
        int n = sentence.tokens().size();
        for (int i = 0; i < n; i++) {
            if (cutting.opens(i)) {
                int end = i;
                while (end + 1 < n && cutting.goesOn(i, end + 1)) {
                    end++;
                }
                cutting.cut(i, end);
                i = end;
            }
        }
        return cutting.chunks;
    }

    private boolean opens(int i) {
        Token token = token(i);
        return units.at(i).isPresent()
                || switch (token.upos()) {
                    case DET, ADJ, NOUN, PROPN, NUM -> true;
                    case PRON -> isOwnerPronoun(token);
                    case VERB -> token.is("amod");
                    default -> false;
                };
    }

    private boolean goesOn(int start, int i) {
        Token token = token(i);
        if (opens(i)) {
            return true;
        }
        return switch (token.upos()) {
            case PART -> isPossessive(token);
            case PUNCT -> isHyphen(i) || joinsModifiers(start, i);
            case CCONJ -> joinsModifiers(start, i);
            case ADV -> isAdverb(i);
            case VERB -> token.is("compound");
            case SYM -> token.is("compound", "nummod", "amod");
            default -> false;
        };
    }

    private boolean isAdverb(int i) {
        return token(i).upos() == Upos.ADV
                && i + 1 < sentence.tokens().size()
                && token(i).head() == i + 1
                && opens(i + 1);
    }

    private void cut(int start, int end) {
        int from = start;
        Optional<Chunk> owner = Optional.empty();
        for (int i = start; i <= end; i++) {
            if (isPossessive(token(i)) && !(i < end && sameUnit(i + 1))) {
                owner = add(from, i - 1, owner);
                from = i + 1;
            } else if (i > from && breaks(start, end, i)) {
                add(from, i - 1, owner);
                owner = Optional.empty();
                from = i;
            }
        }
        add(from, end, owner);
    }

    private Optional<Chunk> add(int from, int to, Optional<Chunk> owner) {
        int last = to;
        while (last > from && token(last).upos() == Upos.PUNCT) {
            last--;
        }
        if (last < from) {
            return owner;
        }
        int first = from;
        int until = last;
        List<Unit> inside = units.all().stream()
                .filter(u -> u.first() >= first && u.last() <= until)
                .toList();
        Chunk chunk = new Chunk(sentence, from, last, inside, owner);
        chunks.add(chunk);
        return Optional.of(chunk);
    }

    private boolean breaks(int start, int end, int i) {
        if (sameUnit(i) || sameName(i)) {
            return false;
        }
        Token token = token(i);
        if (token.upos() == Upos.DET
                && !token.xpos().equals("PDT")
                && !token(i - 1).xpos().equals("PDT")) {
            return true;
        }
        if (isOwnerPronoun(token)) {
            return true;
        }
        return top(start, end, i - 1) != top(start, end, i) && !isTitleBeforeName(i);
    }

    private boolean sameUnit(int i) {
        return units.at(i).isPresent() && units.at(i).equals(units.at(i - 1));
    }

    private boolean sameName(int i) {
        return units.entity(i).isPresent() && units.entity(i).equals(units.entity(i - 1));
    }

    private boolean isTitleBeforeName(int i) {
        boolean title = units.at(i - 1).map(Unit::leadsName).orElse(false);
        return title && token(i).upos() == Upos.PROPN && !token(i).is("obl", "obl:tmod", "nmod:tmod");
    }

    /** The word of the stretch above the token, whose own head lies outside. */
    private int top(int start, int end, int i) {
        int at = i;
        for (int steps = 0; steps <= end - start; steps++) {
            int head = token(at).head();
            if (head < start || head > end) {
                return at;
            }
            at = head;
        }
        return at;
    }

    /** Whether "and" or a comma stands between modifiers of one noun, as in "French and German ministers". */
    private boolean joinsModifiers(int start, int i) {
        if (i + 1 >= sentence.tokens().size() || i == start || !(opens(i + 1) || isAdverb(i + 1))) {
            return false;
        }
        Token before = token(i - 1);
        boolean modifier = before.is("amod", "compound", "nummod", "nmod:desc", "conj") || isAdjective(i - 1);
        boolean alike = isNationModifier(i - 1) == isNationModifier(i + 1) && isModifier(i - 1) && isModifier(i + 1);
        return modifier
                && alike
                && (before.head() > i || before.is("conj") || isAdjective(i - 1))
                && !endsPhrase(start, i);
    }

    private boolean endsPhrase(int start, int i) {
        for (int k = start; k < i; k++) {
            Token token = token(k);
            if (token.isNominal() && !isNationModifier(k)) {
                return true;
            }
        }
        return nextNoun(i) < 0;
    }

    private int nextNoun(int i) {
        for (int k = i + 1; k < sentence.tokens().size() && (opens(k) || token(k).upos() == Upos.CCONJ); k++) {
            if (token(k).isNominal() && !isNationModifier(k)) {
                return k;
            }
        }
        return -1;
    }

    private boolean isModifier(int i) {
        return isNationModifier(i) || token(i).upos() == Upos.ADJ || token(i).is("advmod");
    }

    private boolean isNationModifier(int i) {
        return units.at(i)
                .map(u -> u.nation().isPresent() || u.group().isPresent())
                .orElse(false);
    }

    private boolean isAdjective(int i) {
        return units.at(i).flatMap(u -> u.nation(Entry.As.ADJECTIVE)).isPresent();
    }

    private boolean isHyphen(int i) {
        return token(i).form().equals("-")
                && i + 1 < sentence.tokens().size()
                && token(i).span().begin() == token(i - 1).span().end();
    }

    private static boolean isPossessive(Token token) {
        return token.xpos().equals("POS")
                || (token.upos() == Upos.PART && token.form().startsWith("'"));
    }

    private static boolean isOwnerPronoun(Token token) {
        return token.xpos().equals("PRP$") || (token.upos() == Upos.PRON && token.is("nmod:poss"));
    }

    private Token token(int i) {
        return sentence.tokens().get(i);
    }
}
