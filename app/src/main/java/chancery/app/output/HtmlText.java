package chancery.app.output;

import chancery.coder.Explanation;
import chancery.model.Finding;
import chancery.model.Quote;
import chancery.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The text of a story cut where a finding or a silent sentence begins or ends, each piece with the classes of what it tells. */
final class HtmlText {
    private final Explanation story;
    private final String prefix;
    private final String text;

    HtmlText(Explanation story, String prefix) {
        this.story = story;
        this.prefix = prefix;
        this.text = story.article().text();
    }

    String marked() {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        for (Finding finding : story.findings()) {
            finding.quotes().forEach(quote -> cut(cuts, quote.span()));
        }
        story.silences().forEach(silence -> cut(cuts, silence.sentence().span()));
        StringBuilder html = new StringBuilder();
        int begin = 0;
        for (int end : cuts) {
            if (end > begin) {
                html.append(piece(new Span(begin, end)));
                begin = end;
            }
        }
        return html.toString();
    }

    private static void cut(Set<Integer> cuts, Span span) {
        cuts.add(span.begin());
        cuts.add(span.end());
    }

    private String piece(Span span) {
        String words = HtmlPage.escape(text.substring(span.begin(), span.end()));
        List<Integer> telling = telling(span);
        if (!telling.isEmpty()) {
            int shortest = telling.getFirst();
            StringBuilder classes =
                    new StringBuilder(HtmlPage.colour(story.findings().get(shortest)));
            telling.forEach(i -> classes.append(' ').append(prefix).append(i));
            return "<a class=\"" + classes + "\" href=\"#" + prefix + shortest + "\"" + number(telling, span.end())
                    + ">" + words + "</a>";
        }
        return story.silences().stream()
                .filter(silence -> silence.sentence().span().contains(span))
                .findFirst()
                .map(silence -> "<span class=\"silent\" title=\"" + HtmlPage.escape(silence.reason()) + "\">" + words
                        + "</span>")
                .orElse(words);
    }

    /** The numbers of the findings whose words end here, which the style sheet shows behind them. */
    private String number(List<Integer> telling, int end) {
        String numbers = telling.stream()
                .filter(i -> story.findings().get(i).quotes().stream()
                        .anyMatch(quote -> quote.span().end() == end))
                .sorted()
                .map(i -> String.valueOf(i + 1))
                .collect(Collectors.joining(" "));
        return numbers.isEmpty() ? "" : " data-n=\"" + numbers + "\"";
    }

    /** The findings that the piece belongs to, the one with the shortest words first. */
    private List<Integer> telling(Span span) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < story.findings().size(); i++) {
            if (length(i, span) < Integer.MAX_VALUE) {
                found.add(i);
            }
        }
        found.sort((one, other) -> Integer.compare(length(one, span), length(other, span)));
        return found;
    }

    private int length(int finding, Span span) {
        return story.findings().get(finding).quotes().stream()
                .map(Quote::span)
                .filter(quote -> quote.contains(span))
                .mapToInt(Span::length)
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
