package chancery.coder.who;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A person and the offices held, in the order of the tables. */
record Holder(String name, List<Term> terms) {
    Holder {
        terms = List.copyOf(terms);
    }

    /** One office of a person, from its first day to its last; open ends are empty. */
    record Term(String code, String sector, String office, Optional<LocalDate> from, Optional<LocalDate> until) {
        /** Whether the office was held on that day. */
        boolean covers(LocalDate day) {
            return from.map(f -> !day.isBefore(f)).orElse(true)
                    && until.map(u -> !day.isAfter(u)).orElse(true);
        }

        /** Whether the office was over by that day. */
        boolean endedBefore(LocalDate day) {
            return until.map(u -> u.isBefore(day)).orElse(false);
        }

        /** Reads like "2013-02-01 to 2017-01-20". */
        String period() {
            return from.map(LocalDate::toString).orElse("?") + " to "
                    + until.map(LocalDate::toString).orElse("now");
        }
    }

    /** The offices held on that day. */
    List<Term> termsOn(LocalDate day) {
        return terms.stream().filter(t -> t.covers(day)).toList();
    }

    /** The office that ended last before the day. */
    Optional<Term> lastBefore(LocalDate day) {
        return terms.stream()
                .filter(t -> t.endedBefore(day))
                .max((a, b) -> a.until().orElseThrow().compareTo(b.until().orElseThrow()));
    }

    /** The last word of the name. */
    String surname() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** The same person with one more office. */
    Holder with(Term term) {
        List<Term> all = new ArrayList<>(terms);
        all.add(term);
        return new Holder(name, all);
    }
}
