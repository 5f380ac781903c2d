package chancery.coder.where;

import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import chancery.model.Place;
import java.util.List;
import java.util.Optional;

/** Binds places to clauses: "in X", "near X", "fly to X", but not the X that acts or is acted upon. */
final class Clauses {
    private final Words words;

    Clauses(Words words) {
        this.words = words;
    }

    /** The place of the clause of the predicate, else of the nearest clause around it that is not one of saying. */
    Optional<Place> place(Sentence sentence, Token predicate, List<PlaceMention> mentions) {
        List<PlaceMention> here = mentions.stream()
                .filter(m -> sentence.span().contains(m.quote().span()))
                .toList();
        Optional<Token> at = here.isEmpty() ? Optional.empty() : Optional.of(predicate);
        while (at.isPresent()) {
            Token clause = at.get();
            Optional<Place> found = bound(sentence, clause, here);
            if (found.isPresent()) {
                return found;
            }
            at = clause.is("ccomp", "parataxis") ? Optional.empty() : sentence.head(clause);
        }
        return Optional.empty();
    }

    private Optional<Place> bound(Sentence sentence, Token clause, List<PlaceMention> mentions) {
        return mentions.stream()
                .filter(m -> isBound(sentence, clause, head(sentence, m), m.place()))
                .map(PlaceMention::place)
                .findFirst();
    }

    private static Token head(Sentence sentence, PlaceMention mention) {
        List<Token> covered = sentence.tokens().stream()
                .filter(t -> mention.quote().span().overlaps(t.span()))
                .toList();
        return covered.stream()
                .filter(t -> covered.stream().noneMatch(other -> other.index() == t.head()))
                .findFirst()
                .orElseGet(() -> sentence.tokens().getFirst());
    }

    private boolean isBound(Sentence sentence, Token clause, Token name, Place place) {
        Token at = name;
        while (at.head() >= 0 && at.index() != clause.index()) {
            Token head = sentence.tokens().get(at.head());
            if (isPlaceRelation(sentence, at, head, place)) {
                return reaches(sentence, head, clause);
            }
            if (!at.is("compound", "appos", "flat", "conj", "nmod")) {
                return false;
            }
            at = head;
        }
        return false;
    }

    /** Whether what the place hangs on is the clause, its object, a happening that is its subject, or, for a noun, a noun below it. */
    private boolean reaches(Sentence sentence, Token from, Token clause) {
        if (from.index() == clause.index()) {
            return true;
        }
        if (clause.upos() == Upos.VERB) {
            Token whole = whole(sentence, from);
            boolean happening = whole.is("nsubj") && words.of("happening").contains(whole.lemma());
            return whole.head() == clause.index() && (happening || whole.is("obj", "nsubj:pass"));
        }
        Token at = from;
        while (at.index() != clause.index()) {
            if (at.head() < 0 || at.upos() == Upos.VERB || at.is("nsubj")) {
                return false;
            }
            at = sentence.tokens().get(at.head());
        }
        return true;
    }

    /** "a string of targets": what the noun behind "of" is part of. */
    private static Token whole(Sentence sentence, Token part) {
        Token at = part;
        while (at.is("nmod")
                && at.head() >= 0
                && sentence.dependents(at, "case").stream().anyMatch(word -> word.hasLemma("of"))) {
            at = sentence.tokens().get(at.head());
        }
        return at;
    }

    private boolean isPlaceRelation(Sentence sentence, Token token, Token head, Place place) {
        if (token.is("obj")) {
            return words.of("goal verb").contains(head.lemma());
        }
        if (!token.is("obl", "nmod")) {
            return false;
        }
        String marker = sentence.dependent(token, "case").map(Token::lemma).orElse("");
        boolean country = place.adm1().isEmpty();
        return words.of("place preposition").contains(marker)
                || (words.of("goal preposition").contains(marker)
                        && words.of("motion").contains(head.lemma()))
                || (!country && words.of("target preposition").contains(marker));
    }
}
