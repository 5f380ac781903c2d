package chancery.coder.who;

import chancery.coder.text.Analysis;
import chancery.coder.text.Quotation;
import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.model.Actor;
import chancery.model.Mention;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds who says the words in quotation marks, so that "we" in them can be read. */
final class Speakers {
    private final Analysis analysis;
    private final SmallWords words;
    private final Map<Long, Mention> mentions;

    Speakers(Analysis analysis, SmallWords words, Map<Long, Mention> mentions) {
        this.analysis = analysis;
        this.words = words;
        this.mentions = mentions;
    }

    static boolean isFirstPerson(Token token) {
        return switch (token.form().toLowerCase(Locale.ROOT)) {
            case "we", "us", "our", "ours", "ourselves" -> !token.form().equals("US");
            case "i", "me", "my", "mine", "myself" -> true;
            default -> false;
        };
    }

    private static boolean isPlural(Token token) {
        return token.form().toLowerCase(Locale.ROOT).matches("we|us|ours?|ourselves");
    }

    /** Whom "we" or "I" in a quotation stands for. */
    Optional<Reading> read(Sentence sentence, Token token) {
        Optional<Quotation> quotation = analysis.quotations().stream()
                .filter(q -> q.span().contains(token.span()))
                .findFirst();
        return quotation.flatMap(q -> speaker(q, sentence)).map(m -> side(m, isPlural(token)));
    }

    private static Reading side(Mention speaker, boolean plural) {
        if (!plural) {
            return Reading.of(speaker.actors(), Reading.Form.PERSON, "the speaker, " + name(speaker));
        }
        List<Actor> side = speaker.actors().stream()
                .map(a -> Actor.of(a.country(), a.sector()))
                .toList();
        return Reading.of(side, Reading.Form.PEOPLE, "the speaker's side, " + name(speaker));
    }

    private static String name(Mention speaker) {
        String name = speaker.actor().name();
        return name.isEmpty() ? speaker.quote().words() : name;
    }

    private Optional<Mention> speaker(Quotation quotation, Sentence around) {
        int from = around.index();
        int[] order = {from, from + 1, from - 1, from - 2};
        for (int index : order) {
            if (index >= 0 && index < analysis.sentences().size()) {
                Optional<Mention> found =
                        speaker(quotation, analysis.sentences().get(index), Math.abs(index - from));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> speaker(Quotation quotation, Sentence sentence, int distance) {
        Optional<Mention> best = Optional.empty();
        int nearest = distance == 0 ? Integer.MAX_VALUE : 400;
        for (Token verb : sentence.tokens()) {
            if (!words.is("speech", verb.lemma()) || isQuoted(verb)) {
                continue;
            }
            Optional<Mention> subject = subject(sentence, verb);
            int gap = gap(quotation, verb);
            if (subject.isPresent() && gap < nearest) {
                nearest = gap;
                best = subject;
            }
        }
        return best;
    }

    /** Who speaks: the subject, for "saying" that of its main clause or the one whom it describes ("a message from Novak, saying"). */
    private Optional<Mention> subject(Sentence sentence, Token verb) {
        Stream<Token> speakers = sentence.dependents(verb, "nsubj").stream();
        if (verb.xpos().equals("VBG") && verb.is("advcl", "acl")) {
            Stream<Token> above = sentence.head(verb).stream()
                    .flatMap(head -> verb.is("acl")
                            ? Stream.concat(Stream.of(head), sentence.dependents(head, "nmod").stream())
                            : sentence.dependents(head, "nsubj").stream());
            speakers = Stream.concat(speakers, above);
        }
        return speakers.flatMap(
                        s -> Optional.ofNullable(mentions.get(Mentions.key(sentence.index(), s.index()))).stream())
                .findFirst();
    }

    private boolean isQuoted(Token token) {
        return analysis.quotations().stream().anyMatch(q -> q.span().overlaps(token.span()));
    }

    private static int gap(Quotation quotation, Token verb) {
        return verb.span().begin() >= quotation.span().end()
                ? verb.span().begin() - quotation.span().end()
                : quotation.span().begin() - verb.span().end();
    }
}
