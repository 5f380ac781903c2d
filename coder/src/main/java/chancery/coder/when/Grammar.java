package chancery.coder.when;

import chancery.coder.codebook.Row;
import chancery.coder.codebook.Sources;
import chancery.coder.codebook.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules of {@code times/patterns.tsv}, found by what they begin with. */
final class Grammar {
    private final Map<String, List<Rule>> byWord = new HashMap<>();
    private final Map<String, List<Rule>> byCategory = new HashMap<>();
    private final List<Rule> byShape = new ArrayList<>();

    private Grammar() {}

    /** Reads the table. */
    static Grammar read(Sources sources) {
        Grammar grammar = new Grammar();
        int order = 0;
        for (Row row : new Tables(sources).rows("times/patterns.tsv")) {
            order++;
            Rule.of(row, order).forEach(grammar::add);
        }
        return grammar;
    }

    private void add(Rule rule) {
        switch (rule.elements().getFirst()) {
            case Element.Literal literal ->
                literal.words()
                        .forEach(w -> byWord.computeIfAbsent(w, key -> new ArrayList<>())
                                .add(rule));
            case Element.Category category ->
                byCategory
                        .computeIfAbsent(category.category(), key -> new ArrayList<>())
                        .add(rule);
            case Element.Shape shape -> byShape.add(rule);
        }
    }

    /** The rules that may begin with the word. */
    List<Rule> startingWith(Word word) {
        List<Rule> rules = byWord.getOrDefault(word.lower(), List.of());
        char first = word.text().charAt(0);
        boolean shaped = Character.isDigit(first)
                || first == '\''
                || first == '’'
                || word.lower().startsWith("q");
        if (!shaped) {
            return rules;
        }
        List<Rule> all = new ArrayList<>(byShape);
        all.addAll(rules);
        return all;
    }

    /** The rules that begin with a stretch of the category. */
    List<Rule> startingWith(String category) {
        return byCategory.getOrDefault(category, List.of());
    }
}
