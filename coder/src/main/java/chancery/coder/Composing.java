package chancery.coder;

import chancery.coder.codebook.Ontology;
import chancery.model.Article;
import chancery.model.Stance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts reports together: what is the content of what, and which reports tell the same. */
final class Composing {
    private static final Set<String> DIRECTED_AS_CONTENT = Set.of("AGREE", "CONCEDE", "REJECT", "THREATEN");

    private final Drafting drafting;

    Composing(Article article, Ontology ontology) {
        this.drafting = new Drafting(article, ontology);
    }

    List<Draft> compose(List<Report> reports) {
        Map<Report, List<Draft>> contents = new LinkedHashMap<>();
        Map<Report, Report> origins = new LinkedHashMap<>();
        List<Draft> outer = new ArrayList<>();
        for (Report report : reports) {
            Optional<Report> holder = holder(report, reports);
            Report directed = withRecipients(report, reports);
            Report told = holder.isPresent() ? directed : directed.doubted();
            origins.put(told, report);
            Optional<Draft> draft = drafting.draft(told, holder.isPresent());
            if (draft.isEmpty()) {
                continue;
            }
            if (holder.isPresent()) {
                contents.computeIfAbsent(holder.get(), h -> new ArrayList<>()).add(draft.get());
            } else {
                outer.add(draft.get());
            }
        }
        List<Draft> merged = Remembering.join(Merging.merge(outer.stream()
                .map(draft ->
                        draft.withContent(Merging.merge(contents.getOrDefault(origins.get(draft.first()), List.of()))))
                .map(Composing::directedAsContent)
                .toList()));
        return Denials.directed(Casualties.joined(merged)).stream()
                .filter(Telling::isWorthTelling)
                .toList();
    }

    /** "refuses to lift its ban on charities": a promise or refusal without a recipient goes to those of its content. */
    private static Draft directedAsContent(Draft draft) {
        if (!draft.recipients().isEmpty()
                || !DIRECTED_AS_CONTENT.contains(draft.kind().event())) {
            return draft;
        }
        return draft.content().stream()
                .map(inner -> inner.recipients().stream()
                        .filter(r ->
                                draft.actors().stream().noneMatch(a -> a.actor().mayBe(r.actor())))
                        .toList())
                .filter(recipients -> !recipients.isEmpty())
                .findFirst()
                .map(recipients -> draft.withParties(draft.actors(), recipients))
                .orElse(draft);
    }

    /** "supports the rebels by sending arms": an act that tells how another is done is done to the same. */
    private static Report withRecipients(Report report, List<Report> reports) {
        if (!report.isMeans() || !report.match().recipients().isEmpty()) {
            return report;
        }
        return reports.stream()
                .filter(other -> other.sentence().index() == report.sentence().index()
                        && other.head().index() < report.head().index()
                        && other.match().actors().equals(report.match().actors())
                        && !other.match().recipients().isEmpty())
                .reduce((one, later) -> later)
                .map(other -> report.directedAt(other.match().recipients()))
                .orElse(report);
    }

    /** The outermost report that has this one as its content; a denial ("a charge that Rwanda denied") stands for itself. */
    private static Optional<Report> holder(Report report, List<Report> reports) {
        boolean denial =
                report.match().frame().stance().filter(s -> s == Stance.DENIES).isPresent();
        return denial
                ? Optional.empty()
                : reports.stream().filter(report::isContentOf).findFirst();
    }
}
