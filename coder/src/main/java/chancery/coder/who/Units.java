package chancery.coder.who;

import chancery.coder.text.Entity;
import chancery.coder.text.EntityKind;
import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The known words of a sentence, longest first, without overlap. */
final class Units {
    private final Sentence sentence;
    private final List<Atom> atoms = new ArrayList<>();
    private final Unit[] byToken;
    private final List<Unit> all = new ArrayList<>();
    private final Entity[] entities;

    Units(Sentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.byToken = new Unit[sentence.tokens().size()];
        this.entities = new Entity[sentence.tokens().size()];
        for (Entity entity : sentence.entities()) {
            for (int i = entity.first(); i <= entity.last(); i++) {
                entities[i] = entity;
            }
        }
        for (Token token : sentence.tokens()) {
            Atoms.add(atoms, token.form(), token.index());
        }
        match(lexicon);
    }

    List<Unit> all() {
        return all;
    }

    /** The unit that covers the token. */
    Optional<Unit> at(int token) {
        return Optional.ofNullable(byToken[token]);
    }

    Optional<Entity> entity(int token) {
        return Optional.ofNullable(entities[token]);
    }

    boolean isPersonName(int token) {
        return entities[token] != null && entities[token].kind() == EntityKind.PERSON;
    }

    private void match(Lexicon lexicon) {
        int next = 0;
        while (next < atoms.size()) {
            boolean inside =
                    next > 0 && atoms.get(next).token() == atoms.get(next - 1).token();
            List<Lexicon.Found> found = inside
                    ? List.of()
                    : lexicon.at(atoms, next).stream().filter(this::fits).toList();
            next = found.isEmpty() ? next + 1 : take(found);
        }
    }

    private int take(List<Lexicon.Found> found) {
        Lexicon.Found longest = found.getFirst();
        List<Entry> entries = new ArrayList<>();
        for (Lexicon.Found other : found) {
            if (other.end() == longest.end() && other.plural() == longest.plural()) {
                entries.add(other.entry());
            }
        }
        Unit unit = new Unit(
                atoms.get(longest.begin()).token(), atoms.get(longest.end() - 1).token(), entries, longest.plural());
        all.add(unit);
        for (int i = unit.first(); i <= unit.last(); i++) {
            byToken[i] = unit;
        }
        return longest.end();
    }

    private boolean fits(Lexicon.Found found) {
        int first = atoms.get(found.begin()).token();
        int last = atoms.get(found.end() - 1).token();
        Token end = sentence.tokens().get(last);
        return switch (found.entry()) {
            case Entry.Person p -> p.wholeName() || fitsSurname(p.holder(), first, last);
            case Entry.Agent a -> isNounLike(end) && !splitsName(first, last);
            case Entry.Title t -> isNounLike(end) && !splitsName(first, last);
            case Entry.Nation n ->
                end.upos() != Upos.VERB
                        && end.upos() != Upos.PRON
                        && !splitsName(first, last)
                        && !(n.as() == Entry.As.CITY && endsName(first));
            case Entry.Body b -> end.upos() != Upos.PRON && !splitsName(first, last);
            case Entry.Group g -> !beginsName(last);
        };
    }

    /** Whether a name goes on behind the words, as in "West Yorkshire". */
    private boolean beginsName(int last) {
        return entities[last] != null && entities[last].last() > last && isCapital(last) && isCapital(last + 1);
    }

    private boolean fitsSurname(Holder holder, int first, int last) {
        Token token = sentence.tokens().get(last);
        if (token.upos() != Upos.PROPN) {
            return false;
        }
        Entity entity = entities[last];
        if (entity == null) {
            return first > 0 || sentence.heading() || token.form().length() > 4;
        }
        return entity.kind() == EntityKind.PERSON && entity.last() == last && fitsGiven(holder, entity, first);
    }

    private boolean fitsGiven(Holder holder, Entity entity, int first) {
        if (entity.first() == first) {
            return true;
        }
        if (first > 0 && at(first - 1).flatMap(Unit::title).isPresent()) {
            return true;
        }
        String given = skeleton(sentence.tokens().get(entity.first()).form());
        String known =
                skeleton(holder.name().substring(0, Math.max(0, holder.name().indexOf(' '))));
        return !given.isEmpty() && !known.isEmpty() && (given.startsWith(known) || known.startsWith(given));
    }

    /** First letter and consonants, so that "Sergey" and "Sergei" are the same. */
    private static String skeleton(String name) {
        String folded = Atoms.fold(name);
        return folded.isEmpty() ? "" : folded.charAt(0) + folded.substring(1).replaceAll("[aeiouy]", "");
    }

    /** Whether the words are only a part of a longer name of a person, as "Jordan" in "Neil Jordan". */
    private boolean splitsName(int first, int last) {
        Entity entity = entities[last];
        boolean person = entity != null && entity.kind() == EntityKind.PERSON;
        return person && (entity.first() < first || (entity.last() > last && isCapital(first) && !isLead(first)));
    }

    /** Whether a title and an unknown name stand right before, as in "Senator Pedro Valencia". */
    private boolean endsName(int first) {
        return first > 1
                && byToken[first - 1] == null
                && isCapital(first - 1)
                && byToken[first - 2] != null
                && byToken[first - 2].title().isPresent();
    }

    private boolean isLead(int token) {
        return entities[token] != null && entities[token].first() == token;
    }

    private boolean isCapital(int token) {
        return Character.isUpperCase(sentence.tokens().get(token).form().charAt(0));
    }

    private static boolean isNounLike(Token token) {
        return switch (token.upos()) {
            case NOUN, PROPN, ADJ, NUM, X -> true;
            case VERB ->
                token.is("compound", "nsubj", "obj", "amod") && token.xpos().startsWith("N");
            default -> false;
        };
    }
}
