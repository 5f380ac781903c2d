package chancery.coder.what;

import chancery.coder.codebook.Codebook;
import chancery.coder.codebook.Evocation;
import chancery.coder.codebook.Frame;
import chancery.coder.codebook.RoleRule;
import chancery.coder.codebook.WordSet;
import chancery.coder.text.Outline;
import chancery.coder.text.Quotation;
import chancery.coder.text.Sentence;
import chancery.coder.text.Skim;
import chancery.coder.text.Upos;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Finds, before anything is parsed, the sentences in which a frame may hold: its evoking words must stand there in some form,
 * with the words and prepositions that it asks for and enough parties for its roles.
 *
 * <p>Immutable; may be shared between threads.
 */
public final class Skimming implements Skim {
    private static final Set<Upos> HEADS = EnumSet.of(Upos.VERB, Upos.NOUN, Upos.ADJ, Upos.PROPN);

    private final Map<String, List<Entry>> byFirst = new HashMap<>();
    private final ToIntFunction<Sentence> parties;
    private final int fewest;

    private record Entry(Needs needs, Evocation words) {}

    /**
     * Skims for the frames of this codebook.
     *
     * @param parties at most how many parties an unparsed sentence can name
     */
    public Skimming(Codebook codebook, ToIntFunction<Sentence> parties) {
        this.parties = parties;
        this.fewest = codebook.frames().stream()
                .filter(Frame::isHeard)
                .mapToInt(frame -> Needs.of(frame).parties())
                .min()
                .orElse(Integer.MAX_VALUE);
        for (Frame frame : codebook.frames()) {
            Needs needs = Needs.of(frame);
            for (Evocation words : frame.words()) {
                String first = words.lemmas().getFirst().toLowerCase(Locale.ROOT);
                byFirst.computeIfAbsent(first, lemma -> new ArrayList<>()).add(new Entry(needs, words));
            }
        }
    }

    @Override
    public BitSet worth(List<Outline> sentences, List<Quotation> quotations) {
        BitSet worth = new BitSet();
        for (Outline sentence : sentences) {
            worth.set(sentence.flat().index(), mayHold(sentence));
        }
        return worth;
    }

    private boolean mayHold(Outline sentence) {
        int named = parties.applyAsInt(sentence.flat());
        if (named >= fewest
                && sentence.tags().stream().anyMatch(tags -> HEADS.stream().anyMatch(tags::contains))) {
            return true;
        }
        Set<String> all = new HashSet<>();
        sentence.lemmas().forEach(all::addAll);
        for (int at = 0; at < sentence.lemmas().size(); at++) {
            for (String lemma : sentence.lemmas().get(at)) {
                for (Entry entry : byFirst.getOrDefault(lemma, List.of())) {
                    if (named >= entry.needs.parties()
                            && stands(sentence, at, entry.words)
                            && entry.needs.areMet(all)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean stands(Outline sentence, int at, Evocation words) {
        boolean allowed = allows(words.wordClass(), sentence.tags().get(at));
        int last = at;
        for (int i = 1; i < words.lemmas().size(); i++) {
            last = next(sentence, last, words.lemmas().get(i).toLowerCase(Locale.ROOT));
            if (last < 0) {
                return false;
            }
            allowed |= allows(words.wordClass(), sentence.tags().get(last));
        }
        return allowed;
    }

    private static int next(Outline sentence, int from, String lemma) {
        int end = Math.min(from + Lexicon.LONGEST_GAP, sentence.lemmas().size() - 1);
        for (int at = from + 1; at <= end; at++) {
            if (sentence.lemmas().get(at).contains(lemma)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a word with one of these tags may be the head of such a predicate; a participle counts as an adjective. */
    private static boolean allows(String wordClass, Set<Upos> tags) {
        return switch (wordClass) {
            case "v" -> tags.contains(Upos.VERB);
            case "n" -> tags.contains(Upos.NOUN) || tags.contains(Upos.PROPN);
            case "a" -> tags.contains(Upos.ADJ) || tags.contains(Upos.VERB);
            default -> HEADS.stream().anyMatch(tags::contains);
        };
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

        boolean areMet(Set<String> lemmas) {
            return choices.stream().allMatch(choice -> choice.isAmong(lemmas));
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

        boolean isAmong(Set<String> lemmas) {
            return lemmas.stream().anyMatch(words::contains) || phrases.stream().anyMatch(lemmas::containsAll);
        }
    }
}
