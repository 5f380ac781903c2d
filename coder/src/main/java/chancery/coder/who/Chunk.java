package chancery.coder.who;

import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A noun phrase without what follows its head.
 *
 * @param sentence where it stands
 * @param first first token
 * @param last last token
 * @param units known words in it, in order
 * @param owner the possessor that stands before it
 */
record Chunk(Sentence sentence, int first, int last, List<Unit> units, Optional<Chunk> owner) {
    Chunk {
        units = List.copyOf(units);
    }

    Token token(int index) {
        return sentence.tokens().get(index);
    }

    List<Token> tokens() {
        return sentence.tokens().subList(first, last + 1);
    }

    /** The word that hangs outside the phrase: the last such, since names follow titles. */
    Token head() {
        for (int i = last; i >= first; i--) {
            Token token = token(i);
            if ((token.head() < first || token.head() > last) && !token.is("case", "punct", "det")) {
                return token;
            }
        }
        return token(last);
    }

    /** Whether the phrase is the subject of a clause. */
    boolean isSubject() {
        return tokens().stream().anyMatch(t -> t.is("nsubj") && (t.head() < first || t.head() > last));
    }

    /** The article or the like before it, lower case, or empty. */
    String determiner() {
        Token token = token(first);
        return token.is("det") || token.xpos().equals("DT") ? token.form().toLowerCase(Locale.ROOT) : "";
    }

    /** The preposition right before it, lower case, or empty. */
    String preposition() {
        if (first == 0) {
            return "";
        }
        Token before = token(first - 1);
        boolean preposition = before.upos() == Upos.ADP || before.is("case");
        return preposition ? before.form().toLowerCase(Locale.ROOT) : "";
    }

    /** The tokens behind the last known words. */
    List<Token> rest() {
        int from = units.isEmpty() ? first : units.getLast().last() + 1;
        return new ArrayList<>(sentence.tokens().subList(from, last + 1));
    }
}
