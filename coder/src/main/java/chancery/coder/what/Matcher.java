package chancery.coder.what;

import chancery.coder.codebook.Codebook;
import chancery.coder.codebook.Frame;
import chancery.coder.codebook.Tables;
import chancery.coder.codebook.WordSet;
import chancery.coder.text.Actors;
import chancery.coder.text.Heard;
import chancery.coder.text.Predicate;
import chancery.coder.text.Sentence;
import chancery.coder.text.Tense;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import chancery.model.Mention;
import chancery.model.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The door of this package: holds the frames of a codebook against the predicates of a sentence.
 *
 * <pre>{@code
 * Matcher matcher = new Matcher(Codebook.shipped(), true);
 * for (Match match : matcher.match(sentence, mentions::at).found()) {
 *     System.out.println(match.frame().id() + ": " + match.actors());
 * }
 * }</pre>
 *
 * Immutable; may be shared between threads.
 */
public final class Matcher {
    /** In {@code require}: behind the word, of somebody named; "said Russia fired" accuses, "Russia fired, it said" reports. */
    private static final String AFTER = "@after";

    /** Less likely acts are not worth a look; what is told of the others, their confidence decides. */
    private static final double LEAST_HEARD = 0.2;

    private final Lexicon lexicon;
    private final Means means;
    private final Doers doers;
    private final Map<String, Frame> listening;

    /**
     * A matcher for the frames of this codebook.
     *
     * @param listens whether the codebook's frames for what is heard hold where no words evoke another
     */
    public Matcher(Codebook codebook, boolean listens) {
        Set<String> calendar = new Tables(codebook.sources())
                .rows("actors/words.tsv").stream()
                        .filter(row -> row.text("class").equals("calendar"))
                        .map(row -> row.text("word"))
                        .collect(Collectors.toSet());
        this.lexicon = new Lexicon(codebook.frames(), calendar);
        this.means = new Means(codebook.sources());
        this.doers = new Doers(codebook);
        this.listening = codebook.frames().stream()
                .filter(frame -> listens && frame.isHeard())
                .collect(Collectors.toMap(frame -> frame.code().event(), frame -> frame, (one, later) -> later));
    }

    /** The frames that hold in the sentence, at most one for each predicate, and those that nearly do. */
    public Matches match(Sentence sentence, Actors actors) {
        Parties parties = new Parties(sentence, actors, doers);
        List<Match> framed = new ArrayList<>();
        List<Miss> missed = new ArrayList<>();
        for (Predicate predicate : sentence.predicates()) {
            framed(sentence, predicate, parties, missed).ifPresent(framed::add);
        }
        List<Match> found = new ArrayList<>();
        for (Predicate predicate : sentence.predicates()) {
            framed.stream()
                    .filter(match -> match.predicate().head().equals(predicate.head()))
                    .findFirst()
                    .or(() -> heard(sentence, predicate, parties).filter(match -> !isTold(match, framed)))
                    .map(match -> means.decide(Recipients.directed(match, parties)))
                    .ifPresent(found::add);
        }
        return new Matches(found, missed);
    }

    private Optional<Match> framed(Sentence sentence, Predicate predicate, Parties parties, List<Miss> missed) {
        List<Ranked> holding = new ArrayList<>();
        for (Lexicon.Evoked evoked : lexicon.evoked(sentence, predicate)) {
            Attempt attempt = attempt(sentence, predicate, evoked.frame(), parties);
            attempt.reason().ifPresent(reason -> missed.add(new Miss(evoked.frame(), predicate, reason)));
            attempt.match().ifPresent(match -> holding.add(new Ranked(match, rank(match, evoked.length()))));
        }
        Optional<Ranked> best = holding.stream().reduce((one, other) -> other.rank > one.rank ? other : one);
        best.ifPresent(winner -> holding.stream()
                .map(other -> other.match().frame())
                .filter(frame -> !frame.id().equals(winner.match().frame().id()))
                .forEach(frame -> missed.add(
                        new Miss(frame, predicate, winner.match().frame().id() + " says more"))));
        return best.map(Ranked::match);
    }

    /** What the parser most probably hears in a word that evokes no frame that holds. */
    private Optional<Match> heard(Sentence sentence, Predicate predicate, Parties parties) {
        return sentence.heard(predicate.head()).stream()
                .findFirst()
                .filter(act -> act.probability() >= LEAST_HEARD)
                .flatMap(this::listening)
                .map(frame -> attempt(sentence, predicate, frame, parties))
                .flatMap(Attempt::match)
                .filter(match ->
                        !match.actors().isEmpty() || !match.recipients().isEmpty());
    }

    /** "refrained from any attack", "met to discuss": a word below tells the act, and whether it happened, or the one above. */
    private static boolean isTold(Match heard, List<Match> framed) {
        Token word = heard.predicate().head();
        return framed.stream()
                .filter(match -> match.event().equals(heard.event()))
                .map(match -> match.predicate().head())
                .anyMatch(other -> heard.sentence().isBelow(other, word)
                        || word.head() == other.index() && !word.is("conj", "parataxis"));
    }

    private Optional<Frame> listening(Heard act) {
        return Optional.ofNullable(listening.get(act.event()))
                .map(frame -> act.mode().isEmpty() ? frame : frame.withMode(act.mode()));
    }

    private record Ranked(Match match, int rank) {}

    private record Attempt(Optional<Match> match, Optional<String> reason) {
        static Attempt failed(String reason) {
            return new Attempt(Optional.empty(), Optional.of(reason));
        }
    }

