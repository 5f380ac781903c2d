package chancery.coder.what;

import chancery.coder.codebook.Frame;
import chancery.coder.codebook.RoleRule;
import chancery.coder.text.Predicate;
import chancery.coder.text.Sentence;
import chancery.coder.text.Upos;
import chancery.model.Mention;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the two parties that the verb of a sentence joins, whatever it says of them. */
final class Pairs {
    private static final RoleRule ACTOR = new RoleRule(List.of(List.of("subject")), false);
    private static final RoleRule RECIPIENT = new RoleRule(
            Stream.of("object", "indirect", "to", "against", "with", "on", "for", "from", "of", "in")
                    .map(List::of)
                    .toList(),
            false);

    private Pairs() {}

    /** What the frame would tell of the first verb of the sentence that joins two parties. */
    static Optional<Match> first(Sentence sentence, Parties parties, Frame frame) {
        return sentence.predicates().stream()
                .filter(predicate -> predicate.head().upos() == Upos.VERB)
                .flatMap(predicate -> at(sentence, predicate, parties, frame).stream())
                .findFirst();
    }

    private static Optional<Match> at(Sentence sentence, Predicate predicate, Parties parties, Frame frame) {
        List<Mention> doers = parties.fill(predicate, ACTOR);
        List<Mention> others = parties.fill(predicate, RECIPIENT).stream()
                .filter(mention -> !doers.contains(mention))
                .toList();
        return doers.isEmpty() || others.isEmpty()
                ? Optional.empty()
                : Optional.of(new Match(
                        frame, sentence, predicate, doers, others, List.of(), Clauses.span(sentence, predicate)));
    }
}
