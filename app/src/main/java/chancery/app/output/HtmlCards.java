package chancery.app.output;

import static chancery.app.output.HtmlPage.escape;

import chancery.coder.Explanation;
import chancery.model.Event;
import chancery.model.Finding;
import chancery.model.Link;
import chancery.model.Quote;
import java.util.List;

/** The cards of a story: one for each finding with its derivation, and one for the sentences that gave nothing. */
final class HtmlCards {
    private final Explanation story;
    private final String prefix;
    private final StringBuilder html = new StringBuilder();

    HtmlCards(Explanation story, String prefix) {
        this.story = story;
        this.prefix = prefix;
    }

    String all() {
        for (int i = 0; i < story.findings().size(); i++) {
            card(i);
        }
        if (!story.silences().isEmpty()) {
            silences();
        }
        return html.toString();
    }

    private void card(int index) {
        Finding finding = story.findings().get(index);
        String status = Phrases.status(finding);
        html.append("<article class=\"card " + HtmlPage.colour(finding) + "\" id=\"" + prefix + index + "\">\n<h2><b>"
                + (index + 1) + "</b> " + escape(Phrases.kind(finding))
                + (status.isEmpty() ? "" : " <small>" + escape(status) + "</small>") + "</h2>\n<p class=\"who\">"
                + escape(Phrases.parties(finding)).replace(" &gt; ", " → ") + "</p>\n<dl>");
        finding.when().ifPresent(time -> field("when", Phrases.time(time)));
        Phrases.where(finding).ifPresent(place -> field("where", Phrases.place(place)));
        if (!finding.topics().isEmpty()) {
            field("about", Phrases.topics(finding));
        }
        if (!finding.claims().isEmpty()) {
            field("said", Phrases.claims(finding.claims()));
        }
        if (finding instanceof Event event) {
            ties(event);
        }
        html.append("</dl>\n");
        derivation(finding);
        html.append("</article>\n");
    }

    private void ties(Event event) {
        for (Event inner : event.content()) {
            field(
                    "content",
                    Phrases.kind(inner) + " " + Phrases.parties(inner) + ", " + Phrases.claims(inner.claims()));
        }
        List<String> ids = story.findings().stream().map(Finding::id).toList();
        for (Link link : event.links()) {
            int target = ids.indexOf(link.target());
            if (target >= 0) {
                html.append("<dt>" + Phrases.lower(link.relation()) + "</dt><dd><a href=\"#" + prefix + target + "\">"
                        + (target + 1) + "</a></dd>");
            }
        }
    }

    private void derivation(Finding finding) {
        html.append("<details><summary>why</summary><ul>");
        for (Quote quote : finding.quotes()) {
            html.append("<li><q>" + escape(quote.words()) + "</q></li>");
        }
        for (Explanation.Derivation step : story.derivations().getOrDefault(finding.id(), List.of())) {
            html.append("<li><q>" + escape(step.words().words()) + "</q> evokes <code>" + escape(step.frame())
                    + "</code>: " + escape(String.join(", ", step.roles()))
                    + (step.status().isEmpty() ? "" : "; " + escape(step.status())) + "</li>");
        }
        html.append("</ul></details>\n");
    }

    private void silences() {
        int count = story.silences().size();
        html.append("<details class=\"card\"><summary>" + count + (count == 1 ? " sentence" : " sentences")
                + " without a finding</summary><ul>");
        for (Explanation.Silence silence : story.silences()) {
            html.append("<li><q>" + escape(silence.sentence().words()) + "</q> " + escape(silence.reason()) + "</li>");
        }
        html.append("</ul></details>\n");
    }

    private void field(String name, String value) {
        html.append("<dt>" + name + "</dt><dd>" + escape(value) + "</dd>");
    }
}
