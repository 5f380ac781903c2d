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
import java.util.stream.Stream;

/** Finds the words that make a clause part of a tale, a game or a rehearsal, from {@code words/fiction.tsv}. */
final class Fiction {
    private static final List<String> TOLD_OF = List.of("with", "of", "about", "on", "around", "in");

    private final Map<String, String> words = new HashMap<>();

    Fiction(Sources sources) {
        for (Row row : new Tables(sources).rows("words/fiction.tsv")) {
            words.put(row.text("word"), row.text("how"));
        }
    }

    /** The word that shows it, in the clause of the predicate or in one that tells of it. */
    Optional<Token> around(Sentence sentence, Token predicate) {
        Token at = predicate;
        while (true) {
            Optional<Token> shown = shownBy(sentence, at, predicate);
            if (shown.isPresent() || !isTold(sentence, at)) {
                return shown;
            }
            at = sentence.tokens().get(at.head());
        }
    }

    /** Whether the word above tells of it: no clause that only stands beside it ("when", "after"). */
    private static boolean isTold(Sentence sentence, Token at) {
        return at.head() >= 0
                && (at.is("ccomp", "xcomp", "obj", "acl", "conj", "nsubj", "appos")
                        || at.is("obl", "nmod") && TOLD_OF.contains(Governors.marker(sentence, at)));
    }

    private Optional<Token> shownBy(Sentence sentence, Token clause, Token predicate) {
        boolean own = clause.index() == predicate.index();
        Stream<Token> subjects = sentence.dependents(clause, "nsubj").stream()
                .filter(subject -> isMadeUp(sentence, subject)
                        || subject.relation().equals("nsubj:outer") && tells(subject)
                        || !own && isTeller(subject) && is(clause, "verb"));
        Stream<Token> settings = sentence.dependents(clause, "obl", "nmod").stream()
                .filter(phrase -> Governors.marker(sentence, phrase).equals("in"))
                .filter(phrase -> own || phrase.index() < clause.index())
                .filter(phrase -> tells(phrase)
                        || is(phrase, "before") && phrase.index() < clause.index()
                        || isPartOfATale(sentence, phrase));
        return Stream.concat(subjects, settings).findFirst();
    }

    /** "the novel imagines", "the drill assumes". */
    private boolean isTeller(Token subject) {
        return subject.relation().equals("nsubj") && (tells(subject) || is(subject, "before"));
    }

    /** "the forces of a fictitious Redland", "the novel's hero". */
    private boolean isMadeUp(Sentence sentence, Token subject) {
        return described(sentence, subject)
                || sentence.dependents(subject, "nmod").stream().anyMatch(owner -> described(sentence, owner))
                || isPartOfATale(sentence, subject);
    }

    private boolean described(Sentence sentence, Token noun) {
        return sentence.dependents(noun, "amod").stream().anyMatch(word -> is(word, "adjective"));
    }

    private boolean isPartOfATale(Sentence sentence, Token noun) {
        return is(noun, "part")
                && sentence.dependents(noun, "nmod", "compound").stream()
                        .anyMatch(owner -> tells(owner) || is(owner, "owner"));
    }

    private boolean tells(Token word) {
        return word.isNominal() && is(word, "tale");
    }

    private boolean is(Token word, String how) {
        return how.equals(words.get(word.lemma().toLowerCase(Locale.ROOT)));
    }
}
