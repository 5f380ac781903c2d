package chancery.coder.who;

import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import chancery.model.Actor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds whom a third person pronoun stands for: the nearest fitting phrase, subjects before others. */
final class Pronouns {
    private static final int REACH = 3;

    private final Story story;
    private final SmallWords words;

    Pronouns(Story story, SmallWords words) {
        this.story = story;
        this.words = words;
    }

    /** The reading of a pronoun of a sentence, from the phrases before it. */
    Optional<Reading> read(Scene scene, Token pronoun) {
        if (pronoun.upos() != Upos.PRON || pronoun.is("expl")) {
            return Optional.empty();
        }
        int sentence = scene.sentence().index();
        String form = pronoun.form().toLowerCase(Locale.ROOT);
        Optional<Reading> reading = partner(scene, pronoun).or(() -> switch (form) {
            case "he", "him", "his", "himself" -> person(scene, pronoun, false);
            case "she", "her", "hers", "herself" -> person(scene, pronoun, true);
            case "it", "its", "itself" -> isWeather(scene, pronoun) ? Optional.empty() : body(sentence);
            case "they", "them", "their", "theirs", "themselves" -> people(sentence, subject(scene, pronoun));
            case "whose" -> antecedent(scene, pronoun);
            default -> Optional.empty();
        });
        return reading.map(r -> r.because("pronoun for " + name(r) + " (" + r.root() + ")"));
    }

    /** "The mission, whose soldiers left": what the relative clause stands behind. */
    private static Optional<Reading> antecedent(Scene scene, Token pronoun) {
        Optional<Token> at = scene.sentence().head(pronoun);
        while (at.isPresent() && !at.orElseThrow().is("acl")) {
            at = scene.sentence().head(at.orElseThrow());
        }
        return at.flatMap(scene.sentence()::head)
                .filter(noun -> noun.index() < pronoun.index())
                .flatMap(noun -> scene.chunkAt(noun.index()))
                .flatMap(whole -> scene.reading(whole)
                        .or(() -> scene.tail(whole).map(Scene.Tail::chunk).flatMap(scene::reading)));
    }

    /** "Novak and his men", "Ruritania and its allies": those named before "and". */
    private Optional<Reading> partner(Scene scene, Token pronoun) {
        if (!pronoun.is("nmod:poss")) {
            return Optional.empty();
        }
        boolean person = pronoun.form().toLowerCase(Locale.ROOT).matches("his|her");
        return scene.sentence()
                .head(pronoun)
                .filter(owned -> owned.is("conj") && owned.head() < pronoun.index())
                .flatMap(scene.sentence()::head)
                .flatMap(first -> scene.chunkAt(first.index()))
                .filter(first -> first.last() >= pronoun.index() - 2)
                .flatMap(scene::reading)
                .filter(r -> person ? isOne(r) : r.form() != Reading.Form.PERSON);
    }

    /** The country of the subject of the verb whose object the pronoun is, for whom it cannot stand; or a dash. */
    private static String subject(Scene scene, Token pronoun) {
        if (!pronoun.is("obj", "iobj", "obl")) {
            return "-";
        }
        return scene.sentence()
                .head(pronoun)
                .flatMap(verb -> scene.sentence().dependent(verb, "nsubj"))
                .flatMap(subject -> scene.chunkAt(subject.index()))
                .flatMap(scene::reading)
                .map(r -> r.actor().country())
                .filter(c -> !c.isEmpty())
                .orElse("-");
    }

    static String name(Reading reading) {
        Actor actor = reading.actor();
        return actor.name().isEmpty() ? actor.code() : actor.name();
    }

    private Optional<Reading> person(Scene scene, Token pronoun, boolean female) {
        int sentence = scene.sentence().index();
        Predicate<Reading> surely =
                r -> isOne(r) && gender(r).map(g -> g == female).orElse(false);
        Predicate<Reading> maybe =
                r -> isOne(r) && gender(r).map(g -> g == female).orElse(true);
        Optional<Reading> sure = female ? best(sentence, surely) : Optional.empty();
        return owner(scene, pronoun)
                .filter(maybe)
                .or(() -> object(scene, pronoun).filter(maybe))
                .or(() -> sure)
                .or(() -> best(sentence, maybe))
                .map(r -> r.female().isPresent() ? r : r.withFemale(Optional.of(female)));
    }

