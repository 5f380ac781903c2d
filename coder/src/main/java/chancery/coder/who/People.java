package chancery.coder.who;

import chancery.model.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Decides which known person a name means, and in which office, at the date of the story. */
final class People {
    private final Story story;

    People(Story story) {
        this.story = story;
    }

    /**
     * The person meant.
     *
     * @param found all persons of that name
     * @param office title that stands before the name, or empty
     * @param countries countries that the phrase gives, or none
     * @param former whether the phrase says that the office is over
     * @param sure whether the words are known to name a person, so that a surname alone is enough
     */
    Optional<Reading> choose(
            List<Entry.Person> found, String office, List<String> countries, boolean former, boolean sure) {
        Optional<Entry.Person> best = found.stream()
                .filter(p -> fits(p, countries))
                .max(Comparator.comparingInt((Entry.Person p) -> weight(p, office))
                        .thenComparingInt(p -> -found.indexOf(p)));
        return best.filter(p -> p.wholeName() || (weight(p, office) > 0 && (sure || story.namesInFull(p.holder()))))
                .filter(p ->
                        p.wholeName() || !countries.isEmpty() || hasHeld(p.holder(), office) || isExpected(p.holder()))
                .map(p -> read(p.holder(), office, former));
    }

    private boolean fits(Entry.Person person, List<String> countries) {
        return (countries.isEmpty() && !comesLater(person.holder()))
                || person.holder().terms().stream().anyMatch(t -> countries.contains(t.code()) || isInternational(t));
    }

    /** Whether a surname alone can mean the person: named in full, at the head of a state, or in office in a country of the story. */
    private boolean isExpected(Holder holder) {
        if (story.isOneSentence() || story.date().isEmpty() || story.namesInFull(holder)) {
            return true;
        }
        List<Holder.Term> now = holder.termsOn(story.date().orElseThrow());
        return story.isAbout(holder) ? !now.isEmpty() || rank(holder.terms()) > 0 : rank(now) > 0;
    }

    /** Whether the first office came so much later that the story means somebody else of the name. */
    private boolean comesLater(Holder holder) {
        return story.date()
                .map(day -> holder.terms().stream()
                        .allMatch(t ->
                                t.from().map(f -> f.minusYears(6).isAfter(day)).orElse(false)))
                .orElse(false);
    }

    private static boolean isInternational(Holder.Term term) {
        return term.code().equals("IGO")
                || term.code().equals("UNO")
                || term.code().equals("EUR");
    }

    private int weight(Entry.Person person, String office) {
        Holder holder = person.holder();
        int weight = story.namesInFull(holder) ? 20 : 0;
        weight += story.country()
                        .filter(home ->
                                holder.terms().stream().anyMatch(t -> t.code().equals(home)))
                        .isPresent()
                ? 4
                : 0;
        if (hasHeld(holder, office)) {
            weight += 3;
        }
        if (story.date().isPresent()) {
            LocalDate day = story.date().orElseThrow();
            weight += !holder.termsOn(day).isEmpty() ? 5 + rank(holder.termsOn(day)) : 0;
            weight += holder.lastBefore(day).isPresent() ? 1 : 0;
        } else {
            weight += 1 + rank(holder.terms());
        }
        return weight;
    }

    private static boolean hasHeld(Holder holder, String office) {
        return !office.isEmpty() && holder.terms().stream().anyMatch(t -> sameOffice(t.office(), office));
    }

    /** More than nothing for the head of a state, a government or the United Nations. */
    static int rank(List<Holder.Term> terms) {
        boolean top = terms.stream()
                .anyMatch(t -> t.office().equals("president")
                        || t.office().equals("prime minister")
                        || t.office().equals("chancellor")
                        || t.office().equals("secretary-general")
                        || t.office().endsWith("supreme leader")
                        || t.office().equals("king"));
        return top ? 2 : 0;
    }

    private Reading read(Holder holder, String office, boolean former) {
        List<Holder.Term> current =
                story.date().map(holder::termsOn).orElse(story.date().isEmpty() ? openOrLast(holder) : List.of());
        Optional<Holder.Term> term =
                byOffice(current, office).or(() -> current.stream().findFirst());
        if (term.isPresent() && !former) {
            return inOffice(holder, term.orElseThrow());
        }
        Optional<Holder.Term> ended = former
                ? byOffice(holder.terms(), office)
                        .or(() -> holder.terms().stream().findFirst())
                : story.date().flatMap(holder::lastBefore);
        return ended.map(t -> after(holder, t)).orElseGet(() -> before(holder));
    }

    private static List<Holder.Term> openOrLast(Holder holder) {
        List<Holder.Term> open =
                holder.terms().stream().filter(t -> t.until().isEmpty()).toList();
        return open.isEmpty() ? List.of(holder.terms().getLast()) : open;
    }

    private static Optional<Holder.Term> byOffice(List<Holder.Term> terms, String office) {
        return office.isEmpty()
                ? Optional.empty()
                : terms.stream().filter(t -> sameOffice(t.office(), office)).findFirst();
    }

    private Reading inOffice(Holder holder, Holder.Term term) {
        Actor actor = new Actor(term.code(), term.sector(), holder.name(), term.office());
        String when = story.date().isPresent() ? term.period() : term.period() + " (the story has no date)";
        return person(actor, "office table: " + term.office() + " of " + term.code() + " " + when, term.office());
    }

    private static Reading after(Holder holder, Holder.Term term) {
        boolean official = term.sector().startsWith("GOV")
                || term.sector().equals("LEG")
                || term.sector().equals("JUD")
                || term.sector().equals("MIL")
                || term.sector().equals("SPY");
        String sector = official ? "ELI" : term.sector();
        Actor actor = new Actor(term.code(), sector, holder.name(), "former " + term.office());
        return person(
                actor,
                "office table: " + term.office() + " of " + term.code() + " " + term.period() + ", now over",
                "former " + term.office());
    }

    private static Reading before(Holder holder) {
        Holder.Term first = holder.terms().getFirst();
        Actor actor = new Actor(first.code(), "", holder.name(), "");
        return person(actor, "office table: no office yet at the date of the story", "");
    }

    private static Reading person(Actor actor, String resolution, String office) {
        return new Reading(List.of(actor), resolution, Reading.Form.PERSON, Optional.empty(), office);
    }

    /** Whether a title as written can stand for the office of a table. */
    static boolean sameOffice(String held, String title) {
        return spellings(held).stream().anyMatch(spellings(title)::contains);
    }

    private static List<String> spellings(String office) {
        String one = office.toLowerCase(Locale.ROOT).replace('-', ' ').replace("defense", "defence");
        List<String> all = new ArrayList<>(List.of(one));
        if (one.equals("foreign secretary") || one.equals("secretary of state")) {
            all.add("foreign minister");
        }
        if (one.equals("defence secretary")) {
            all.add("defence minister");
        }
        if (one.equals("premier") || one.equals("chancellor") || one.equals("first minister")) {
            all.add("prime minister");
        }
        if (one.endsWith(" spokesman") || one.endsWith(" spokesperson") || one.equals("spokesman")) {
            all.add("spokesperson");
        }
        return all;
    }
}
