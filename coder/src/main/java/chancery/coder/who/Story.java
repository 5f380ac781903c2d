package chancery.coder.who;

import chancery.model.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What a story has named so far; belongs to one reading of one story. */
final class Story {
    /** How much of its weight a mention keeps from sentence to sentence. */
    private static final double FADING = 0.85;

    private final Optional<LocalDate> date;
    private final Optional<String> country;
    private final String countryFrom;
    private final Drift drift;
    private final List<Referent> referents = new ArrayList<>();
    private Optional<Home.Place> local = Optional.empty();
    private int paragraph = -1;
    private int begin;
    private final Map<String, Reading> peopleBySurname = new HashMap<>();
    private final Map<String, Reading> peopleByGivenName = new HashMap<>();

    Story(Optional<LocalDate> date, Optional<String> country, String countryFrom, Drift drift) {
        this.date = date;
        this.country = country;
        this.countryFrom = countryFrom;
        this.drift = drift;
    }

    Optional<LocalDate> date() {
        return date;
    }

    /** The country that the story is about. */
    Optional<String> country() {
        return country;
    }

    /** Says from where the country of the story is known. */
    String countryFrom() {
        return countryFrom;
    }

    /** The place that the paragraph began with, where one stands there. */
    Optional<Home.Place> local() {
        return local;
    }

    void enter(int number, Optional<Home.Place> place) {
        if (number != paragraph || place.isPresent()) {
            local = place;
        }
        if (number != paragraph) {
            begin = referents.size();
        }
        paragraph = number;
    }

    /** The only country that earlier sentences of the paragraph have named, where one of it did something. */
    Optional<String> countryOfParagraph(int sentence) {
        List<Referent> before = referents.subList(begin, referents.size()).stream()
                .filter(r -> r.sentence() < sentence)
                .toList();
        if (before.stream().noneMatch(Referent::subject)) {
            return Optional.empty();
        }
        List<String> codes = before.stream()
                .flatMap(r -> r.reading().actors().stream())
                .map(Actor::country)
                .filter(c -> !c.isEmpty())
                .distinct()
                .toList();
        return codes.size() == 1 ? Optional.of(codes.getFirst()) : Optional.empty();
    }

    boolean namesInFull(Holder holder) {
        return drift.namedInFull().contains(holder);
    }

    /** Whether the story names a country in which the person held an office, an organisation or a full name of it. */
    boolean isAbout(Holder holder) {
        return holder.terms().stream().anyMatch(t -> drift.count(t.code()) > 0);
    }

    /** A phrase that was read, with its place. */
    record Referent(int sentence, int token, boolean subject, boolean joined, Reading reading) {}

    void add(Referent referent) {
        referents.add(referent);
        Reading reading = referent.reading();
        Actor actor = reading.actor();
        if (reading.form() == Reading.Form.PERSON && !actor.name().isEmpty()) {
            String surname = surname(actor.name());
            Reading known = peopleBySurname.get(surname);
            if (known == null || known.actor().office().isEmpty()) {
                peopleBySurname.put(surname, reading);
            }
            if (actor.name().indexOf(' ') > 0) {
                peopleByGivenName.put(
                        Atoms.fold(actor.name().substring(0, actor.name().indexOf(' '))), reading);
            }
        }
    }

    /** The person last named with this surname, or, where nobody has it, with this given name. */
    Optional<Reading> person(String name) {
        return Optional.ofNullable(peopleBySurname.get(surname(name)))
                .or(() -> Optional.ofNullable(peopleByGivenName.get(Atoms.fold(name))));
    }

    List<Referent> referents() {
        return referents;
    }

    boolean isOneSentence() {
        return drift.isOneSentence();
    }

    /** The last phrase that fits, back to the beginning. */
    Optional<Referent> last(Predicate<Reading> fits) {
        for (int i = referents.size() - 1; i >= 0; i--) {
            if (fits.test(referents.get(i).reading())) {
                return Optional.of(referents.get(i));
            }
        }
        return Optional.empty();
    }

    /** The countries named last, each once, the latest first; a single one must be named as a country. */
    List<Actor> lastCountries(int count) {
        Map<String, Actor> found = new LinkedHashMap<>();
        for (int i = referents.size() - 1; i >= 0 && found.size() < count; i--) {
            Reading reading = referents.get(i).reading();
            boolean person = count == 1
                    && (reading.form() != Reading.Form.BODY
                            || !reading.actor().name().isEmpty());
            if (person || (reading.actors().size() > 2 && count != Integer.MAX_VALUE)) {
                continue;
            }
            for (Actor actor : reading.actors()) {
                if (isState(actor) && found.size() < count) {
                    found.putIfAbsent(actor.country(), Actor.of(actor.country(), ""));
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** The countries that weigh most: those named often and of late, the heaviest first. */
    List<Actor> mainCountries(int count) {
        Map<String, Double> weights = new LinkedHashMap<>();
        int now = referents.isEmpty() ? 0 : referents.getLast().sentence();
        for (Referent referent : referents) {
            Reading reading = referent.reading();
            boolean country = reading.form() == Reading.Form.BODY
                    && reading.actor().name().isEmpty();
            for (Actor actor : country && reading.actors().size() <= 2 ? reading.actors() : List.<Actor>of()) {
                if (isState(actor)) {
                    weights.merge(actor.country(), Math.pow(FADING, now - referent.sentence()), Double::sum);
                }
            }
        }
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(count)
                .map(e -> Actor.of(e.getKey(), ""))
                .toList();
    }

    /** The persons named last, each once, the earlier first. */
    List<Actor> lastPeople(int count) {
        List<Actor> found = new ArrayList<>();
        for (int i = referents.size() - 1; i >= 0 && found.size() < count; i--) {
            Reading reading = referents.get(i).reading();
            Actor actor = reading.actor();
            boolean known =
                    reading.form() == Reading.Form.PERSON && !actor.country().isEmpty();
            if (known
                    && found.stream()
                            .noneMatch(a ->
                                    a.name().equals(actor.name()) && a.country().equals(actor.country()))) {
                found.addFirst(actor);
            }
        }
        return found;
    }

    private static boolean isState(Actor actor) {
        return !actor.country().isEmpty() && !PhraseReader.isInternational(actor.country());
    }

    private static String surname(String name) {
        return Atoms.fold(name.substring(name.lastIndexOf(' ') + 1));
    }
}
