package chancery.coder.says;

import chancery.coder.codebook.Row;
import chancery.coder.codebook.Sources;
import chancery.coder.codebook.Tables;
import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the words that make a clause part of a tale, a game or a rehearsal: "in the novel", "the opera has", from {@code words/fiction.tsv}. */
final class Fiction {
    private static final String ADJECTIVE = "adjective";
    private static final String BEFORE = "before";

    private final Map<String, String> words = new HashMap<>();

    Fiction(Sources sources) {
        for (Row row : new Tables(sources).rows("words/fiction.tsv")) {
            words.put(row.text("word"), row.text("how"));
        }
    }

    /** The word that shows it, in the clause of the predicate or in one above it. */
    Optional<Token> around(Sentence sentence, Token predicate) {
        Optional<Token> at = Optional.of(predicate);
        while (at.isPresent()) {
            Token word = at.get();
            Optional<Token> shown = sentence.dependents(word, "nsubj", "obl", "nmod", "obl:agent").stream()
                    .flatMap(phrase -> shows(sentence, word, phrase).stream())
                    .findFirst();
            if (shown.isPresent()) {
                return shown;
            }
            at = sentence.head(word);
        }
        return Optional.empty();
    }

    private Optional<Token> shows(Sentence sentence, Token clause, Token phrase) {
        boolean subject = phrase.is("nsubj");
        if (subject || List.of("in", "of", "on").contains(Governors.marker(sentence, phrase))) {
            return inside(sentence, phrase).stream()
                    .filter(word -> subject && is(word, ADJECTIVE) || tells(word, phrase.index() < clause.index()))
                    .findFirst();
        }
        return Optional.empty();
    }

    /** The head of the phrase, its owners and what describes them. */
    private static List<Token> inside(Sentence sentence, Token phrase) {
        return sentence.subtree(phrase).stream()
                .filter(word -> isPart(sentence, word, phrase))
                .toList();
    }

    private static boolean isPart(Sentence sentence, Token word, Token phrase) {
        Token at = word;
        while (at.index() != phrase.index()) {
            boolean owner = at.is("nmod:poss", "amod")
                    || at.is("nmod") && Governors.marker(sentence, at).equals("of");
            if (!owner) {
                return false;
            }
            at = sentence.tokens().get(at.head());
        }
        return true;
    }

    private boolean tells(Token word, boolean before) {
        String how = words.getOrDefault(word.lemma().toLowerCase(Locale.ROOT), "");
        return word.isNominal() && !how.isEmpty() && !how.equals(ADJECTIVE) && (before || !how.equals(BEFORE));
    }

    private boolean is(Token word, String how) {
        return how.equals(words.get(word.lemma().toLowerCase(Locale.ROOT)));
    }
}
