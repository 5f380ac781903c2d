package chancery.coder.about;

import chancery.coder.codebook.Evocation;
import chancery.coder.codebook.Row;
import chancery.coder.codebook.Sources;
import chancery.coder.codebook.Tables;
import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The words and phrases that show a context, and the phrases in which they mean something else. */
final class ContextWords {
    private final Map<String, List<Cue>> byFirst = new HashMap<>();
    private final Map<String, List<Evocation>> but = new HashMap<>();

    private record Cue(Evocation words, String context) {}

    ContextWords(Sources sources) {
        for (Row row : new Tables(sources).rowsIn("contexts")) {
            String context = row.text("context");
            for (String phrase : row.list("words", ",")) {
                Evocation words = parse(phrase);
                byFirst.computeIfAbsent(lower(words.lemmas().getFirst()), w -> new ArrayList<>())
                        .add(new Cue(words, context));
            }
            row.list("but", ",")
                    .forEach(phrase ->
                            but.computeIfAbsent(context, c -> new ArrayList<>()).add(parse(phrase)));
        }
    }

    /** "women's rights" stands in a sentence as three words. */
    private static Evocation parse(String phrase) {
        return Evocation.parse(phrase.replace("'", " '"));
    }

    /** The contexts that are shown from this word on, each with the last word that shows it. */
    Map<String, Token> from(Sentence sentence, Token first) {
        Map<String, Token> found = new LinkedHashMap<>();
        List<Cue> cues = Stream.of(lower(first.lemma()), lower(first.form()))
                .distinct()
                .flatMap(word -> byFirst.getOrDefault(word, List.of()).stream())
                .toList();
        for (Cue cue : cues) {
            int last = first.index() + cue.words().lemmas().size() - 1;
            if (stands(sentence, first.index(), cue.words()) && !isOtherwise(sentence, first.index(), last, cue)) {
                found.putIfAbsent(cue.context(), sentence.tokens().get(last));
            }
        }
        return found;
    }

    private boolean isOtherwise(Sentence sentence, int first, int last, Cue cue) {
        for (Evocation phrase : but.getOrDefault(cue.context(), List.of())) {
            int length = phrase.lemmas().size();
            for (int at = Math.max(0, first - length + 1); at <= last; at++) {
                if (stands(sentence, at, phrase)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean stands(Sentence sentence, int at, Evocation words) {
        int length = words.lemmas().size();
        if (at + length > sentence.tokens().size()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!isWord(sentence.tokens().get(at + i), words.lemmas().get(i))) {
                return false;
            }
        }
        return allows(words.wordClass(), sentence.tokens().get(at + length - 1));
    }

    /** Letters in capitals are an abbreviation: "AI" is not "ai", "ISI" not "Isi". */
    private static boolean isWord(Token token, String word) {
        if (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && Character.isUpperCase(word.charAt(0))) {
            return token.form().equals(word) || token.form().equals(word + "s");
        }
        return token.lemma().equalsIgnoreCase(word) || token.form().equalsIgnoreCase(word);
    }

    private static boolean allows(String wordClass, Token last) {
        return switch (wordClass) {
            case "n" -> last.upos() == Upos.NOUN || last.upos() == Upos.PROPN;
            case "v" -> last.upos() == Upos.VERB;
            case "a" -> last.upos() == Upos.ADJ;
            default -> true;
        };
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
