package chancery.coder.who;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All words of the actor tables, looked up piece by piece, the longest first. */
final class Lexicon {
    private final Node root = new Node();
    private final Map<String, String> countryNames = new HashMap<>();
    private final Map<String, List<Holder>> holders = new HashMap<>();

    /** Adds words with what they stand for; {@code named} words must be written with a capital. */
    void add(String words, Entry entry, boolean named) {
        List<String> keys = Atoms.keys(words);
        if (keys.isEmpty()) {
            return;
        }
        Node at = root;
        for (String key : keys) {
            at = at.child(key);
        }
        boolean shouted = named && keys.size() == 1 && isShort(words, keys.getFirst());
        at.leaf(new Leaf(entry, shouted ? Atom.Caps.UPPER : named ? Atom.Caps.CAPITAL : Atom.Caps.LOWER));
        if (entry instanceof Entry.Nation nation && nation.as() == Entry.As.NAME) {
            countryNames.putIfAbsent(nation.code(), nation.word());
        }
    }

    /** Remembers who held an office of a country, under country and office. */
    void addHolder(String code, String office, Holder holder) {
        holders.computeIfAbsent(code + " " + office, k -> new ArrayList<>()).add(holder);
    }

    /** Those who ever held the office of a country, in the order of the tables. */
    List<Holder> holders(String code, String office) {
        return holders.getOrDefault(code + " " + office, List.of());
    }

    /** The countries that have the office, each once. */
    List<String> countriesWith(String office) {
        return holders.keySet().stream()
                .filter(key -> key.endsWith(" " + office) && key.indexOf(' ') == key.length() - office.length() - 1)
                .map(key -> key.substring(0, key.indexOf(' ')))
                .sorted()
                .toList();
    }

    /** Whether the tables have a person of this name. */
    boolean knowsPerson(String name) {
        List<Atom> atoms = Atoms.ofWords(name);
        return !atoms.isEmpty()
                && at(atoms, 0).stream().anyMatch(f -> f.end() == atoms.size() && f.entry() instanceof Entry.Person);
    }

    /** The English name of a country. */
    Optional<String> countryName(String code) {
        return Optional.ofNullable(countryNames.get(code));
    }

    /** All that the tables know to begin at the piece, the longest first. */
    List<Found> at(List<Atom> atoms, int start) {
        Node first = root.children.get(atoms.get(start).folded());
        Node singular = root.children.get(atoms.get(start).singular());
        if (first == null && singular == null) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        walk(root, atoms, start, start, false, found);
        found.sort((a, b) -> a.end() != b.end() ? b.end() - a.end() : Boolean.compare(a.plural(), b.plural()));
        return found;
    }

    private static void walk(Node node, List<Atom> atoms, int start, int next, boolean plural, List<Found> found) {
        boolean whole = next > start
                && (next == atoms.size()
                        || atoms.get(next).token() != atoms.get(next - 1).token());
        if (whole) {
            for (Leaf leaf : node.leaves) {
                if (leaf.fits(atoms, start, next, plural)) {
                    found.add(new Found(start, next, leaf.entry, plural));
                }
            }
        }
        if (next == atoms.size()) {
            return;
        }
        Atom atom = atoms.get(next);
        Node exact = node.children.get(atom.folded());
        if (exact != null) {
            walk(exact, atoms, start, next + 1, plural, found);
        }
        Node one = atom.singular().equals(atom.folded()) ? null : node.children.get(atom.singular());
        if (one != null) {
            walk(one, atoms, start, next + 1, true, found);
        }
    }

    private static boolean isShort(String words, String key) {
        return key.length() <= 5 && words.length() > 1 && words.equals(words.toUpperCase(Locale.ROOT));
    }

    /**
     * Words that the tables know.
     *
     * @param begin first piece
     * @param end piece behind the last
     * @param entry what they stand for
     * @param plural whether the words are the plural of those in the table
     */
    record Found(int begin, int end, Entry entry, boolean plural) {
        int length() {
            return end - begin;
        }
    }

    private record Leaf(Entry entry, Atom.Caps caps) {
        boolean fits(List<Atom> atoms, int start, int end, boolean plural) {
            if (plural && caps != Atom.Caps.LOWER) {
                return false;
            }
            return switch (caps) {
                case LOWER -> true;
                case CAPITAL ->
                    atoms.get(start).caps() != Atom.Caps.LOWER
                            || (end - start > 1 && atoms.get(end - 1).caps() != Atom.Caps.LOWER);
                case UPPER -> atoms.get(start).caps() == Atom.Caps.UPPER;
            };
        }
    }

    /** A place in the tree of words; most have neither branches nor leaves of their own, so that these come late. */
    private static final class Node {
        private Map<String, Node> children = Map.of();
        private List<Leaf> leaves = List.of();

        Node child(String word) {
            if (children.isEmpty()) {
                children = new HashMap<>(2);
            }
            return children.computeIfAbsent(word, k -> new Node());
        }

        void leaf(Leaf leaf) {
            if (leaves.isEmpty()) {
                leaves = new ArrayList<>(1);
            }
            leaves.add(leaf);
        }
    }
}
