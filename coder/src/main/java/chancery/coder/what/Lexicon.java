package chancery.coder.what;

import chancery.coder.codebook.Evocation;
import chancery.coder.codebook.Frame;
import chancery.coder.text.Predicate;
import chancery.coder.text.Sentence;
import chancery.coder.text.Tense;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the frames that a predicate's words evoke. */
final class Lexicon {
    /** How far apart two words of an evoking phrase may stand. */
    static final int LONGEST_GAP = 6;

    private final Map<String, List<Entry>> byLemma = new HashMap<>();
    private final Set<String> calendar;

    private record Entry(Frame frame, Evocation words) {}

    /** A frame with the number of words that evoked it. */
    record Evoked(Frame frame, int length) {}

    Lexicon(Collection<Frame> frames, Set<String> calendar) {
        this.calendar = Set.copyOf(calendar);
        for (Frame frame : frames) {
            for (Evocation words : frame.words()) {
                for (String lemma : words.lemmas().stream().distinct().toList()) {
                    byLemma.computeIfAbsent(lemma.toLowerCase(Locale.ROOT), l -> new ArrayList<>())
                            .add(new Entry(frame, words));
                }
            }
        }
    }

    /** The frames that hold as far as words go, each once, with its longest evoking words. */
    List<Evoked> evoked(Sentence sentence, Predicate predicate) {
        Map<String, Evoked> best = new HashMap<>();
        List<Evoked> inOrder = new ArrayList<>();
        for (Entry entry : entries(predicate.head())) {
            if (!allows(sentence, entry.words.wordClass(), predicate)
                    || !stands(sentence, predicate, entry.words.lemmas())) {
                continue;
            }
            Evoked evoked = new Evoked(entry.frame, entry.words.lemmas().size());
            Evoked earlier = best.get(entry.frame.id());
            if (earlier == null || earlier.length < evoked.length) {
                best.put(entry.frame.id(), evoked);
                inOrder.remove(earlier);
                inOrder.add(evoked);
            }
        }
        return inOrder;
    }

    /** Words stand in the codebook as lemmas, some as they are written ("talks", "scheduled"). */
    private List<Entry> entries(Token head) {
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        String form = head.form().toLowerCase(Locale.ROOT);
        List<Entry> found = byLemma.getOrDefault(lemma, List.of());
        if (lemma.equals(form)) {
            return found;
        }
        List<Entry> all = new ArrayList<>(found);
        all.addAll(byLemma.getOrDefault(form, List.of()));
        return all;
    }

    private static boolean allows(Sentence sentence, String wordClass, Predicate predicate) {
        Token head = predicate.head();
        return switch (wordClass) {
            case Evocation.OF_REFUSAL -> head.upos() == Upos.VERB && announces(sentence, predicate, true);
            case Evocation.OF_PROMISE -> head.upos() == Upos.VERB && announces(sentence, predicate, false);
            case "v" -> head.upos() == Upos.VERB;
            case "n" -> head.upos() == Upos.NOUN || head.upos() == Upos.PROPN;
            case "a" ->
                head.upos() == Upos.ADJ || head.is("amod") || head.xpos().equals("VBN");
            default -> true;
        };
    }

    /** "said it would", or where it refuses "said it would not", "vowed never to": the clause tells what is going to be done. */
    private static boolean announces(Sentence sentence, Predicate predicate, boolean refusing) {
        boolean never = sentence.dependents(predicate.head(), "advmod").stream()
                .anyMatch(word -> word.hasLemma("never", "not")
                        && word.index() == predicate.head().index() + 1);
        boolean alone = predicate.filler("object").isEmpty();
        return predicate.fillers("clause").stream()
                .anyMatch(clause -> sentence.predicate(clause)
                        .map(Predicate::grammar)
                        .filter(grammar -> (grammar.negated() || never) == refusing)
                        .filter(grammar -> !grammar.perfect() && !grammar.conditional())
                        .filter(grammar -> refusing
                                || sentence.dependents(clause, "aux:pass").isEmpty())
                        .filter(grammar -> grammar.tense() == Tense.FUTURE
                                || grammar.modal().equals("would")
                                || refusing && (isGoing(clause) || alone && isInfinitive(sentence, clause)))
                        .isPresent());
    }

    private static boolean isGoing(Token clause) {
        return clause.hasLemma("go") && clause.xpos().equals("VBG");
    }

    private static boolean isInfinitive(Sentence sentence, Token clause) {
        return clause.xpos().equals("VB")
                && sentence.dependents(clause, "mark").stream().anyMatch(mark -> mark.hasLemma("to"));
    }

    private boolean stands(Sentence sentence, Predicate predicate, List<String> lemmas) {
        if (lemmas.size() == 1) {
            return true;
        }
        for (int at = 0; at < lemmas.size(); at++) {
            if (isWord(predicate.head(), lemmas.get(at)) && around(sentence, predicate.head(), lemmas, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the other words of the phrase stand around its word number {@code at}, below it in the tree. */
    private boolean around(Sentence sentence, Token head, List<String> lemmas, int at) {
        List<Token> phrase = new ArrayList<>();
        phrase.add(head);
        int position = head.index();
        for (int i = at - 1; i >= 0; i--) {
            position = next(sentence, position, -1, lemmas.get(i), 2);
            if (position < 0) {
                return false;
            }
            phrase.add(sentence.tokens().get(position));
        }
        position = head.index();
        for (int i = at + 1; i < lemmas.size(); i++) {
            position = next(sentence, position, 1, lemmas.get(i), i == 1 ? LONGEST_GAP : 2);
            if (position < 0) {
                return false;
            }
            phrase.add(sentence.tokens().get(position));
        }
        return phrase.stream().allMatch(token -> sentence.isBelow(token, head) && !leadsToDay(sentence, token));
    }

    /** "called the envoy on Monday" is no call on anybody. */
    private boolean leadsToDay(Sentence sentence, Token word) {
        return word.is("case")
                && word.hasLemma("on")
                && sentence.head(word)
                        .filter(day -> calendar.contains(day.form().toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    private static boolean isWord(Token token, String word) {
        return token.hasLemma(word) || token.form().equalsIgnoreCase(word);
    }

    private static int next(Sentence sentence, int from, int step, String lemma, int furthest) {
        for (int i = 1; i <= furthest; i++) {
            int index = from + step * i;
            if (index < 0 || index >= sentence.tokens().size()) {
                return -1;
            }
            Token token = sentence.tokens().get(index);
            if (isWord(token, lemma)) {
                return index;
            }
        }
        return -1;
    }
}
