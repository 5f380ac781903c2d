package chancery.coder.says;

import chancery.coder.codebook.Sources;
import chancery.coder.says.Attitudes.Attitude;
import chancery.coder.says.Governors.Step;
import chancery.coder.text.Actors;
import chancery.coder.text.Analysis;
import chancery.coder.text.Predicate;
import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import chancery.model.Claim;
import chancery.model.Mention;
import chancery.model.Stance;
import chancery.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The door of this package: judges how far a clause holds and who says so.
 *
 * <pre>{@code
 * Says says = new Says(codebook.sources());
 * Verdict verdict = says.judge(analysis, sentence, predicate, mentions::at);
 * System.out.println(verdict.status() + " " + verdict.claims());
 * }</pre>
 *
 * Immutable; may be shared between threads.
 */
public final class Says {
    /** What a word above denies is denied ("refrained from any attack"), else one of a kind that may be. */
    private static final String ANY = "any";

    private static final Set<String> TRANSPARENT = Set.of("conj", "parataxis");

    private final Attitudes attitudes;
    private final Fiction fiction;

    /** Reads the attitudes of this codebook. */
    public Says(Sources sources) {
        this.attitudes = new Attitudes(sources);
        this.fiction = new Fiction(sources);
    }

    /** The status and the claims of a predicate. */
    public Verdict judge(Analysis analysis, Sentence sentence, Predicate predicate, Actors actors) {
        Judgement judgement = new Judgement(sentence);
        attitudes
                .of(predicate.head(), "self")
                .flatMap(Attitude::status)
                .ifPresent(s -> judgement.set(s, predicate.head()));
        judgement.grammar(predicate);
        hedges(sentence, predicate.head(), judgement, hedge -> !hedge.hasLemma(ANY));
        attitudes
                .before(sentence, predicate.head())
                .flatMap(Attitude::status)
                .ifPresent(status -> judgement.set(status, predicate.head()));
        fiction.around(sentence, predicate.head()).ifPresent(word -> judgement.set(Status.HYPOTHETICAL, word));
        List<Claim> claims = new ArrayList<>();
        for (Step step : Governors.above(sentence, predicate.head())) {
            govern(analysis, sentence, step, judgement, claims, actors);
        }
        hedges(sentence, predicate.head(), judgement, hedge -> hedge.hasLemma(ANY));
        reportedInPassing(analysis, sentence, predicate.head(), claims, actors);
        if (claims.isEmpty()) {
            new Speakers(analysis, attitudes).of(sentence, predicate, actors).ifPresent(claims::add);
        }
        return new Verdict(judgement.status(), claims, judgement.reason());
    }

    private void hedges(Sentence sentence, Token head, Judgement judgement, java.util.function.Predicate<Token> which) {
        sentence.dependents(head, "advmod", "amod", "det").stream()
                .filter(which)
                .forEach(hedge -> attitudes
                        .ofAdverb(hedge)
                        .flatMap(Attitude::status)
                        .ifPresent(status -> judgement.set(status, hedge)));
    }

    private void govern(
            Analysis analysis, Sentence sentence, Step step, Judgement judgement, List<Claim> claims, Actors actors) {
        Optional<Attitude> attitude = attitudes.of(step.governor(), step.slot());
        attitude.flatMap(Attitude::stance)
                .ifPresent(stance -> claims.add(claim(analysis, sentence, step.governor(), stance, actors)));
        if (step.known() || attitude.filter(Attitude::known).isPresent()) {
            return;
        }
        attitude.flatMap(Attitude::status).ifPresent(status -> judgement.set(status, step.governor()));
        if (isYetTo(sentence, step)) {
            judgement.set(Status.NEGATED, step.governor());
        }
        Optional<Predicate> governor = sentence.predicate(step.governor());
        boolean carries = attitude.isPresent()
                || step.slot().equals("clause")
                || step.slot().equals(Governors.PURPOSE);
        if (carries
                && governor.isPresent()
                && attitude.flatMap(Attitude::stance)
                        .filter(s -> s == Stance.REPORTS)
                        .isEmpty()) {
            judgement.governed(governor.get().grammar(), step.governor());
        }
        if (governor.isPresent() && Kinds.isOneOfAKind(sentence, step)) {
            judgement.kind(governor.get().grammar(), step.governor());
        }
        if (TRANSPARENT.contains(step.slot()) && step.governor().upos() == Upos.VERB && governor.isPresent()) {
            judgement.shared(governor.get().grammar(), step.below(), step.governor());
        }
    }

    /** "has yet to sign". */
    private static boolean isYetTo(Sentence sentence, Step step) {
        return step.below().xpos().equals("VB")
                && step.governor().hasLemma("have", "be", "remain")
                && Stream.of(step.governor(), step.below())
                        .flatMap(word -> sentence.dependents(word, "advmod").stream())
                        .anyMatch(word -> word.hasLemma("yet"));
    }

    private static Claim claim(Analysis analysis, Sentence sentence, Token verb, Stance stance, Actors actors) {
        List<Mention> speakers = new ArrayList<>();
        sentence.predicate(verb)
                .ifPresent(p -> p.fillers("subject")
                        .forEach(subject -> actors.at(sentence, subject).ifPresent(speakers::add)));
        return new Claim(stance, speakers, analysis.article().quote(verb.span()));
    }

    /** "..., officials said", "according to the ministry", "allegedly". */
    private void reportedInPassing(
            Analysis analysis, Sentence sentence, Token head, List<Claim> claims, Actors actors) {
        for (Token dependent : sentence.dependents(head)) {
            if (dependent.is("parataxis") && dependent.upos() == Upos.VERB) {
                attitudes
                        .of(dependent, "clause")
                        .flatMap(Attitude::stance)
                        .ifPresent(stance -> claims.add(claim(analysis, sentence, dependent, stance, actors)));
            } else if (dependent.is("obl")
                            && Governors.marker(sentence, dependent).equals("accord")
                    || dependent.is("obl")
                            && Governors.marker(sentence, dependent).equals("according")) {
                List<Mention> speakers =
                        actors.at(sentence, dependent).map(List::of).orElse(List.of());
                claims.add(
                        new Claim(Stance.REPORTS, speakers, analysis.article().quote(dependent.span())));
            } else if (dependent.is("advmod", "amod")) {
                attitudes
                        .ofAdverb(dependent)
                        .flatMap(Attitude::stance)
                        .ifPresent(stance -> claims.add(
                                new Claim(stance, List.of(), analysis.article().quote(dependent.span()))));
            }
        }
    }
}
