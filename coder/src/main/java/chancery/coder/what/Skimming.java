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
import java.util.ArrayList;
import java.util.BitSet;
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
    private static final int LONGEST_GAP = 6;

    private final Map<String, List<Entry>> byFirst = new HashMap<>();
    private final Set<String> beforeNouns;
    private final ToIntFunction<Sentence> parties;

    private record Entry(Needs needs, Evocation words) {}

    /**
     * Skims for the frames of this codebook.
     *
     * @param parties at most how many parties an unparsed sentence can name
     */
    public Skimming(Codebook codebook, ToIntFunction<Sentence> parties) {
        this.parties = parties;
        this.beforeNouns = codebook.tables().rows("words/before-nouns.tsv").stream()
                .map(row -> row.text("word"))
                .collect(Collectors.toSet());
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
        Set<String> all = new HashSet<>();
        sentence.lemmas().forEach(all::addAll);
        int named = parties.applyAsInt(sentence.flat());
        for (int at = 0; at < sentence.lemmas().size(); at++) {
            for (String lemma : sentence.lemmas().get(at)) {
                for (Entry entry : byFirst.getOrDefault(lemma, List.of())) {
                    if (entry.needs.areMet(named, all) && stands(sentence, at, entry.words)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean stands(Outline sentence, int at, Evocation words) {
        int last = at;
        for (int i = 1; i < words.lemmas().size(); i++) {
            last = next(sentence, last, words.lemmas().get(i).toLowerCase(Locale.ROOT));
            if (last < 0) {
                return false;
            }
        }
        return words.lemmas().size() > 1 || !isOtherClass(sentence, at, words);
    }

    private static int next(Outline sentence, int from, String lemma) {
        int end = Math.min(from + LONGEST_GAP, sentence.lemmas().size() - 1);
        for (int at = from + 1; at <= end; at++) {
            if (sentence.lemmas().get(at).contains(lemma)) {
                return at;
            }
        }
        return -1;
    }

    /** "the power" is no verb, and "accorded" no noun. */
    private boolean isOtherClass(Outline sentence, int at, Evocation words) {
        String form = form(sentence, at);
        boolean bare = form.equals(words.lemmas().getFirst().toLowerCase(Locale.ROOT));
        return switch (words.wordClass()) {
            case "v" -> bare && at > 0 && beforeNouns.contains(form(sentence, at - 1));
            case "n" -> !bare && (form.endsWith("ed") || form.endsWith("ing"));
            default -> false;
        };
    }

    private static String form(Outline sentence, int at) {
        return sentence.flat().tokens().get(at).form().toLowerCase(Locale.ROOT);
    }

    /** What a sentence needs for a frame to hold in it: so many parties, and a word of each set. */
    private record Needs(int parties, List<Set<String>> words) {
        private static final Set<String> UNMARKED =
                Set.of("subject", "object", "indirect", "clause", "modifier", "between");

        static Needs of(Frame frame) {
            List<Set<String>> words = new ArrayList<>();
            int parties = 0;
            for (String participant : List.of("actor", "recipient")) {
                RoleRule rule = frame.role(participant);
                boolean hostByPlace =
                        participant.equals("recipient") && frame.code().mode().equals("visit");
                if (!rule.isNone() && !rule.optional() && !hostByPlace) {
                    parties++;
                    prepositions(rule, words);
                }
            }
            frame.require().forEach((role, set) -> required(role, set, words));
            return new Needs(Math.max(parties, 1), words);
        }

        private static void prepositions(RoleRule rule, List<Set<String>> words) {
            Set<String> roles =
                    rule.alternatives().stream().flatMap(List::stream).collect(Collectors.toSet());
            if (roles.stream().noneMatch(UNMARKED::contains)) {
                words.add(roles);
            }
        }

        private static void required(String role, WordSet set, List<Set<String>> words) {
            if (!UNMARKED.contains(role)) {
                words.add(Set.of(role));
            }
            if (set.lemmas().stream().noneMatch(lemma -> lemma.equals("*") || lemma.startsWith("@"))) {
                words.add(set.lemmas());
            }
        }

        boolean areMet(int named, Set<String> lemmas) {
            return named >= parties
                    && words.stream().allMatch(set -> set.stream().anyMatch(w -> has(lemmas, w)));
        }

        private static boolean has(Set<String> lemmas, String word) {
            return word.indexOf(' ') < 0
                    ? lemmas.contains(word)
                    : List.of(word.split(" ", -1)).stream().allMatch(lemmas::contains);
        }
    }
}
