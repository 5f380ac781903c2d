package chancery.coder.what;

import chancery.coder.codebook.Codebook;
import chancery.coder.codebook.Evocation;
import chancery.coder.codebook.Frame;
import chancery.coder.codebook.RoleRule;
import chancery.coder.codebook.WordSet;
import chancery.coder.text.Quotation;
import chancery.coder.text.Sentence;
import chancery.coder.text.Skim;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Finds, before anything is parsed, the sentences in which a frame may hold: its evoking words must stand there in some form,
 * with the words and prepositions that it asks for and enough parties for its roles. Where the codebook hears acts, two parties
 * are enough.
 *
 * <p>Immutable; may be shared between threads.
 */
public final class Skimming implements Skim {
    /** With so many parties an act may be heard in any words. */
    private static final int SIDES = 2;

    private static final int REMEMBERED = 1 << 16;

    private final Map<String, List<Entry>> byFirst = new HashMap<>();
    private final Map<String, Word> words = new ConcurrentHashMap<>();
    private final ToIntFunction<Sentence> parties;
    private final Function<String, Set<String>> lemmas;
    private final boolean hearing;

    private record Entry(Needs needs, Evocation words) {}

    /** A form that texts hold: what it may be a form of, and what may begin with it. */
    private record Word(Set<String> lemmas, List<Entry> entries) {}

    /**
     * Skims for the frames of this codebook.
     *
     * @param parties at most how many parties an unparsed sentence can name
     * @param lemmas all that a form may be a form of, in lower case
     */
    public Skimming(Codebook codebook, ToIntFunction<Sentence> parties, Function<String, Set<String>> lemmas) {
        this.parties = parties;
        this.lemmas = lemmas;
        this.hearing = codebook.frames().stream().anyMatch(Frame::isHeard);
        for (Frame frame : codebook.frames()) {
            Needs needs = Needs.of(frame);
            for (Evocation evocation : frame.words()) {
                String first = evocation.lemmas().getFirst().toLowerCase(Locale.ROOT);
                byFirst.computeIfAbsent(first, lemma -> new ArrayList<>()).add(new Entry(needs, evocation));
            }
        }
    }

    @Override
    public BitSet worth(List<Sentence> sentences, List<Quotation> quotations) {
        BitSet worth = new BitSet();
        for (Sentence sentence : sentences) {
            worth.set(sentence.index(), mayHold(sentence));
        }
        return worth;
    }

    private boolean mayHold(Sentence sentence) {
        int named = parties.applyAsInt(sentence);
        if (hearing && named >= SIDES) {
            return true;
        }
        List<Word> own =
                sentence.tokens().stream().map(token -> word(token.form())).toList();
        for (int at = 0; at < own.size(); at++) {
            for (Entry entry : own.get(at).entries) {
                if (named >= entry.needs.parties() && stands(own, at, entry.words) && entry.needs.areMet(own)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The form with its entries, remembered as long as not too many are. */
    private Word word(String form) {
        Word known = words.get(form);
        if (known != null) {
            return known;
        }
        Set<String> all = lemmas.apply(form);
        Word word = new Word(
                all,
                all.stream()
                        .flatMap(lemma -> byFirst.getOrDefault(lemma, List.of()).stream())
                        .toList());
        if (words.size() < REMEMBERED) {
            words.put(form, word);
        }
        return word;
    }

    private static boolean stands(List<Word> sentence, int at, Evocation words) {
        int last = at;
        for (int i = 1; i < words.lemmas().size() && last >= 0; i++) {
            last = next(sentence, last, words.lemmas().get(i).toLowerCase(Locale.ROOT));
        }
        return last >= 0;
    }

    private static int next(List<Word> sentence, int from, String lemma) {
        int end = Math.min(from + Lexicon.LONGEST_GAP, sentence.size() - 1);
        for (int at = from + 1; at <= end; at++) {
            if (sentence.get(at).lemmas.contains(lemma)) {
                return at;
            }
        }
        return -1;
    }

    /** What a sentence needs for a frame to hold in it: so many parties, and something of each choice of words. */
    private record Needs(int parties, List<Choice> choices) {
        private static final Set<String> UNMARKED =
                Set.of("subject", "object", "indirect", "clause", "modifier", "between");

        static Needs of(Frame frame) {
            List<Choice> choices = new ArrayList<>();
            int parties = 0;
            for (String participant : List.of("actor", "recipient")) {
                RoleRule rule = frame.role(participant);
                boolean hostByPlace = participant.equals("recipient") && frame.isVisit();
                if (!rule.isNone() && !rule.optional() && !hostByPlace) {
                    parties++;
                    prepositions(rule, choices);
                }
            }
            frame.require().forEach((role, set) -> required(role, set, choices));
            return new Needs(Math.max(parties, 1), choices);
        }

        private static void prepositions(RoleRule rule, List<Choice> choices) {
            Set<String> roles =
                    rule.alternatives().stream().flatMap(List::stream).collect(Collectors.toSet());
            if (roles.stream().noneMatch(UNMARKED::contains)) {
                choices.add(Choice.of(roles));
            }
        }

        private static void required(String either, WordSet set, List<Choice> choices) {
            Set<String> roles = Frame.roles(either).collect(Collectors.toSet());
            if (roles.stream().noneMatch(UNMARKED::contains)) {
                choices.add(Choice.of(roles));
            }
            if (set.lemmas().stream().noneMatch(lemma -> lemma.equals("*") || lemma.startsWith("@"))) {
                choices.add(Choice.of(set.lemmas()));
            }
        }

        boolean areMet(List<Word> sentence) {
            return choices.stream().allMatch(choice -> choice.isAmong(sentence));
        }
    }

    /** Words of which one must stand in a sentence, or phrases all of whose words must. */
    private record Choice(Set<String> words, List<List<String>> phrases) {
        static Choice of(Set<String> either) {
            return new Choice(
                    either.stream().filter(w -> w.indexOf(' ') < 0).collect(Collectors.toSet()),
                    either.stream()
                            .filter(w -> w.indexOf(' ') >= 0)
                            .map(phrase -> List.of(phrase.split(" ", -1)))
                            .toList());
        }

        boolean isAmong(List<Word> sentence) {
            return sentence.stream().anyMatch(word -> word.lemmas.stream().anyMatch(words::contains))
                    || phrases.stream().anyMatch(phrase -> phrase.stream().allMatch(lemma -> stands(sentence, lemma)));
        }

        private static boolean stands(List<Word> sentence, String lemma) {
            return sentence.stream().anyMatch(word -> word.lemmas.contains(lemma));
        }
    }
}
