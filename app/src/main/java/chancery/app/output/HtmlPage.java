package chancery.app.output;

import chancery.coder.Explanation;
import chancery.model.Appointment;
import chancery.model.Assessment;
import chancery.model.Event;
import chancery.model.Finding;
import chancery.model.Link;
import chancery.model.Quote;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One self-contained page: the stories with their findings' words lit up, cards beside them, no script, no request to elsewhere. */
final class HtmlPage implements Output {
    private final PrintWriter out;
    private int stories;

    HtmlPage(PrintWriter out) {
        this.out = out;
        out.println("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">");
        out.println(
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>Chancery: findings</title>");
        out.println("<style>\n" + style() + "</style></head><body><main>");
        out.println(
                "<p class=\"legend\"><span class=\"quad1\">verbal cooperation</span><span class=\"quad2\">material cooperation</span>"
                        + "<span class=\"quad3\">verbal conflict</span><span class=\"quad4\">material conflict</span>"
                        + "<span class=\"ahead\">ahead</span><span class=\"stand\">relations</span>"
                        + "<span class=\"silent\">nothing found: point to see why</span></p>");
    }

    private static String style() {
        try (InputStream in = HtmlPage.class.getResourceAsStream("page.css")) {
            if (in == null) {
                throw new IllegalStateException("page.css is missing beside HtmlPage; build again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void story(Explanation story) {
        stories++;
        String prefix = "s" + stories + "f";
        List<Finding> findings = story.findings();
        out.println("<style>" + lights(prefix, findings.size()) + "</style>");
        out.println("<section class=\"story\"><div><header><h1>" + escape(title(story)) + "</h1><p>"
                + escape(story.article().published().map(Object::toString).orElse("no date")) + " · "
                + findings.size() + (findings.size() == 1 ? " finding" : " findings")
                + "</p></header><div class=\"text\">"
                + new HtmlText(story, prefix).marked() + "</div></div><div class=\"cards\">");
        for (int i = 0; i < findings.size(); i++) {
            card(story, prefix, i);
        }
        silences(story);
        out.println("</div></section>");
        out.flush();
    }

    private static String title(Explanation story) {
        return story.article().title().isEmpty()
                ? story.article().id()
                : story.article().title();
    }

    /** Pointing at a card lights its words and pointing at words lights their card. */
    private static String lights(String prefix, int findings) {
        StringBuilder css = new StringBuilder();
        for (int i = 0; i < findings; i++) {
            String id = prefix + i;
            css.append("body:has(#")
                    .append(id)
                    .append(":hover) .")
                    .append(id)
                    .append(",body:has(.")
                    .append(id)
                    .append(":hover) #")
                    .append(id)
                    .append(",body:has(#")
                    .append(id)
                    .append(":target) .")
                    .append(id)
                    .append("{outline:2px solid var(--lit)}");
        }
        return css.toString();
    }

    /** The colour of a finding: its quad class, or that of what is ahead or of relations. */
    static String colour(Finding finding) {
        return switch (finding) {
            case Event e -> "quad" + e.scores().quad();
            case Appointment a -> "ahead";
            case Assessment a -> "stand";
        };
    }

    private void card(Explanation story, String prefix, int index) {
        Finding finding = story.findings().get(index);
        out.println("<article class=\"card " + colour(finding) + "\" id=\"" + prefix + index + "\"><h2>" + (index + 1)
                + ". " + escape(Phrases.kind(finding)) + " <small>" + escape(Phrases.status(finding))
                + "</small></h2>");
        paragraph("who", Phrases.parties(finding));
        finding.when().ifPresent(time -> paragraph("", "when: " + Phrases.time(time)));
        Phrases.where(finding).ifPresent(place -> paragraph("", "where: " + Phrases.place(place)));
        if (!finding.topics().isEmpty()) {
            paragraph("", "about: " + Phrases.topics(finding));
        }
        if (!finding.claims().isEmpty()) {
            paragraph("", "said: " + Phrases.claims(finding.claims()));
        }
        if (finding instanceof Event event) {
            event(story, prefix, event);
        }
        derivation(story, finding);
        out.println("</article>");
    }

    private void event(Explanation story, String prefix, Event event) {
        for (Event inner : event.content()) {
            paragraph(
                    "",
                    "content: " + Phrases.kind(inner) + " " + Phrases.parties(inner) + ", "
                            + Phrases.claims(inner.claims()));
        }
        for (Link link : event.links()) {
            int target = story.findings().stream().map(Finding::id).toList().indexOf(link.target());
            if (target >= 0) {
                out.println("<p><a href=\"#" + prefix + target + "\">" + Phrases.lower(link.relation()) + " "
                        + (target + 1) + "</a></p>");
            }
        }
    }

    private void derivation(Explanation story, Finding finding) {
        out.println("<details><summary>why</summary><ul>");
        for (Quote quote : finding.quotes()) {
            out.println("<li><q>" + escape(quote.words()) + "</q></li>");
        }
        for (Explanation.Derivation step : story.derivations().getOrDefault(finding.id(), List.of())) {
            out.println("<li>“" + escape(step.words().words()) + "” evokes " + escape(step.frame()) + ": "
                    + escape(String.join(", ", step.roles()))
                    + (step.status().isEmpty() ? "" : "; " + escape(step.status())) + "</li>");
        }
        out.println("</ul></details>");
    }

    private void silences(Explanation story) {
        if (story.silences().isEmpty()) {
            return;
        }
        out.println("<details class=\"card\"><summary>sentences without a finding: "
                + story.silences().size() + "</summary><ul>");
        for (Explanation.Silence silence : story.silences()) {
            out.println("<li><q>" + escape(silence.sentence().words()) + "</q> " + escape(silence.reason()) + "</li>");
        }
        out.println("</ul></details>");
    }

    private void paragraph(String css, String text) {
        out.println("<p" + (css.isEmpty() ? "" : " class=\"" + css + "\"") + ">" + escape(text) + "</p>");
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    @Override
    public void close() {
        out.println("</main></body></html>");
        out.flush();
    }
}
