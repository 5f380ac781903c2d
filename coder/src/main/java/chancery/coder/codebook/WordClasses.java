package chancery.coder.codebook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The named lists of words in {@code classes/}, which frames call {@code #name}. */
final class WordClasses {
    private static final String PEOPLE = "people";
    private static final String LEMMA_OF_PEOPLE = "person";

    private final Map<String, Set<String>> words = new HashMap<>();

    WordClasses(Sources sources) {
        for (String file : sources.list("classes", ".yaml")) {
            for (Yaml.Entry entry : Yaml.mapping(file, sources.read(file))) {
                Set<String> earlier = words.put(entry.name(), Set.copyOf(split(entry.text())));
                if (earlier != null) {
                    throw entry.error("the class \"" + entry.name() + "\" stands in another file too; rename one.");
                }
            }
        }
    }

    /** The words of a class. */
    WordSet named(String name) {
        Set<String> members = words.get(name);
        if (members == null) {
            throw new CodebookException("classes", 0, "have no class \"" + name + "\"; restore it.");
        }
        return new WordSet(members);
    }

    /** Resolves {@code #weapons, ambassador} to lemmas. */
    WordSet resolve(Yaml.Entry entry) {
        Set<String> lemmas = new HashSet<>();
        for (String word : split(entry.text())) {
            if (word.startsWith("#")) {
                Set<String> members = words.get(word.substring(1));
                if (members == null) {
                    throw entry.error(
                            "there is no class \"" + word + "\" in classes/; known are " + words.keySet() + ".");
                }
                lemmas.addAll(members);
            } else {
                lemmas.add(word);
            }
        }
        return new WordSet(lemmas);
    }

    private static Set<String> split(String text) {
        Set<String> words = new HashSet<>();
        Arrays.stream(text.split(",", -1))
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        if (words.contains(PEOPLE)) {
            words.add(LEMMA_OF_PEOPLE);
        }
        return words;
    }
}
