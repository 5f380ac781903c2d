package chancery.coder.who;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How often a story names each country, by its own words, its organisations and the persons that it names in full or who are
 * at the head of a state; the press that it quotes does not count.
 */
final class Drift {
    private final Optional<LocalDate> date;
    private final Set<Holder> namedInFull = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final boolean alone;

    Drift(Collection<Units> sentences, Optional<LocalDate> date) {
        this.date = date;
        this.alone = sentences.size() < 2;
        List<Unit> units = sentences.stream().flatMap(s -> s.all().stream()).toList();
        for (Unit unit : units) {
            unit.people().stream()
                    .filter(p -> p.wholeName() && unit.length() > 1)
                    .forEach(p -> namedInFull.add(p.holder()));
        }
        units.forEach(unit -> code(unit)
                .filter(c -> !PhraseReader.isInternational(c))
                .ifPresent(c -> counts.merge(c, 1, Integer::sum)));
    }

    Set<Holder> namedInFull() {
        return namedInFull;
    }

    /** Whether there is one sentence only, in which nobody can have been introduced before. */
    boolean isOneSentence() {
        return alone;
    }

    int count(String country) {
        return counts.getOrDefault(country, 0);
    }

    /** The country named most, the first by its code where several are. */
    Optional<String> most() {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }

    private Optional<String> code(Unit unit) {
        return unit.nation()
                .map(Entry.Nation::code)
                .or(() -> unit.body(date)
                        .filter(body -> !body.sector().equals("JRN"))
                        .map(Entry.Body::code))
                .or(() -> unit.people().stream()
                        .map(Entry.Person::holder)
                        .filter(holder -> namedInFull.contains(holder) || isAtTheHead(holder))
                        .findFirst()
                        .map(this::office)
                        .map(Holder.Term::code));
    }

    /** Whether a surname is enough: "Macron" needs no introduction while he is president. */
    private boolean isAtTheHead(Holder holder) {
        return date.filter(day -> People.rank(holder.termsOn(day)) > 0).isPresent();
    }

    private Holder.Term office(Holder holder) {
        List<Holder.Term> now = date.map(holder::termsOn).orElse(List.of());
        return now.isEmpty() ? holder.terms().getLast() : now.getFirst();
    }
}
