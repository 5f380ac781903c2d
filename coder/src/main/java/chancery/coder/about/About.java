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
    private static final List<String> SUBJECT_ROLES =
            List.of("on", "about", "over", "regarding", "concern", "concerning", "include", "including");
    private static final Set<String> TALKING =
            Set.of("discuss", "address", "debate", "negotiate", "tackle", "include", "review");

    private final Map<String, List<Cue>> cues = new HashMap<>();

    /** A word or phrase that shows a context, kept under its first word. */
    private record Cue(List<String> words, String context) {}

    /** Reads the contexts of this codebook. */
    public About(Sources sources) {
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
        SUBJECT_ROLES.forEach(role -> heads.addAll(predicate.fillers(role)));
        if (predicate.head().hasLemma(TALKING.toArray(String[]::new))) {
            heads.addAll(predicate.fillers("object"));
        }
        heads.addAll(onTheAgenda(sentence));
        return heads.stream()
                .filter(Token::isNominal)
                .distinct()
                .map(head -> new Topic(Optional.empty(), analysis.article().quote(phrase(sentence, head))))
                .toList();
    }

    private static List<Token> onTheAgenda(Sentence sentence) {
        List<Token> found = new ArrayList<>();
        for (Token agenda : sentence.tokens()) {
            if (agenda.hasLemma("agenda", "table") && agenda.head() >= 0) {
                Token head = sentence.tokens().get(agenda.head());
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
