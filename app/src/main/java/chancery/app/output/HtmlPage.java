package chancery.app.output;

import chancery.coder.Explanation;
import chancery.model.Appointment;
import chancery.model.Assessment;
import chancery.model.Event;
import chancery.model.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** One self-contained page: the stories with their findings' words marked, cards beside them, no script, no request to elsewhere. */
final class HtmlPage implements Output {
    private static final String HEAD = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>Chancery: findings</title>
            <style>
            @style</style>
            </head>
            <body>
            <main>
            <p class="legend"><span class="quad1">verbal cooperation</span> <span class="quad2">material cooperation</span> \
            <span class="quad3">verbal conflict</span> <span class="quad4">material conflict</span> <span class="ahead">ahead</span> \
            <span class="stand">relations</span> <span class="silent" title="the reason stands here">nothing found</span></p>
            """;

    private final PrintWriter out;
    private int stories;

    HtmlPage(PrintWriter out) {
        this.out = out;
        out.print(HEAD.replace("@style", style()));
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
        String section = "s" + stories;
        int findings = story.findings().size();
        out.print(
                "<section class=\"story\" id=\"" + section + "\">\n<style>" + lights(section, findings) + "</style>\n");
        out.print("<div class=\"page\"><header><h1>" + escape(title(story)) + "</h1><p>" + escape(subtitle(story))
                + "</p></header>\n<div class=\"text\" dir=\"auto\">" + new HtmlText(story, section + "f").marked()
                + "</div></div>\n<div class=\"cards\">\n" + new HtmlCards(story, section + "f").all()
                + "</div>\n</section>\n");
    }

    private static String title(Explanation story) {
        return story.article().title().isEmpty()
                ? story.article().id()
                : story.article().title();
    }

    private static String subtitle(Explanation story) {
        String source = story.article().source();
        int findings = story.findings().size();
        return (source.isEmpty() ? "" : source + " · ")
                + story.article().published().map(Object::toString).orElse("no date") + " · " + findings
                + (findings == 1 ? " finding" : " findings");
    }

    /** Pointing at a card, or jumping to it, lights its words; pointing at words lights their card. */
    private static String lights(String section, int findings) {
        StringBuilder css = new StringBuilder();
        for (int i = 0; i < findings; i++) {
            css.append(
                    "#S:has(#SfN:hover,#SfN:target) .SfN,#S:has(.SfN:hover,.SfN:focus-visible) #SfN{outline:2px solid var(--lit)}"
                            .replace("fN", "f" + i)
                            .replace("S", section));
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

    /** The text with the characters that HTML keeps for itself written out; a carriage return too, which a browser would drop. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            escaped.append(written(c).orElse(String.valueOf(c)));
        }
        return escaped.toString();
    }

    private static Optional<String> written(char c) {
        return switch (c) {
            case '<' -> Optional.of("&lt;");
            case '>' -> Optional.of("&gt;");
            case '&' -> Optional.of("&amp;");
            case '"' -> Optional.of("&quot;");
            case '\r' -> Optional.of("&#13;");
            default -> Optional.empty();
        };
    }

    @Override
    public void close() {
        out.print("</main>\n</body>\n</html>\n");
        out.flush();
    }
}