    /** "Novak's promise that he would go": the one whose word the clause tells. */
    private static Optional<Reading> owner(Scene scene, Token pronoun) {
        Optional<Token> clause = pronoun.is("nsubj") ? scene.sentence().head(pronoun) : Optional.empty();
        return clause.filter(verb -> verb.is("acl", "ccomp")
                        && scene.sentence().dependents(verb, "mark").stream().anyMatch(m -> m.hasLemma("that")))
                .flatMap(scene.sentence()::head)
                .filter(noun -> noun.upos() == Upos.NOUN)
                .flatMap(noun -> scene.chunkAt(noun.index()))
                .flatMap(Chunk::owner)
                .flatMap(scene::reading);
    }

    /** "Novak said they found Horak but could not hold him": what one does to "him" is done to him to whom it was done before. */
    private static Optional<Reading> object(Scene scene, Token pronoun) {
        if (!pronoun.is("obj")) {
            return Optional.empty();
        }
        Optional<Reading> last = Optional.empty();
        for (Chunk chunk : scene.chunks()) {
            boolean before = chunk.last() < pronoun.index() && chunk.head().is("obj", "appos");
            last = before && scene.reading(chunk).isPresent() ? scene.reading(chunk) : last;
        }
        return last;
    }

    private Optional<Boolean> gender(Reading reading) {
        if (reading.female().isPresent()) {
            return reading.female();
        }
        Actor actor = reading.actor();
        for (String part : actor.name().split("[ -]", -1)) {
            if (words.is("female", Atoms.fold(part))) {
                return Optional.of(true);
            }
        }
        return reading.root().startsWith("office table") ? Optional.of(false) : Optional.empty();
    }

    private static boolean isOne(Reading reading) {
        return reading.form() == Reading.Form.PERSON && reading.actors().size() == 1;
    }

    private Optional<Reading> body(int sentence) {
        return best(sentence, r -> r.form() == Reading.Form.BODY && r.actors().size() == 1);
    }

    /** Several at once: a plural phrase, or phrases joined by "and". */
    private Optional<Reading> people(int sentence, String not) {
        Optional<Reading> plural = best(
                sentence,
                r -> r.form() == Reading.Form.PEOPLE && !r.actor().country().equals(not));
        return plural.or(() -> joined(sentence)).or(() -> body(sentence));
    }

    private Optional<Reading> joined(int sentence) {
        List<Story.Referent> all = story.referents();
        for (int i = all.size() - 1; i > 0 && sentence - all.get(i).sentence() <= 1; i--) {
            Story.Referent last = all.get(i);
            Story.Referent first = all.get(i - 1);
            boolean near = last.sentence() == first.sentence() && last.token() - first.token() <= 4;
            if (near && last.joined()) {
                Set<Actor> actors = new LinkedHashSet<>(first.reading().actors());
                actors.addAll(last.reading().actors());
                return Optional.of(Reading.of(new ArrayList<>(actors), Reading.Form.PEOPLE, "both named before"));
            }
        }
        return Optional.empty();
    }

    private Optional<Reading> best(int sentence, Predicate<Reading> fits) {
        Optional<Story.Referent> best = Optional.empty();
        List<Story.Referent> all = story.referents();
        for (int i = all.size() - 1; i >= 0 && sentence - all.get(i).sentence() <= REACH; i--) {
            Story.Referent referent = all.get(i);
            if (!fits.test(referent.reading())) {
                continue;
            }
            boolean first = best.isEmpty();
            boolean better = !first
                    && referent.subject()
                    && !best.orElseThrow().subject()
                    && best.orElseThrow().sentence() == referent.sentence();
            if (first || better) {
                best = Optional.of(referent);
            }
        }
        return best.map(Story.Referent::reading);
    }

    private static boolean isWeather(Scene scene, Token pronoun) {
        return pronoun.form().equalsIgnoreCase("it")
                && scene.sentence()
                        .head(pronoun)
                        .filter(h -> h.upos() == Upos.ADJ
                                || h.upos() == Upos.NOUN
                                || h.upos() == Upos.ADV
                                || h.upos() == Upos.NUM)
                        .isPresent()
                && pronoun.is("nsubj");
    }
}
