package chancery.coder.who;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Words of a sentence that the tables know as one.
 *
 * @param first first token
 * @param last last token
 * @param entries what the tables say of them, the most telling first
 * @param plural whether they are the plural of the words in the tables
 */
record Unit(int first, int last, List<Entry> entries, boolean plural) {
    Unit {
        entries = List.copyOf(entries);
    }

    Optional<Entry.Nation> nation() {
        return first(Entry.Nation.class);
    }

    Optional<Entry.Nation> nation(Entry.As as) {
        return entries.stream()
                .filter(e -> e instanceof Entry.Nation n && n.as() == as)
                .map(e -> (Entry.Nation) e)
                .findFirst();
    }

    Optional<Entry.Agent> agent() {
        return first(Entry.Agent.class);
    }

    Optional<Entry.Title> title() {
        return first(Entry.Title.class);
    }

    Optional<Entry.Group> group() {
        return first(Entry.Group.class);
    }

    /** The organisation as it was on that day, or the last one when the day is unknown. */
    Optional<Entry.Body> body(Optional<LocalDate> day) {
        List<Entry.Body> bodies = all(Entry.Body.class);
        return bodies.stream()
                .filter(b -> existed(b, day))
                .findFirst()
                .or(() -> bodies.stream().findFirst());
    }

    List<Entry.Person> people() {
        return all(Entry.Person.class);
    }

    boolean isPerson() {
        return entries.stream().anyMatch(e -> e instanceof Entry.Person);
    }

    /** Whether the words can stand before a name: a title, or a common noun for one person. */
    boolean leadsName() {
        return title().isPresent()
                || agent().map(a -> a.kind() == Entry.Kind.PERSON || a.kind() == Entry.Kind.ROLE)
                        .orElse(false);
    }

    int length() {
        return last - first + 1;
    }

    private static boolean existed(Entry.Body body, Optional<LocalDate> day) {
        if (day.isEmpty()) {
            return true;
        }
        LocalDate on = day.orElseThrow();
        return body.from().map(f -> !on.isBefore(f)).orElse(true)
                && body.until().map(u -> !on.isAfter(u)).orElse(true);
    }

    private <T extends Entry> Optional<T> first(Class<T> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private <T extends Entry> List<T> all(Class<T> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
