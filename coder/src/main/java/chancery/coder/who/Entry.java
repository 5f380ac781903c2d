package chancery.coder.who;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a table says of some words. */
sealed interface Entry {

    /** A word for a country: its name, adjective, people, capital, seat of government or a place in it. */
    record Nation(As as, String code, String word, String sector) implements Entry {}

    /** An organisation with its own name. */
    record Body(String code, String sector, String name, Optional<LocalDate> from, Optional<LocalDate> until)
            implements Entry {}

    /** A common noun or phrase for somebody who acts. */
    record Agent(String words, String sector, Kind kind) implements Entry {}

    /** A word that makes the name behind it the holder of an office. */
    record Title(String words, String office, String sector) implements Entry {}

    /** Words for several countries at once; the list is empty where the story must tell which. */
    record Group(String words, List<String> codes, String sector, int size, String of) implements Entry {}

    /** A person with the offices that the tables know. */
    record Person(Holder holder, boolean wholeName) implements Entry {}

    /** How a word stands for a country. */
    enum As {
        NAME,
        ADJECTIVE,
        DEMONYM,
        DEMONYMS,
        CAPITAL,
        SEAT,
        RESIDENCE,
        CITY,
        PEOPLE,
        HISTORICAL,
        NICKNAME,
        DISPUTED,
        DISPUTED_ADJECTIVE,
        DISPUTED_DEMONYMS
    }

    /**
     * What a common noun names: one who can be "he", a role whose sector is that of what it belongs to ("spokesman"), a part
     * with the sector of its whole ("delegation"), a body that is "it" or "they", or a place where people are.
     */
    enum Kind {
        PERSON,
        ROLE,
        PART,
        BODY,
        SITE
    }
}
