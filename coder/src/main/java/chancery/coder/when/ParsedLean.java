package chancery.coder.when;

import chancery.coder.text.Analysis;
import chancery.coder.text.Grammar;
import chancery.coder.text.Predicate;
import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import chancery.model.Span;

/** Reads the lean of a clause off the verb that governs an expression. */
final class ParsedLean {
    private final Analysis analysis;

    ParsedLean(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The lean of the clause around the span, unknown where no verb shows one. */
    Lean around(Span span) {
        return analysis.sentences().stream()
                .filter(s -> s.span().contains(span))
                .findFirst()
                .map(sentence -> lean(sentence, span))
                .orElse(Lean.UNKNOWN);
    }

    private static Lean lean(Sentence sentence, Span span) {
        return sentence.tokens().stream()
                .filter(t -> t.span().overlaps(span))
                .flatMap(t -> sentence.head(t).stream())
                .filter(head -> !head.span().overlaps(span))
                .findFirst()
                .map(head -> lean(sentence, head))
                .orElse(Lean.UNKNOWN);
    }

    private static Lean lean(Sentence sentence, Token token) {
        if (token.upos() != Upos.VERB) {
            return Lean.UNKNOWN;
        }
        if (sentence.dependents(token, "mark").stream().anyMatch(t -> t.hasLemma("to"))) {
            return Lean.FUTURE;
        }
        if (token.is("acl") && token.xpos().equals("VBN")) {
            return Lean.PAST;
        }
        Grammar grammar = sentence.predicate(token).map(Predicate::grammar).orElse(Grammar.NONE);
        return switch (grammar.tense()) {
            case PAST -> Lean.PAST;
            case FUTURE -> Lean.FUTURE;
            case PRESENT -> grammar.perfect() || token.hasLemma("say", "tell") ? Lean.PAST : Lean.FUTURE;
            case NONE -> Lean.UNKNOWN;
        };
    }
}
