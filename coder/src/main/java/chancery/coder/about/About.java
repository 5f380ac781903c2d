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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The door of this package: finds what a clause is about.
 *
 * <p>Immutable; may be shared between threads.
 */
public final class About {
    private final ContextWords words;
    private final List<String> prepositions = new ArrayList<>();
    private final Set<String> verbs = new HashSet<>();
    private final Set<String> lists = new HashSet<>();

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
        this.words = new ContextWords(sources);
    }

    /** The contexts whose words stand inside the span, each with the first words that show it. */
    public List<Topic> contexts(Analysis analysis, Sentence sentence, Span clause) {
        Map<String, Topic> topics = new LinkedHashMap<>();
        for (Token token : sentence.tokens()) {
            if (clause.contains(token.span())) {
                words.from(sentence, token).forEach((context, last) -> {
                    Span span = token.span().cover(last.span());
                    topics.putIfAbsent(
                            context,
                            new Topic(Optional.of(context), analysis.article().quote(span)));
                });
            }
        }
        return List.copyOf(topics.values());
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
