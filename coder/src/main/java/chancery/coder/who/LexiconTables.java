package chancery.coder.who;

import chancery.coder.codebook.Row;
import chancery.coder.codebook.Sources;
import chancery.coder.codebook.Tables;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the tables below {@code actors/} into a lexicon. */
final class LexiconTables {
    private static final String FOLDER = "actors/";

    private final Tables tables;
    private final Lexicon lexicon = new Lexicon();
    /** Offices whose title says a second sector: a defence minister belongs to the government and to the military. */
    private final Map<String, String> officeSectors = new HashMap<>();

    private LexiconTables(Sources sources) {
        this.tables = new Tables(sources);
    }

    static Lexicon read(Sources sources) {
        LexiconTables reading = new LexiconTables(sources);
        reading.tables.rows(FOLDER + "countries.tsv").forEach(reading::nation);
        reading.tables.rows(FOLDER + "organisations.tsv").forEach(reading::body);
        reading.tables.rows(FOLDER + "agents.tsv").forEach(reading::agent);
        reading.tables.rows(FOLDER + "titles.tsv").forEach(reading::title);
        reading.tables.rows(FOLDER + "groups.tsv").forEach(reading::group);
        List<Row> people = new ArrayList<>(reading.tables.rowsIn(FOLDER + "offices"));
        people.addAll(reading.tables.rows(FOLDER + "people.tsv"));
        people.addAll(new GrownTable(sources).asPeople());
        reading.people(people);
        return reading.lexicon;
    }

    private void nation(Row row) {
        Entry.As as = as(row);
        lexicon.add(
                row.text("word"), new Entry.Nation(as, row.text("code"), row.text("word"), row.text("sector")), true);
    }

    private static Entry.As as(Row row) {
        try {
            return Entry.As.valueOf(row.text("as").toUpperCase(Locale.ROOT).replace(' ', '_'));
        } catch (IllegalArgumentException e) {
            throw row.error("\"" + row.text("as") + "\" is no way to name a country; use one of "
                    + List.of(Entry.As.values()) + ", in lower case.");
        }
    }

    private void body(Row row) {
        Entry.Body body = new Entry.Body(
                row.text("code"),
                row.text("sector"),
                row.text("name"),
                day(row, "from", true),
                day(row, "until", false));
        lexicon.add(body.name(), body, true);
        for (String alias : row.list("aliases", ";")) {
            lexicon.add(alias, body, true);
        }
    }

    private void agent(Row row) {
        Entry.Kind kind = Entry.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT));
        lexicon.add(row.text("words"), new Entry.Agent(row.text("words"), row.text("sector"), kind), false);
    }

    private void title(Row row) {
        String sector = row.text("sector");
        if (sector.length() > 3) {
            officeSectors.put(sector.substring(0, 3) + " " + row.text("office"), sector);
        }
        lexicon.add(
                row.text("words"), new Entry.Title(row.text("words"), row.text("office"), row.text("sector")), false);
    }

    private void group(Row row) {
        int size = row.text("size").isEmpty() ? 0 : Integer.parseInt(row.text("size"));
        String words = row.text("words");
        boolean named = Character.isUpperCase(words.charAt(0));
        lexicon.add(
                words, new Entry.Group(words, row.list("codes", ";"), row.text("sector"), size, row.text("of")), named);
    }

    private void people(List<Row> rows) {
        Map<String, Holder> people = new LinkedHashMap<>();
        Map<String, Set<String>> aliases = new LinkedHashMap<>();
        for (Row row : rows) {
            String office = row.text("office");
            String sector = row.text("sector");
            Holder.Term term = new Holder.Term(
                    row.text("code"),
                    officeSectors.getOrDefault(sector + " " + office, sector),
                    office,
                    day(row, "from", true),
                    day(row, "until", false));
            String name = row.text("name");
            Holder known = people.getOrDefault(name, new Holder(name, List.of()));
            people.put(name, known.with(term));
            aliases.computeIfAbsent(name, k -> new LinkedHashSet<>()).addAll(row.list("aliases", ";"));
        }
        people.forEach((name, holder) -> person(holder, aliases.getOrDefault(name, Set.of())));
    }

    private void person(Holder holder, Set<String> aliases) {
        lexicon.add(holder.name(), new Entry.Person(holder, true), true);
        for (String alias : aliases) {
            if (!alias.equals(holder.name())) {
                lexicon.add(alias, new Entry.Person(holder, alias.indexOf(' ') > 0), true);
            }
        }
        if (holder.name().indexOf(' ') > 0 && !aliases.contains(holder.surname())) {
            lexicon.add(holder.surname(), new Entry.Person(holder, false), true);
        }
        for (Holder.Term term : holder.terms()) {
            lexicon.addHolder(term.code(), term.office(), holder);
        }
    }

    private static Optional<LocalDate> day(Row row, String column, boolean first) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(text, 0, 4, 10);
            int month = text.length() > 4 ? Integer.parseInt(text, 5, 7, 10) : first ? 1 : 12;
            LocalDate start = LocalDate.of(year, month, 1);
            int day = text.length() > 7 ? Integer.parseInt(text, 8, 10, 10) : first ? 1 : start.lengthOfMonth();
            return Optional.of(start.withDayOfMonth(day));
        } catch (IndexOutOfBoundsException | NumberFormatException | DateTimeException e) {
            throw row.error("\"" + text + "\" is no date; write 2015-05-12, 2015-05 or 2015.");
        }
    }
}
