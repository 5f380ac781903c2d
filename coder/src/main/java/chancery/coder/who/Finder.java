package chancery.coder.who;

import chancery.coder.text.Analysis;
import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import chancery.model.Mention;
import chancery.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes through one story from its beginning and collects the mentions. */
final class Finder {
    /** How the country was found where only the drift of the story tells it. */
    static final String NAMED_MOST = "country of the story (named most)";

    /** How it was found where the story names places only. */
    static final String OF_PLACES = "country of the story (its places)";

    private final Analysis analysis;
    private final Lexicon lexicon;
    private final SmallWords words;
    private final List<Units> units;
    private final Story story;
    private final List<Mention> all = new ArrayList<>();
    private final Map<Long, Mention> byToken = new HashMap<>();

    Finder(
            Analysis analysis,
            Lexicon lexicon,
            SmallWords words,
            Optional<LocalDate> date,
            Optional<String> home,
            Optional<String> ofPlaces) {
        this.analysis = analysis;
        this.lexicon = lexicon;
        this.words = words;
        this.units =
                analysis.sentences().stream().map(s -> new Units(s, lexicon)).toList();
        this.story = story(date, home, ofPlaces);
    }

    Mentions find() {
        for (int i = 0; i < units.size(); i++) {
            read(new Scene(analysis.sentences().get(i), units.get(i)));
        }
        firstPersons();
        all.sort((a, b) -> a.quote().compareTo(b.quote()));
        return new Mentions(all, byToken);
    }

    private Story story(Optional<LocalDate> date, Optional<String> home, Optional<String> ofPlaces) {
        Drift drift = new Drift(units, date);
        Optional<String> dateline =
                Dateline.country(analysis.article().text(), lexicon).filter(c -> isAbout(c, drift));
        String from = home.isPresent()
                ? "country of the context"
                : dateline.isPresent()
                        ? "country of the story (dateline)"
                        : drift.most().isPresent() || ofPlaces.isEmpty() ? NAMED_MOST : OF_PLACES;
        return new Story(date, home.or(() -> dateline).or(drift::most).or(() -> ofPlaces), from, drift);
    }

    /** Whether no other country is named clearly more often than that of the dateline, which may be but the seat of a meeting. */
    private static boolean isAbout(String country, Drift drift) {
        int top = drift.most().map(drift::count).orElse(0);
        return !PhraseReader.isInternational(country) && drift.count(country) * 5 >= top * 4;
    }

    private void read(Scene scene) {
        PhraseReader reader = new PhraseReader(scene, lexicon, words, story);
        Pronouns pronouns = new Pronouns(story, words);
        story.enter(scene.sentence().paragraph(), opening(scene));
        for (Token token : scene.sentence().tokens()) {
            if (token.upos() == Upos.PRON && scene.units().at(token.index()).isEmpty()) {
                pronouns.read(scene, token).ifPresent(r -> pronoun(scene, token, r));
            }
            scene.chunkAt(token.index())
                    .filter(c -> c.first() == token.index())
                    .ifPresent(c -> chunk(scene, reader, c));
        }
    }

    /** The place that a sentence begins with: "In Riga ...". */
    private Optional<Home.Place> opening(Scene scene) {
        return scene.chunks().stream()
                .findFirst()
                .filter(c -> c.first() == 1 && words.is("place-preposition", c.preposition()))
                .filter(c -> !c.units().isEmpty())
                .flatMap(c -> c.units().getLast().nation())
                .map(n -> Home.Place.of(n.code(), "\"" + n.word() + "\" at the beginning of the paragraph"));
    }

    private void pronoun(Scene scene, Token token, Reading reading) {
        scene.put(token, reading);
        Mention mention = mention(reading, token.span());
        all.add(mention);
        byToken.put(Mentions.key(scene.sentence().index(), token.index()), mention);
        boolean subject = token.is("nsubj");
        story.add(new Story.Referent(scene.sentence().index(), token.index(), subject, false, reading));
    }

    private void chunk(Scene scene, PhraseReader reader, Chunk chunk) {
        Optional<Reading> reading = reader.read(chunk);
        reading.ifPresent(r -> whole(scene, chunk, r));
        boolean headRead = reading.isPresent() || reader.isMerePlace(chunk);
        int last = chunk.units().size() - (headRead ? 1 : 0);
        for (int i = 0; i < last; i++) {
            Unit unit = chunk.units().get(i);
            if (!isLead(chunk, unit, reading)) {
                reader.readInside(chunk, unit).ifPresent(r -> part(scene, unit, r, reading.isPresent()));
            }
        }
    }

    /** Whether the words only lead to the head: titles, and all but countries, organisations and other persons. */
    private boolean isLead(Chunk chunk, Unit unit, Optional<Reading> reading) {
        boolean common = unit.nation().isEmpty()
                && unit.body(story.date()).isEmpty()
                && unit.group().isEmpty()
                && !unit.isPerson();
        return reading.isPresent() && (common || unit.last() > chunk.head().index());
    }

    private void whole(Scene scene, Chunk chunk, Reading reading) {
        scene.put(chunk, reading);
        Mention mention = mention(reading, span(chunk));
        all.add(mention);
        for (Token token : chunk.tokens()) {
            byToken.put(Mentions.key(scene.sentence().index(), token.index()), mention);
        }
        Token head = chunk.head();
        story.add(new Story.Referent(
                scene.sentence().index(),
                head.index(),
                chunk.isSubject(),
                head.is("conj"),
                meant(scene, head, reading)));
    }

    /** Whom later words mean by a phrase: one that only explains a name, as in "Novak, a banker", means him of the name. */
    private static Reading meant(Scene scene, Token head, Reading reading) {
        boolean explains = head.is("appos") && reading.actor().name().isEmpty();
        return Optional.of(head)
                .filter(h -> explains)
                .flatMap(h -> scene.chunkAt(h.head()))
                .flatMap(scene::reading)
                .filter(r -> r.form() == reading.form() && !r.actor().name().isEmpty())
                .map(r -> r.named(reading.noun()))
                .orElse(reading);
    }

    private void part(Scene scene, Unit unit, Reading reading, boolean insideMention) {
        List<Token> tokens = scene.sentence().tokens().subList(unit.first(), unit.last() + 1);
        Mention mention =
                mention(reading, tokens.getFirst().span().cover(tokens.getLast().span()));
        if (!insideMention) {
            all.add(mention);
        }
        for (Token token : tokens) {
            byToken.put(Mentions.key(scene.sentence().index(), token.index()), mention);
        }
        if (!insideMention) {
            story.add(new Story.Referent(scene.sentence().index(), unit.last(), false, false, reading));
        }
    }

    private void firstPersons() {
        Speakers speakers = new Speakers(analysis, words, byToken);
        for (Sentence sentence : analysis.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.upos() == Upos.PRON && Speakers.isFirstPerson(token)) {
                    speakers.read(sentence, token).ifPresent(r -> {
                        Mention mention = mention(r, token.span());
                        all.add(mention);
                        byToken.put(Mentions.key(sentence.index(), token.index()), mention);
                    });
                }
            }
        }
    }

    private Mention mention(Reading reading, Span span) {
        return new Mention(reading.actors(), analysis.article().quote(span), reading.resolution());
    }

    private static Span span(Chunk chunk) {
        int first = chunk.owner().map(Chunk::first).orElse(chunk.first());
        Token start = chunk.token(first);
        boolean article = start.is("det") || start.xpos().equals("DT");
        if (article && first < chunk.last()) {
            start = chunk.token(first + 1);
        }
        return start.span().cover(chunk.token(chunk.last()).span());
    }
}