    /** What a frame asks for counts most, then the length of its phrase, then how many roles it fills. */
    private static int rank(Match match, int length) {
        int filled = (match.recipients().isEmpty() ? 0 : 1)
                + (match.content().isEmpty() ? 0 : 1)
                + (match.actors().isEmpty() ? 0 : 1);
        return (length - 1) * 8 + match.frame().require().size() * 10 + filled;
    }

    private Attempt attempt(Sentence sentence, Predicate predicate, Frame frame, Parties parties) {
        Optional<String> words = wrongWords(sentence, predicate, frame, parties);
        if (words.isPresent()) {
            return Attempt.failed(words.get());
        }
        Optional<Token> unable = doers.unable(sentence, predicate, frame);
        if (unable.isPresent()) {
            return Attempt.failed("\"" + unable.get().form() + "\" cannot do that");
        }
        List<Mention> actors = parties.fill(predicate, frame.role("actor"));
        if (actors.isEmpty() && !frame.role("actor").optional()) {
            return Attempt.failed("nobody who can act fills the actor (" + roles(frame, "actor") + ")");
        }
        List<Token> content = content(predicate, frame);
        Optional<String> promise = wrongPromise(sentence, frame, parties, content, actors);
        if (promise.isPresent()) {
            return Attempt.failed(promise.get());
        }
        List<Mention> recipients = new Recipients(sentence, predicate, frame, content).besides(actors, parties);
        if (recipients.isEmpty()
                && !frame.role("recipient").optional()
                && !frame.isVisit()
                && !(areSeveral(actors) && isMutual(sentence, predicate))) {
            return Attempt.failed("nobody fills the recipient (" + roles(frame, "recipient") + ")");
        }
        return new Attempt(
                Optional.of(new Match(
                        frame, sentence, predicate, actors, recipients, content, Clauses.span(sentence, predicate))),
                Optional.empty());
    }

    /** Several phrases, or one that stands for several: "the two countries". */
    private static boolean areSeveral(List<Mention> actors) {
        return actors.stream().mapToInt(mention -> mention.actors().size()).sum() > 1;
    }

    /** "accused each other", "attacked one another": both sides are actors. */
    private static boolean isMutual(Sentence sentence, Predicate predicate) {
        int verb = predicate.head().index();
        return sentence.tokens().stream()
                .filter(token -> token.hasLemma("other", "another") && token.index() > 0)
                .anyMatch(token -> {
                    Token before = sentence.tokens().get(token.index() - 1);
                    return before.hasLemma("each", "one") && (token.head() == verb || before.head() == verb);
                });
    }

    /** "said it would release them" promises the speaker's own act that is still to come; "warned that he was ill" is no threat. */
    private static Optional<String> wrongPromise(
            Sentence sentence, Frame frame, Parties parties, List<Token> content, List<Mention> actors) {
        boolean ownAct = frame.stance().filter(s -> s == Stance.PROMISES).isPresent()
                && frame.require().containsKey("clause");
        if (ownAct && parties.isOthers(content, actors)) {
            return Optional.of("what is promised is somebody else's act");
        }
        boolean threat = frame.code().event().equals("THREATEN");
        return content.stream()
                        .filter(clause -> ownAct || threat && isClause(sentence, clause))
                        .anyMatch(clause -> isPast(sentence, clause))
                ? Optional.of("what is promised or threatened has been done")
                : Optional.empty();
    }

    private static boolean isClause(Sentence sentence, Token head) {
        return head.upos() == Upos.VERB || !sentence.dependents(head, "cop").isEmpty();
    }

    private static boolean isPast(Sentence sentence, Token clause) {
        return sentence.predicate(clause)
                .map(Predicate::grammar)
                .filter(done -> done.modal().isEmpty() && (done.perfect() || done.tense() == Tense.PAST))
                .isPresent();
    }

    private static Optional<String> wrongWords(Sentence sentence, Predicate predicate, Frame frame, Parties parties) {
        for (Map.Entry<String, WordSet> needed : frame.require().entrySet()) {
            boolean after = needed.getValue().lemmas().contains(AFTER);
            List<Token> fillers = fillers(predicate, needed.getKey()).stream()
                    .filter(filler -> !after || isOfOthers(sentence, predicate, filler))
                    .toList();
            if (fillers.stream().noneMatch(filler -> parties.isOneOf(filler, needed.getValue()))) {
                return Optional.of("its " + needed.getKey() + " is not one of the words that the frame asks for");
            }
        }
        for (Map.Entry<String, WordSet> barred : frame.exclude().entrySet()) {
            for (Token filler : fillers(predicate, barred.getKey())) {
                if (barred.getValue().holds(filler.lemma().toLowerCase(Locale.ROOT))
                        || parties.isKind(filler, barred.getValue())) {
                    return Optional.of(
                            "its " + barred.getKey() + " \"" + filler.form() + "\" belongs to another sense");
                }
            }
        }
        return Optional.empty();
    }

    /** Of "from, out" either role. */
    private static List<Token> fillers(Predicate predicate, String roles) {
        return Frame.roles(roles)
                .flatMap(role -> predicate.fillers(role).stream())
                .toList();
    }

    /** Behind the word, and not what a pronoun does, which may be the speaker. */
    private static boolean isOfOthers(Sentence sentence, Predicate predicate, Token clause) {
        return clause.index() > predicate.head().index()
                && sentence.dependents(clause, "nsubj").stream().noneMatch(doer -> doer.upos() == Upos.PRON);
    }

    private static List<Token> content(Predicate predicate, Frame frame) {
        for (List<String> together : frame.role("content").alternatives()) {
            List<Token> found = together.stream()
                    .flatMap(role -> predicate.fillers(role).stream())
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static String roles(Frame frame, String participant) {
        return String.join(
                ", ",
                frame.role(participant).alternatives().stream()
                        .map(a -> String.join(" + ", a))
                        .toList());
    }
}
