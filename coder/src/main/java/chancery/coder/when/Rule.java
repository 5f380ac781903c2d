package chancery.coder.when;

import chancery.coder.codebook.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A row of {@code times/patterns.tsv} without optional elements: a row with some becomes several rules.
 *
 * @param gives category of what it reads
 * @param type TIMEX3 type, empty for a part of an expression
 * @param value template of the value
 * @param after words of which one must stand before the expression; none: any
 * @param afterOthers whether none of those may stand before it instead
 * @param not words that must not follow it
 * @param order place in the file; of two readings of the same words the earlier rule holds
 */
record Rule(
        String gives,
        String type,
        List<Element> elements,
        String value,
        Set<String> after,
        boolean afterOthers,
        Set<String> not,
        int order) {
    /** The rule of words that stand in a list. */
    static final Rule LISTED = new Rule("", "", List.of(), "", Set.of(), false, Set.of(), Integer.MAX_VALUE);

    /** The rules of a row. */
    static List<Rule> of(Row row, int order) {
        List<List<Element>> variants = new ArrayList<>(List.of(List.of()));
        int number = 0;
        for (String part : row.text("pattern").split(" +", -1)) {
            number++;
            boolean optional = part.endsWith("?") && part.length() > 1;
            Element element = element(row, optional ? part.substring(0, part.length() - 1) : part, number);
            List<List<Element>> grown = new ArrayList<>();
            for (List<Element> variant : variants) {
                List<Element> with = new ArrayList<>(variant);
                with.add(element);
                grown.add(with);
                if (optional) {
                    grown.add(variant);
                }
            }
            variants = grown;
        }
        boolean others = row.text("after").startsWith("!");
        Set<String> after = words(others ? row.text("after").substring(1) : row.text("after"));
        Set<String> not = words(row.text("not"));
        return variants.stream()
                .map(v ->
                        new Rule(row.text("gives"), row.text("type"), v, row.text("value"), after, others, not, order))
                .toList();
    }

    private static Set<String> words(String cell) {
        return cell.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(cell.split("\\|", -1)));
    }

    private static Element element(Row row, String part, int number) {
        int equals = part.indexOf('=');
        boolean named = equals > 0 && part.substring(0, equals).matches("\\w+");
        String body = named ? part.substring(equals + 1) : part;
        Element.Tie tie = tie(body);
        if (tie != Element.Tie.ANY) {
            body = body.substring(1);
        }
        String name = named ? part.substring(0, equals) : String.valueOf(number);
        if (body.startsWith("$")) {
            return new Element.Category(named ? name : body.substring(1), body.substring(1), tie);
        }
        if (body.startsWith("/") && body.endsWith("/")) {
            return new Element.Shape(name, shape(row, body.substring(1, body.length() - 1)), tie);
        }
        return new Element.Literal(
                name, Set.copyOf(Arrays.asList(body.replace("-", "").split("\\|", -1))), tie);
    }

    private static Element.Tie tie(String body) {
        if (body.length() == 1) {
            return Element.Tie.ANY;
        }
        return switch (body.charAt(0)) {
            case '-' -> Element.Tie.HYPHEN;
            case '+' -> Element.Tie.NO_HYPHEN;
            default -> Element.Tie.ANY;
        };
    }

    private static Pattern shape(Row row, String expression) {
        try {
            return Pattern.compile(expression);
        } catch (PatternSyntaxException e) {
            throw row.error("the expression /" + expression + "/ cannot be read: " + e.getDescription() + ".");
        }
    }
}
