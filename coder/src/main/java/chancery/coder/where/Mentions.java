package chancery.coder.where;

import chancery.coder.text.Analysis;
import chancery.coder.text.Entity;
import chancery.coder.text.EntityKind;
import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import chancery.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words of a parsed story that name places: entities of that kind, and names of the tables outside of other names. */
final class Mentions {
    private static final int LONGEST = 4;
    private static final long CITY = 100_000;
    private static final long METROPOLIS = 1_000_000;

    private final Atlas atlas;
    private final Words listed;

    Mentions(Atlas atlas, Words words) {
        this.atlas = atlas;
        this.listed = words;
    }

    /** Their spans in the order of the text. */
    List<Span> find(Analysis analysis) {
        List<Span> spans = new ArrayList<>();
        Set<String> people = people(analysis);
        for (Sentence sentence : analysis.sentences()) {
            int at = 0;
            while (at < sentence.tokens().size()) {
                at = next(sentence, at, spans, people);
            }
        }
        return spans;
    }

    /** The words of the names of persons that the story tells in full: "Park" after "Park Jin" is no town. */
    private static Set<String> people(Analysis analysis) {
        Set<String> people = new HashSet<>();
        for (Sentence sentence : analysis.sentences()) {
            for (Entity entity : sentence.entities()) {
                if (entity.kind() == EntityKind.PERSON && entity.last() > entity.first()) {
                    sentence.tokens()
                            .subList(entity.first(), entity.last() + 1)
                            .forEach(word -> people.add(Fold.fold(word.form())));
                }
            }
        }
        return people;
    }

    private int next(Sentence sentence, int at, List<Span> spans, Set<String> people) {
        List<Token> tokens = sentence.tokens();
        Optional<Entity> entity = sentence.entity(tokens.get(at));
        if (entity.isPresent()) {
            List<Token> name = tokens.subList(entity.get().first(), entity.get().last() + 1);
            boolean person = name.size() == 1 && people.contains(Fold.fold(words(name)));
            if (isPlace(entity.get().kind(), name) && (!person || isCity(words(name), METROPOLIS))) {
                spans.add(span(name));
            }
            return entity.get().last() + 1;
        }
        for (int length = Math.min(LONGEST, tokens.size() - at); length > 0; length--) {
            List<Token> name = tokens.subList(at, at + length);
            if (isName(name.getFirst()) && isWord(name.getLast()) && isKnown(words(name))) {
                spans.add(span(name));
                return at + length;
            }
        }
        return at + 1;
    }

    private static Span span(List<Token> name) {
        return name.getFirst().span().cover(name.getLast().span());
    }

    /** A place that was taken for a person or an organisation is still one when it is big enough for its name to be known. */
    private boolean isPlace(EntityKind kind, List<Token> name) {
        return switch (kind) {
            case PLACE -> !listed.of("no place").contains(Fold.fold(words(name)));
            case ORGANIZATION -> isKnown(words(name)) || isCity(words(name), CITY);
            case PERSON -> name.size() > 1 && isCity(words(name), METROPOLIS);
        };
    }

    private static boolean isName(Token token) {
        boolean word = token.upos() == Upos.PROPN || token.upos() == Upos.ADJ || token.upos() == Upos.NOUN;
        return word && Character.isUpperCase(token.form().charAt(0));
    }

    private static boolean isWord(Token token) {
        return token.upos() != Upos.PUNCT && token.upos() != Upos.PART;
    }

    private static String words(List<Token> name) {
        StringBuilder words = new StringBuilder();
        for (Token token : name) {
            words.append(token.form()).append(' ');
        }
        return words.toString();
    }

    private boolean isKnown(String words) {
        String key = Fold.fold(words);
        boolean plain =
                listed.of("plain").contains(key) || listed.of("no place").contains(key);
        return !plain && !atlas.known(key).isEmpty();
    }

    private boolean isCity(String words, long least) {
        return atlas.sites(Fold.fold(words)).stream()
                .anyMatch(site -> site.kind() == SiteKind.CAPITAL || site.population() >= least);
    }
}
