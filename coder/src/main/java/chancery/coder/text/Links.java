package chancery.coder.text;

import java.util.ArrayList;
import java.util.List;

/** Quick steps over the tree of one sentence while its deep roles are computed. */
final class Links {
    private final List<Token> tokens;
    private final List<List<Token>> dependents = new ArrayList<>();

    Links(List<Token> tokens) {
        this.tokens = tokens;
        for (int i = 0; i < tokens.size(); i++) {
            dependents.add(new ArrayList<>(4));
        }
        for (Token token : tokens) {
            if (token.head() >= 0) {
                dependents.get(token.head()).add(token);
            }
        }
    }

    List<Token> below(Token token) {
        return dependents.get(token.index());
    }

    List<Token> below(Token token, String... relations) {
        List<Token> found = new ArrayList<>(2);
        for (Token dependent : below(token)) {
            if (dependent.is(relations)) {
                found.add(dependent);
            }
        }
        return found;
    }

    boolean has(Token token, String... relations) {
        for (Token dependent : below(token)) {
            if (dependent.is(relations)) {
                return true;
            }
        }
        return false;
    }

    boolean isRoot(Token token) {
        return token.head() < 0;
    }

    /** The head; only for tokens that are not the root. */
    Token head(Token token) {
        return tokens.get(token.head());
    }

    /** The word after it, or the word itself at the end of the sentence. */
    Token next(Token token) {
        return tokens.get(Math.min(token.index() + 1, tokens.size() - 1));
    }

    /** The noun and what is coordinated with it. */
    List<Token> spread(Token token) {
        List<Token> found = new ArrayList<>(2);
        found.add(token);
        for (Token other : below(token, "conj")) {
            if (other.upos() != Upos.VERB || token.upos() == Upos.VERB) {
                found.add(other);
            }
        }
        return found;
    }

    /** The preposition or subordinator in front of a phrase or clause, several words joined ("because of"), or empty. */
    String marker(Token token) {
        for (Token dependent : below(token)) {
            if (dependent.is("case", "mark") && dependent.index() < token.index() && !dependent.hasLemma("to", "'s")
                    || dependent.is("case") && dependent.hasLemma("to") && dependent.index() < token.index()) {
                StringBuilder words = new StringBuilder(dependent.lemma());
                for (Token more : below(dependent, "fixed")) {
                    words.append(' ').append(more.lemma());
                }
                return words.toString();
            }
        }
        return "";
    }
}
