package chancery.coder;

import chancery.coder.codebook.Frame;
import chancery.coder.what.Match;
import chancery.coder.who.OfficeClaim;
import chancery.model.Article;
import chancery.model.Finding;
import chancery.model.Mention;
import chancery.model.Quote;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The findings of an article with how they came about.
 *
 * @param article what was read
 * @param findings in the order of the text
 * @param derivations how each finding came about, by its id
 * @param silences sentences that gave nothing, with the nearest miss
 * @param mentions everybody who is named
 * @param claims the offices that the story gives to persons whom the tables do not know
 */
public record Explanation(
        Article article,
        List<Finding> findings,
        Map<String, List<Derivation>> derivations,
        List<Silence> silences,
        List<Mention> mentions,
        List<OfficeClaim> claims) {

    /**
     * One clause's way to a finding.
     *
     * @param frame frame id with file and line
     * @param words the words that evoked it
     * @param roles deep roles with their head words, as "subject: Russia"
     * @param status what decided the status, empty for a plain clause
     */
    public record Derivation(String frame, Quote words, List<String> roles, String status) {}

    /** A sentence without a finding and why. */
    public record Silence(Quote sentence, String reason) {}

    static Explanation of(
            Article article,
            List<Finding> findings,
            List<Draft> drafts,
            List<Silence> silences,
            List<Mention> mentions,
            List<OfficeClaim> claims) {
        Map<String, List<Derivation>> derivations = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            derivations.put(
                    Ids.of(article, draft),
                    draft.reports().stream().map(r -> derivation(article, r)).toList());
        }
        return new Explanation(article, findings, derivations, silences, mentions, claims);
    }

    private static Derivation derivation(Article article, Report report) {
        Match match = report.match();
        List<String> roles = match.predicate().arguments().stream()
                .map(a -> a.role() + ": " + a.head().form())
                .distinct()
                .toList();
        String status = report.verdict().reason().isEmpty()
                ? ""
                : report.verdict().status() + " because of \""
                        + report.verdict().reason() + "\"";
        return new Derivation(frame(report), article.quote(report.head().span()), roles, status);
    }

    /** Its name, where it stands, and for what was only heard how likely that is. */
    private static String frame(Report report) {
        Frame frame = report.match().frame();
        String place = frame.source().file() + ":" + frame.source().line();
        return frame.isHeard()
                ? String.format(
                        Locale.ROOT,
                        "%s (%s, heard with a probability of %.2f)",
                        frame.id(),
                        place,
                        report.sentence().heard(report.head(), frame.code().event()))
                : frame.id() + " (" + place + ")";
    }
}
