package chancery.coder.says;

import chancery.coder.text.Actors;
import chancery.coder.text.Analysis;
import chancery.coder.text.Predicate;
import chancery.coder.text.Quotation;
import chancery.coder.text.Sentence;
import chancery.model.Claim;
import chancery.model.Mention;
import chancery.model.Span;
import chancery.model.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds who speaks words between quotation marks: the verb of saying in the same sentence, else in the sentences beside it. */
final class Speakers {
    private final Analysis analysis;
    private final Attitudes attitudes;

    Speakers(Analysis analysis, Attitudes attitudes) {
        this.analysis = analysis;
        this.attitudes = attitudes;
    }

    Optional<Claim> of(Sentence sentence, Predicate predicate, Actors actors) {
        Optional<Quotation> quotation = analysis.quotations().stream()
                .filter(q -> q.span().contains(predicate.head().span()))
                .findFirst();
        return quotation.flatMap(q -> speaker(sentence, q, actors));
    }

    private Optional<Claim> speaker(Sentence sentence, Quotation quotation, Actors actors) {
        List<Sentence> near = new ArrayList<>();
        near.add(sentence);
        for (int step = 1; step <= 3; step++) {
            at(sentence.index() - step).filter(s -> touches(s, quotation)).ifPresent(near::add);
            at(sentence.index() + step).filter(s -> touches(s, quotation)).ifPresent(near::add);
        }
        return near.stream()
                .flatMap(s -> sayings(s, quotation.span(), actors).stream())
                .findFirst();
    }

    private Optional<Sentence> at(int index) {
        return index < 0 || index >= analysis.sentences().size()
                ? Optional.empty()
                : Optional.of(analysis.sentences().get(index));
    }

    private static boolean touches(Sentence sentence, Quotation quotation) {
        return sentence.span().overlaps(quotation.span());
    }

    private List<Claim> sayings(Sentence sentence, Span quoted, Actors actors) {
        List<Claim> found = new ArrayList<>();
        for (Predicate predicate : sentence.predicates()) {
            boolean outside = !quoted.contains(predicate.head().span());
            if (outside
                    && attitudes
                            .of(predicate.head(), "clause")
                            .flatMap(Attitudes.Attitude::stance)
                            .isPresent()) {
                List<Mention> speakers = predicate.fillers("subject").stream()
                        .flatMap(subject -> actors.at(sentence, subject).stream())
                        .toList();
                found.add(new Claim(
                        Stance.REPORTS,
                        speakers,
                        analysis.article().quote(predicate.head().span())));
            }
        }
        return found;
    }
}
