package chancery.coder.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads names off their marks, and carries what the running text of an article knows to surnames and headlines. */
final class Names {
    private Names() {}

    /** The names that BIO marks tell. */
    static List<Entity> of(List<String> marks) {
        List<Entity> names = new ArrayList<>();
        int begin = -1;
        for (int at = 0; at <= marks.size(); at++) {
            String mark = at < marks.size() ? marks.get(at) : "O";
            boolean goesOn = begin >= 0 && mark.equals("I-" + marks.get(begin).substring(2));
            if (begin >= 0 && !goesOn) {
                names.add(new Entity(EntityKind.valueOf(marks.get(begin).substring(2)), begin, at - 1));
                begin = -1;
            }
            if (begin < 0 && !mark.equals("O")) {
                begin = at;
            }
        }
        return names;
    }

    /** The same sentences, where surnames of persons named in full are persons, and headlines have the names of the text. */
    static List<Sentence> agreed(List<Sentence> sentences) {
        List<Sentence> trimmed = sentences.stream()
                .map(s -> s.withEntities(s.entities().stream()
                        .flatMap(e -> trimmed(s, e).stream())
                        .toList()))
                .toList();
        List<Sentence> text = trimmed.stream().filter(s -> !s.heading()).toList();
        Set<String> surnames = surnames(text);
        Map<String, EntityKind> known = known(text);
        return trimmed.stream()
                .map(s -> s.heading() ? withKnown(s, known) : withSurnames(s, surnames))
                .toList();
    }

    private static Set<String> surnames(List<Sentence> sentences) {
        Set<String> surnames = new HashSet<>();
        for (Sentence sentence : sentences) {
            sentence.entities().stream()
                    .filter(name -> name.kind() == EntityKind.PERSON && name.last() > name.first())
                    .forEach(name -> surnames.add(key(sentence, name.last(), name.last())));
        }
        return surnames;
    }

    private static Sentence withSurnames(Sentence sentence, Set<String> surnames) {
        return sentence.withEntities(sentence.entities().stream()
                .map(name -> surnames.contains(key(sentence, name.first(), name.last()))
                        ? new Entity(EntityKind.PERSON, name.first(), name.last())
                        : name)
                .toList());
    }

    /** The kind that each name of the running text mostly has. */
    private static Map<String, EntityKind> known(List<Sentence> sentences) {
        Map<String, Map<EntityKind, Integer>> votes = new HashMap<>();
        for (Sentence sentence : sentences) {
            for (Entity name : sentence.entities()) {
                vote(votes, key(sentence, name.first(), name.last()), name.kind());
                if (name.kind() == EntityKind.PERSON) {
                    vote(votes, key(sentence, name.last(), name.last()), name.kind());
                }
            }
        }
        Map<String, EntityKind> known = new HashMap<>();
        votes.forEach((key, kinds) -> known.put(key, most(kinds)));
        return known;
    }

    private static void vote(Map<String, Map<EntityKind, Integer>> votes, String key, EntityKind kind) {
        votes.computeIfAbsent(key, k -> new EnumMap<>(EntityKind.class)).merge(kind, 1, Integer::sum);
    }

    private static EntityKind most(Map<EntityKind, Integer> kinds) {
        return kinds.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /** The heading with the names that the running text knows and, where they leave room, those read in it. */
    private static Sentence withKnown(Sentence heading, Map<String, EntityKind> known) {
        List<Entity> candidates = new ArrayList<>();
        int longest = known.keySet().stream()
                .mapToInt(k -> k.split(" ", -1).length)
                .max()
                .orElse(0);
        for (int length = longest; length > 0; length--) {
            for (int first = 0; first + length <= heading.tokens().size(); first++) {
                knownAt(heading, first, first + length - 1, known).ifPresent(candidates::add);
            }
        }
        candidates.addAll(heading.entities());
        List<Entity> names = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        candidates.stream().filter(name -> takes(taken, name)).forEach(names::add);
        names.sort(Comparator.comparingInt(Entity::first));
        return heading.withEntities(names);
    }

    private static Optional<Entity> knownAt(Sentence heading, int first, int last, Map<String, EntityKind> known) {
        boolean capital =
                Character.isUpperCase(heading.tokens().get(first).form().charAt(0));
        Optional<EntityKind> kind = Optional.ofNullable(capital ? known.get(key(heading, first, last)) : null);
        return kind.map(k -> new Entity(k, first, last));
    }

    /** Takes the tokens of the name unless another name has one of them. */
    private static boolean takes(Set<Integer> taken, Entity name) {
        List<Integer> own =
                IntStream.rangeClosed(name.first(), name.last()).boxed().toList();
        return own.stream().noneMatch(taken::contains) && taken.addAll(own);
    }

    /** Without the small words at its ends, as capitals in a headline draw them in; nothing when no more is left. */
    private static Optional<Entity> trimmed(Sentence sentence, Entity read) {
        int first = read.first();
        int last = read.last();
        while (first <= last && !canEdge(sentence.tokens().get(first))) {
            first++;
        }
        while (last >= first && !canEdge(sentence.tokens().get(last))) {
            last--;
        }
        boolean none = first > last
                || !hasCapital(sentence, first, last)
                        && hasCapital(sentence, 1, sentence.tokens().size() - 1);
        return none ? Optional.empty() : Optional.of(new Entity(read.kind(), first, last));
    }

    /** Whether one of these words has a capital: "the east" is no name in a sentence that writes names with them. */
    private static boolean hasCapital(Sentence sentence, int first, int last) {
        return sentence.tokens().subList(Math.min(first, last + 1), last + 1).stream()
                .anyMatch(token -> token.form().chars().anyMatch(Character::isUpperCase));
    }

    private static boolean canEdge(Token token) {
        return switch (token.upos()) {
            case VERB -> token.xpos().startsWith("NNP");
            case AUX, ADP, DET, PUNCT, PRON, CCONJ, SCONJ, PART, ADV -> false;
            default -> true;
        };
    }

    private static String key(Sentence sentence, int first, int last) {
        StringBuilder key = new StringBuilder();
        for (Token token : sentence.tokens().subList(first, last + 1)) {
            key.append(key.isEmpty() ? "" : " ").append(token.form().toLowerCase(Locale.ROOT));
        }
        return key.toString();
    }
}
