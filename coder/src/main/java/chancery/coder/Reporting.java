package chancery.coder;

import chancery.coder.about.About;
import chancery.coder.codebook.Ontology;
import chancery.coder.says.Verdict;
import chancery.coder.text.Analysis;
import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.coder.what.Match;
import chancery.coder.when.TimeExpression;
import chancery.coder.when.Times;
import chancery.coder.where.Places;
import chancery.model.Actor;
import chancery.model.Granularity;
import chancery.model.Mention;
import chancery.model.Place;
import chancery.model.Quote;
import chancery.model.Status;
import chancery.model.Time;
import chancery.model.Topic;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Adds to each match of a story when, where and about what it is. */
final class Reporting {
    private static final String OF_THE_STORY = "country of the story";

    private final Analysis analysis;
    private final Times times;
    private final Places places;
    private final About about;

    Reporting(Analysis analysis, Times times, Places places, About about) {
        this.analysis = analysis;
        this.times = times;
        this.places = places;
        this.about = about;
    }

    Report report(Match match, Verdict verdict) {
        Sentence sentence = match.sentence();
        Token head = match.predicate().head();
        Optional<Place> where = places.of(sentence, head);
        Optional<Time> when = times.of(sentence, head)
                .or(() -> published().flatMap(day -> times.period(sentence, head, countries(match, where), day)))
                .map(time -> ahead(verdict, time))
                .map(time -> behind(verdict, head, time))
                .or(() -> isDeadline(match) ? deadline(match) : Optional.empty());
        return new Report(
                where.map(place -> match.between(local(match.actors(), place), local(match.recipients(), place)))
                        .orElse(match),
                inTime(verdict, when, when.isPresent() ? Optional.empty() : times.longAgo(sentence, head)),
                when,
                where,
                about.contexts(analysis, sentence, match.clause()),
                isDeadline(match)
                        ? subjects(sentence)
                        : withoutTimes(about.subjects(analysis, sentence, match.predicate())));
    }

    /** "In Yerevan a crowd": people that nothing else gives a country to are those of the place of the clause. */
    private static List<Mention> local(List<Mention> mentions, Place place) {
        boolean known = !place.country().isEmpty()
                && place.quote().filter(quote -> isCalled(place, quote)).isPresent();
        return mentions.stream()
                .map(mention -> known && isGuessed(mention) ? at(mention, place) : mention)
                .toList();
    }

    /** Whether the text writes the name as the atlas does; what is only spelt alike may be another place. */
    private static boolean isCalled(Place place, Quote quote) {
        return place.name().toLowerCase(Locale.ROOT).startsWith(quote.words().toLowerCase(Locale.ROOT));
    }

    /** Whether only the story told the country, of people whom no name tells apart. */
    private static boolean isGuessed(Mention mention) {
        return mention.resolution().contains(OF_THE_STORY)
                && mention.actor().name().isEmpty();
    }

    private static Mention at(Mention mention, Place place) {
        List<Actor> actors = mention.actors().stream()
                .map(actor -> actor.withCountry(place.country()))
                .toList();
        return new Mention(actors, mention.quote(), mention.resolution() + "; the clause is about " + place.name());
    }

    private List<Topic> withoutTimes(List<Topic> topics) {
        return topics.stream()
                .filter(topic -> times.all().stream()
                        .noneMatch(time ->
                                time.quote().span().overlaps(topic.quote().span())))
                .toList();
    }

    /** A deadline stands beside what it is for: the subjects of its whole sentence. */
    private List<Topic> subjects(Sentence sentence) {
        return withoutTimes(sentence.predicates().stream()
                .flatMap(predicate -> about.subjects(analysis, sentence, predicate).stream())
                .distinct()
                .toList());
    }

    private static List<String> countries(Match match, Optional<Place> where) {
        Stream<String> parties = Stream.concat(match.actors().stream(), match.recipients().stream())
                .flatMap(mention -> mention.actors().stream())
                .map(Actor::country);
        return Stream.concat(parties, where.map(Place::country).stream()).toList();
    }

    /**
     * What lies wholly behind the day of the story has not happened yet, whatever the tense says; what lies more than a
     * year before it is history.
     */
    private Verdict inTime(Verdict verdict, Optional<Time> when, Optional<Quote> longAgo) {
        boolean happened = verdict.status() == Status.OCCURRED || verdict.status() == Status.ONGOING;
        if (!happened || published().isEmpty()) {
            return verdict;
        }
        LocalDate day = published().orElseThrow();
        Optional<Quote> words = when.flatMap(Time::quote);
        if (when.filter(time -> time.from().isAfter(day)).isPresent()) {
            return because(verdict, Status.PLANNED, words);
        }
        if (when.filter(time -> time.to().isBefore(day.minusYears(1))).isPresent()) {
            return because(verdict, Status.HISTORICAL, words);
        }
        return longAgo.isPresent() ? because(verdict, Status.HISTORICAL, longAgo) : verdict;
    }

    private static Verdict because(Verdict verdict, Status status, Optional<Quote> words) {
        return new Verdict(status, verdict.claims(), words.map(Quote::words).orElse(""));
    }

    /** "a summit on Wednesday" that is ahead: the next Wednesday, not the last. */
    private Time ahead(Verdict verdict, Time time) {
        boolean justPast = published()
                .filter(day -> time.to().isBefore(day) && time.to().plusDays(7).isAfter(day))
                .isPresent();
        return verdict.status() == Status.PLANNED && isWeekday(time) && justPast ? moved(time, 7) : time;
    }

    /** "they met on Wednesday": the last Wednesday, whatever the words around it look like. */
    private Time behind(Verdict verdict, Token head, Time time) {
        boolean justAhead = published()
                .filter(day ->
                        time.from().isAfter(day) && !time.from().minusDays(7).isAfter(day))
                .isPresent();
        boolean past = verdict.status() == Status.OCCURRED && head.xpos().equals("VBD");
        return past && isWeekday(time) && justAhead ? moved(time, -7) : time;
    }

    private static boolean isWeekday(Time time) {
        return time.granularity() == Granularity.DAY
                && time.quote()
                        .filter(quote -> quote.words().chars().noneMatch(Character::isDigit))
                        .isPresent();
    }

    private static Time moved(Time time, int days) {
        return new Time(time.from().plusDays(days), time.to().plusDays(days), time.granularity(), time.quote());
    }

    private Optional<LocalDate> published() {
        return analysis.article().published();
    }

    private static boolean isDeadline(Match match) {
        return match.event().equals(Ontology.APPOINT)
                && match.frame().code().mode().equals("deadline");
    }

    /** "the final six weeks": the end lies that far ahead. */
    private Optional<Time> deadline(Match match) {
        return times.all().stream()
                .filter(time -> time.type().equals("DURATION")
                        && time.quote().span().overlaps(match.sentence().span()))
                .flatMap(time -> end(time).stream())
                .findFirst();
    }

    private Optional<Time> end(TimeExpression length) {
        try {
            Period period = Period.parse(length.value());
            Granularity unit = length.value().endsWith("W") ? Granularity.WEEK : Granularity.DAY;
            return published()
                    .map(day -> day.plus(period))
                    .map(day -> new Time(day, day, unit, Optional.of(length.quote())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
