package chancery.coder.when;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All readings of all stretches of a text, built from its end to its beginning. */
final class Chart {
    private final Lexicon lexicon;
    private final Numerals numerals;
    private final Grammar grammar;
    private final Template template;
    private final List<Word> words;
    private final List<List<Node>> startingAt = new ArrayList<>();

    Chart(Lexicon lexicon, Grammar grammar, Template template, List<Word> words) {
        this.lexicon = lexicon;
        this.numerals = new Numerals(lexicon);
        this.grammar = grammar;
        this.template = template;
        this.words = words;
        words.forEach(word -> startingAt.add(List.of()));
        for (int i = words.size() - 1; i >= 0; i--) {
            startingAt.set(i, readingsAt(i));
        }
    }

    /** The longest expressions from left to right that do not overlap. */
    List<Node> expressions() {
        List<Node> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Node> best = longest(at);
            best.ifPresent(found::add);
            at = best.map(Node::end).orElse(at + 1);
        }
        return found;
    }

    private Optional<Node> longest(int at) {
        Optional<Node> best = Optional.empty();
        for (Node node : startingAt.get(at)) {
            if (node.isExpression()
                    && isAllowed(node)
                    && best.map(b -> isBetter(node, b)).orElse(true)) {
                best = Optional.of(node);
            }
        }
        return best;
    }

    private static boolean isBetter(Node node, Node best) {
        return node.end() != best.end()
                ? node.end() > best.end()
                : node.rule().order() < best.rule().order();
    }

    private boolean isAllowed(Node node) {
        Rule rule = node.rule();
        String before = node.begin() > 0 ? words.get(node.begin() - 1).lower() : "";
        String behind = node.end() < words.size() ? words.get(node.end()).lower() : "";
        boolean placed = rule.after().isEmpty() || rule.after().contains(before) != rule.afterOthers();
        return placed && !rule.not().contains(behind);
    }

    private List<Node> readingsAt(int index) {
        List<Node> nodes = new ArrayList<>();
        Set<Node> seen = new HashSet<>();
        Deque<Node> agenda = new ArrayDeque<>(lexicon.at(words, index));
        numerals.at(words, index).ifPresent(agenda::add);
        grammar.startingWith(words.get(index)).forEach(rule -> agenda.addAll(apply(rule, index, Optional.empty())));
        while (!agenda.isEmpty()) {
            Node node = agenda.poll();
            if (!seen.add(node)) {
                continue;
            }
            nodes.add(node);
            for (Rule rule : grammar.startingWith(node.category())) {
                agenda.addAll(apply(rule, index, Optional.of(node)));
            }
        }
        return nodes;
    }

    private List<Node> apply(Rule rule, int begin, Optional<Node> first) {
        List<Node> made = new ArrayList<>();
        Map<String, String> values = new HashMap<>();
        if (first.isPresent()) {
            values.put(rule.elements().getFirst().name(), first.get().value());
            extend(rule, 1, begin, first.get().end(), values, made);
        } else {
            extend(rule, 0, begin, begin, values, made);
        }
        return made;
    }

    private void extend(Rule rule, int element, int begin, int at, Map<String, String> values, List<Node> made) {
        if (element == rule.elements().size()) {
            template.fill(rule.value(), values)
                    .ifPresent(value -> made.add(new Node(rule.gives(), begin, at, value, rule)));
            return;
        }
        if (at >= words.size() || !rule.elements().get(element).tie().suits(words.get(at))) {
            return;
        }
        Word word = words.get(at);
        Element wanted = rule.elements().get(element);
        switch (wanted) {
            case Element.Literal literal -> {
                if (literal.words().contains(word.lower())) {
                    extend(rule, element + 1, begin, at + 1, with(values, wanted, word.lower()), made);
                }
            }
            case Element.Shape shape -> {
                if (shape.shape().matcher(word.lower()).matches()) {
                    extend(rule, element + 1, begin, at + 1, with(values, wanted, word.lower()), made);
                }
            }
            case Element.Category category -> {
                for (Node node : startingAt.get(at)) {
                    if (node.category().equals(category.category())) {
                        extend(rule, element + 1, begin, node.end(), with(values, wanted, node.value()), made);
                    }
                }
            }
        }
    }

    private static Map<String, String> with(Map<String, String> values, Element element, String value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(element.name(), value);
        return more;
    }
}
