package chancery.coder.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads names off their marks, and finds the names of the running text again in its headlines. */
final class Names {
    private Names() {}

    /** The names that BIO marks tell; an I without its B begins a name. */
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

    /** The sentences, where the names of headings are those that the running text knows, and else what was read there. */
    static List<Sentence> inHeadings(List<Sentence> sentences) {
        if (sentences.stream().noneMatch(Sentence::heading)) {
            return sentences;
        }
        Map<String, EntityKind> known = new HashMap<>();
        sentences.stream()
                .filter(s -> !s.heading())
                .forEach(s -> s.entities().forEach(e -> known.putIfAbsent(key(s, e.first(), e.last()), e.kind())));
        return sentences.stream()
                .map(s -> s.heading() ? withKnown(s, known) : s)
                .toList();
    }

    private static Sentence withKnown(Sentence heading, Map<String, EntityKind> known) {
        List<Entity> candidates = new ArrayList<>();
        int longest =
                known.keySet().stream().mapToInt(k -> k.split(" ").length).max().orElse(0);
        for (int length = longest; length > 0; length--) {
            for (int first = 0; first + length <= heading.tokens().size(); first++) {
                knownAt(heading, first, first + length - 1, known).ifPresent(candidates::add);
            }
        }
        heading.entities().forEach(read -> trimmed(heading, read).ifPresent(candidates::add));
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

    /** Without the small words and verbs that capitals in a headline drew in. */
    private static Optional<Entity> trimmed(Sentence heading, Entity read) {
        int first = read.first();
        int last = read.last();
        while (first <= last && !canEdge(heading.tokens().get(first))) {
            first++;
        }
        while (last >= first && !canEdge(heading.tokens().get(last))) {
            last--;
        }
        return first > last ? Optional.empty() : Optional.of(new Entity(read.kind(), first, last));
    }

    private static boolean canEdge(Token token) {
        return switch (token.upos()) {
            case VERB, AUX, ADP, DET, PUNCT, PRON, CCONJ, SCONJ, PART, ADV -> false;
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
