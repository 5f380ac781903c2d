package chancery.app.output;

import chancery.coder.Explanation;
import chancery.model.Event;
import chancery.model.Finding;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Findings for people at a terminal. */
final class Pretty implements Output {
    private final PrintWriter out;
    private final boolean why;

    /** Prints to a writer; {@code why} adds derivations and silent sentences. */
    Pretty(PrintWriter out, boolean why) {
        this.out = out;
        this.why = why;
    }

    @Override
    public void story(Explanation story) {
        out.println(story.article().id()
                + story.article().published().map(day -> ", " + day).orElse("")
                + ": " + count(story.findings().size()));
        Map<String, Integer> numbers = new HashMap<>();
        story.findings().forEach(finding -> numbers.put(finding.id(), numbers.size() + 1));
        for (Finding finding : story.findings()) {
            finding(finding, numbers);
            if (why) {
                story.derivations().getOrDefault(finding.id(), List.of()).forEach(this::derivation);
            }
        }
        if (why) {
            story.silences().forEach(this::silence);
        }
        out.println();
        out.flush();
    }

    private static String count(int findings) {
        return findings == 1 ? "1 finding" : findings + " findings";
    }

    private void finding(Finding finding, Map<String, Integer> numbers) {
        out.println();
        out.printf(Locale.ROOT, "%3d  %s%n", numbers.get(finding.id()), headline(finding));
        setting(finding);
        finding.quotes().forEach(quote -> line("\"" + oneLine(quote.words()) + "\""));
        if (finding instanceof Event event) {
            for (Event inner : event.content()) {
                line("content: " + headline(inner) + ", " + Phrases.claims(inner.claims()));
            }
            event.links().stream()
                    .filter(link -> numbers.containsKey(link.target()))
                    .forEach(link -> line(Phrases.lower(link.relation()) + " " + numbers.get(link.target())));
        }
    }

    private static String headline(Finding finding) {
        return (Phrases.kind(finding) + "  " + Phrases.parties(finding) + "  " + Phrases.status(finding)).strip();
    }

    private void setting(Finding finding) {
        List<String> parts = new ArrayList<>();
        finding.when().map(Phrases::time).ifPresent(parts::add);
        Phrases.where(finding).map(Phrases::place).ifPresent(parts::add);
        if (!finding.topics().isEmpty()) {
            parts.add("about " + Phrases.topics(finding));
        }
        if (!parts.isEmpty()) {
            line(String.join("; ", parts));
        }
        if (!finding.claims().isEmpty()) {
            line("said: " + Phrases.claims(finding.claims()));
        }
    }

    private void derivation(Explanation.Derivation derivation) {
        line("why: \"" + derivation.words().words() + "\" evokes " + derivation.frame());
        line("     " + String.join(", ", derivation.roles()));
        if (!derivation.status().isEmpty()) {
            line("     " + derivation.status());
        }
    }

    private void silence(Explanation.Silence silence) {
        out.println();
        out.println("  -  \"" + oneLine(silence.sentence().words()) + "\"");
        line("silent: " + silence.reason());
    }

    private void line(String text) {
        out.println("     " + text);
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
