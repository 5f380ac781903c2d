package chancery.coder.about;

import chancery.coder.codebook.Row;
import chancery.coder.codebook.Sources;
import chancery.coder.codebook.Tables;
import chancery.coder.text.Analysis;
import chancery.coder.text.Predicate;
import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import chancery.model.Span;
import chancery.model.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The door of this package: finds what a clause is about.
 *
 * <p>Immutable; may be shared between threads.
 */
public final class About {
    private final Map<String, List<Cue>> cues = new HashMap<>();
    private final List<String> prepositions = new ArrayList<>();
    private final Set<String> verbs = new HashSet<>();
    private final Set<String> lists = new HashSet<>();

    /** A word or phrase that shows a context, kept under its first word. */
    private record Cue(List<String> words, String context) {}

    /** Reads the contexts of this codebook. */
    public About(Sources sources) {
        for (Row row : new Tables(sources).rows("words/topics.tsv")) {
            switch (row.text("as")) {
                case "preposition" -> prepositions.add(row.text("word"));
                case "verb" -> verbs.add(row.text("word"));
                case "list" -> lists.add(row.text("word"));
                default -> throw row.error("\"as\" must be preposition, verb or list.");
            }
        }
        for (Row row : new Tables(sources).rowsIn("contexts")) {
            for (String phrase : row.list("words", ",")) {
                List<String> words = List.of(phrase.toLowerCase(Locale.ROOT).split("\\s+", -1));
                cues.computeIfAbsent(words.getFirst(), w -> new ArrayList<>()).add(new Cue(words, row.text("context")));
            }
        }
    }

    /** The contexts whose words stand inside the span, each with the first words that show it. */
    public List<Topic> contexts(Analysis analysis, Sentence sentence, Span clause) {
        List<Topic> topics = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (clause.contains(token.span())) {
                for (Cue cue : cues.getOrDefault(token.lemma().toLowerCase(Locale.ROOT), List.of())) {
                    add(topics, analysis, sentence, token, cue);
                }
            }
        }
        return topics;
    }

    private static void add(List<Topic> topics, Analysis analysis, Sentence sentence, Token first, Cue cue) {
        int last = first.index() + cue.words().size() - 1;
        if (last >= sentence.tokens().size()
                || topics.stream().anyMatch(t -> t.context().equals(Optional.of(cue.context())))) {
            return;
        }
        for (int i = 0; i < cue.words().size(); i++) {
            Token token = sentence.tokens().get(first.index() + i);
            String word = cue.words().get(i);
            if (!token.lemma().equalsIgnoreCase(word) && !token.form().equalsIgnoreCase(word)) {
                return;
            }
        }
        Span span = first.span().cover(sentence.tokens().get(last).span());
        topics.add(new Topic(Optional.of(cue.context()), analysis.article().quote(span)));
    }

    /** The subjects that a predicate names: "talks on Iran", "discussed the ceasefire", "with Yemen on the agenda". */
    public List<Topic> subjects(Analysis analysis, Sentence sentence, Predicate predicate) {
        List<Token> heads = new ArrayList<>();
        prepositions.forEach(role -> heads.addAll(predicate.fillers(role)));
        if (verbs.contains(predicate.head().lemma())) {
            heads.addAll(predicate.fillers("object"));
            heads.addAll(namesBehind(sentence, predicate.head()));
        }
        heads.addAll(onTheAgenda(sentence));
        return heads.stream()
                .filter(Token::isNominal)
                .distinct()
                .map(head -> new Topic(Optional.empty(), analysis.article().quote(phrase(sentence, head))))
                .toList();
    }

    private static List<Token> namesBehind(Sentence sentence, Token verb) {
        return sentence.tokens().stream()
                .filter(t -> t.index() > verb.index() && t.upos() == Upos.PROPN && !t.is("flat"))
                .toList();
    }

    private List<Token> onTheAgenda(Sentence sentence) {
        List<Token> found = new ArrayList<>();
        for (Token list : sentence.tokens()) {
            if (lists.contains(list.lemma()) && list.head() >= 0) {
                Token head = sentence.tokens().get(list.head());
                if (head.isNominal()) {
                    sentence.subtree(head).stream()
                            .filter(t -> t.upos() == Upos.PROPN && !t.is("compound", "flat"))
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    /** The words of a noun phrase without relative clauses and what is coordinated with it. */
    private static Span phrase(Sentence sentence, Token head) {
        Span span = head.span();
        for (Token token : sentence.subtree(head)) {
            boolean inside =
                    token.is("compound", "flat", "amod", "nmod:poss", "nummod") && token.head() == head.index();
            if (inside) {
                span = span.cover(token.span());
            }
        }
        return span;
    }
}
