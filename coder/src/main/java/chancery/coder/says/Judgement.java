package chancery.coder.says;

import chancery.coder.text.Grammar;
import chancery.coder.text.Predicate;
import chancery.coder.text.Sentence;
import chancery.coder.text.Tense;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import chancery.model.Status;
import java.util.Set;

/** Builds up a status: the nearest word that changes it counts, and a negation above turns it. */
final class Judgement {
    private static final Set<String> DOUBTFUL =
            Set.of("may", "might", "could", "can", "should", "would", "must", "ought");

    private final Sentence sentence;
    private Status status = Status.OCCURRED;
    private String reason = "";
    private boolean settled;

    Judgement(Sentence sentence) {
        this.sentence = sentence;
        if (sentence.tokens().getLast().form().equals("?")) {
            set(Status.HYPOTHETICAL, sentence.tokens().getLast());
        }
    }

    Status status() {
        return status;
    }

    String reason() {
        return reason;
    }

    void grammar(Predicate predicate) {
        Grammar grammar = predicate.grammar();
        Token head = predicate.head();
        Token verb = predicate.words().stream()
                .filter(word -> word.upos() == Upos.VERB)
                .findFirst()
                .orElse(head);
        if (grammar.negated() && !grammar.conditional()) {
            set(Status.NEGATED, head);
        } else if (grammar.conditional() || DOUBTFUL.contains(grammar.modal())) {
            boolean ahead = grammar.modal().equals("would") && !grammar.conditional();
            set(ahead ? Status.PLANNED : Status.HYPOTHETICAL, head);
        } else if (isWhenever(verb, grammar)) {
            set(Status.HYPOTHETICAL, head);
        } else if (grammar.tense() == Tense.FUTURE || isToCome(verb, grammar)) {
            set(Status.PLANNED, head);
        } else if (grammar.progressive() && grammar.tense() == Tense.PRESENT && !settled) {
            status = Status.ONGOING;
            note(head);
        } else if (!settled && isPurpose(verb)) {
            status = Status.PLANNED;
            note(head);
        }
    }

    /** "is to deliver a warning", "until it hands over power". */
    private boolean isToCome(Token verb, Grammar grammar) {
        boolean told = verb.xpos().equals("VB")
                && sentence.dependents(verb, "aux", "cop").stream().anyMatch(aux -> aux.hasLemma("be"));
        boolean until = grammar.tense() == Tense.PRESENT
                && sentence.dependents(verb, "mark").stream().anyMatch(mark -> mark.hasLemma("until"));
        return told || until;
    }

    /** "when the premier apologises", in the present: what may come, or what is usual. */
    private boolean isWhenever(Token verb, Grammar grammar) {
        return grammar.tense() == Tense.PRESENT
                && !grammar.perfect()
                && verb.is("advcl")
                && sentence.dependents(verb, "mark", "advmod").stream()
                        .anyMatch(word -> word.hasLemma("when", "once", "whenever"));
    }

    /** "to send planes and drop food": an infinitive that says what for, or one that is coordinated with it. */
    private boolean isPurpose(Token head) {
        if (!head.xpos().equals("VB")) {
            return false;
        }
        boolean infinitive = sentence.dependents(head, "mark").stream().anyMatch(t -> t.hasLemma("to"));
        boolean shared =
                head.is("conj") && sentence.head(head).filter(this::isPurpose).isPresent();
        boolean meant = head.is("advcl") || head.is("acl") && !isCounted(head);
        return shared || infinitive && (meant || sentence.heading() && head.head() < 0);
    }

    /** "the third country to sign", "the latest minister to quit": who is counted has done it. */
    private boolean isCounted(Token infinitive) {
        return sentence.head(infinitive).stream()
                .flatMap(noun -> sentence.dependents(noun, "amod").stream())
                .anyMatch(adjective -> adjective.hasLemma(
                        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "latest", "late", "last",
                        "only"));
    }

    /** "an attack would delay", "could lead to a clash": one of a kind, not a certain one, below a verb of what is not sure. */
    void kind(Grammar grammar, Token governor) {
        if (grammar.conditional() || DOUBTFUL.contains(grammar.modal()) && !grammar.perfect()) {
            set(Status.HYPOTHETICAL, governor);
        } else if (grammar.tense() == Tense.FUTURE) {
            set(Status.PLANNED, governor);
        }
    }

    void governed(Grammar grammar, Token governor) {
        if (grammar.negated()) {
            status = status == Status.NEGATED ? Status.HYPOTHETICAL : Status.NEGATED;
            note(governor);
        } else if (grammar.conditional() || DOUBTFUL.contains(grammar.modal())) {
            settled &= status != Status.ENDED; // "if they halt the siege": it has not ended
            set(Status.HYPOTHETICAL, governor);
        } else if (grammar.tense() == Tense.FUTURE) {
            set(Status.PLANNED, governor);
        }
    }

    /** "will meet Putin and sign": the second verb shares the modal of the first when it is a bare infinitive. */
    void shared(Grammar grammar, Token below, Token governor) {
        if (below.xpos().equals("VB") && grammar.tense() == Tense.FUTURE) {
            set(Status.PLANNED, governor);
        } else if (below.xpos().equals("VB") && DOUBTFUL.contains(grammar.modal())) {
            set(Status.HYPOTHETICAL, governor);
        } else if (below.xpos().equals("VB") && grammar.negated()) {
            set(Status.NEGATED, governor);
        }
    }

    void set(Status to, Token because) {
        if (!settled) {
            status = to;
            settled = true;
            note(because);
        }
    }

    private void note(Token because) {
        reason = because.form();
    }
}
