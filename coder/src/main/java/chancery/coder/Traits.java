package chancery.coder;

import chancery.coder.text.Argument;
import chancery.coder.text.Grammar;
import chancery.coder.text.Heard;
import chancery.coder.text.Predicate;
import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.model.Actor;
import chancery.model.Mention;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What can be said of a draft without knowing whether it is right: what {@link Confidence} weighs. */
final class Traits {
    private static final Pattern HOW = Pattern.compile("[a-z' ]+");
    private static final double[] LEVELS = {0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97};
    private static final int[] STEPS = {0, 1, 2, 4, 8, 16, 32};

    private final Set<String> traits = new LinkedHashSet<>();
    private final String event;

    private Traits(String event) {
        this.event = event;
    }

    /** The traits of a draft as its first report tells it. */
    static Set<String> of(Draft draft) {
        Traits traits = new Traits(draft.kind().event());
        traits.ofDraft(draft);
        traits.ofReport(draft.first());
        traits.ofSide("actor", draft.actors(), draft.first());
        traits.ofSide("recipient", draft.recipients(), draft.first());
        return traits.traits;
    }

    private void add(String name, Object value) {
        traits.add(name + "=" + value);
    }

    /** A trait by itself and together with the event. */
    private void addWithEvent(String name, Object value) {
        add(name, value);
        add(event + " " + name, value);
    }

    private void addStep(String name, int number) {
        int step = 0;
        while (step < STEPS.length - 1 && STEPS[step] < number) {
            step++;
        }
        add(name, STEPS[step]);
    }

    private void ofDraft(Draft draft) {
        add("event", event);
        add("mode", event + " " + draft.kind().mode());
        addWithEvent("status", draft.status());
        addStep("reports", draft.reports().size());
        addStep("content", draft.content().size());
    }

    private void ofReport(Report report) {
        Predicate predicate = report.match().predicate();
        Token head = predicate.head();
        add("frame", report.match().frame().id());
        add("framed", !report.match().frame().isHeard());
        ofHearing(report.sentence(), head);
        add(
                "words",
                predicate.words().stream()
                        .map(word -> word.lemma().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" ")));
        addWithEvent("upos", head.upos());
        add("relation", head.relation());
        add("reason", !report.verdict().reason().isEmpty());
        add("when", report.when().flatMap(time -> time.quote()).isPresent());
        add("where", report.where().isPresent());
        ofSentence(report.sentence());
        ofGrammar(predicate.grammar());
        report.verdict().claims().forEach(claim -> {
            add("claim", claim.stance());
            add("claimed by somebody", !claim.speakers().isEmpty());
        });
        predicate.arguments().forEach(this::ofArgument);
    }

    /** How likely the word tells this event and any at all, as if its frame were not known. */
    private void ofHearing(Sentence sentence, Token head) {
        double likely = sentence.heard(head, event);
        addLevel("heard", likely);
        addLevel(
                "heard another",
                sentence.heard(head).stream().mapToDouble(Heard::probability).sum() - likely);
    }

    private void addLevel(String name, double probability) {
        for (double level : LEVELS) {
            add(name + " above " + level, probability > level);
        }
    }

    private void ofSentence(Sentence sentence) {
        add("heading", sentence.heading());
        addStep("sentence", sentence.index());
        addStep("length", sentence.tokens().size());
    }

    private void ofGrammar(Grammar grammar) {
        add("tense", grammar.tense());
        add("modal", grammar.modal());
        add("negated", grammar.negated());
        add("progressive", grammar.progressive());
        add("perfect", grammar.perfect());
        add("conditional", grammar.conditional());
    }

    private void ofArgument(Argument argument) {
        add("role", argument.role());
        add("role " + argument.role(), argument.head().lemma().toLowerCase(Locale.ROOT));
        add("kind of " + argument.role(), argument.head().upos());
    }

    private void ofSide(String side, List<Mention> mentions, Report report) {
        addStep(side + "s", mentions.size());
        for (Mention mention : mentions) {
            Matcher how = HOW.matcher(mention.resolution());
            add(side + " by", how.lookingAt() ? how.group().strip() : "");
            boolean here = report.sentence().span().overlaps(mention.quote().span());
            add(side + " in the sentence", here);
            if (here) {
                addStep(side + " away", distance(mention, report));
            }
            mention.actors().forEach(actor -> ofActor(side, actor));
        }
    }

    private void ofActor(String side, Actor actor) {
        add(side + " country", !actor.country().isEmpty());
        add(side + " named", !actor.name().isEmpty());
        addWithEvent(side + " sector", actor.sector());
    }

    private static int distance(Mention mention, Report report) {
        return report.sentence().tokens().stream()
                .filter(token -> token.span().overlaps(mention.quote().span()))
                .mapToInt(token -> Math.abs(token.index() - report.head().index()))
                .min()
                .orElse(0);
    }
}
