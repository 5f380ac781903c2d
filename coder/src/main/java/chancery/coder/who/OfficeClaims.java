package chancery.coder.who;

import chancery.coder.text.Analysis;
import chancery.coder.text.Sentence;
import chancery.model.Actor;
import chancery.model.Mention;
import chancery.model.Quote;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Collects what a story says of the offices of persons whom the tables do not know. */
final class OfficeClaims {
    private final Lexicon lexicon;
    private final SmallWords words;

    OfficeClaims(Lexicon lexicon, SmallWords words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    List<OfficeClaim> of(Analysis analysis, Mentions mentions) {
        Map<String, OfficeClaim> claims = new LinkedHashMap<>();
        for (Mention mention : mentions.all()) {
            Actor actor = mention.actor();
            if (mention.actors().size() == 1 && isToldHere(mention) && isOffice(actor) && isNew(actor)) {
                OfficeClaim claim = new OfficeClaim(
                        actor.name(),
                        actor.office(),
                        actor.country(),
                        actor.sector(),
                        analysis.article().published(),
                        words(analysis, mention));
                claims.putIfAbsent(actor.name() + ", " + actor.office(), claim);
            }
        }
        return List.copyOf(claims.values());
    }

    /** Whether the words themselves name the person, and more than the drift of the story tells the country. */
    private static boolean isToldHere(Mention mention) {
        return mention.quote().words().endsWith(lastWord(mention.actor().name()))
                && !mention.resolution().startsWith("named before")
                && !mention.resolution().endsWith(Finder.NAMED_MOST);
    }

    /** Title and name; where the office stands apart from the name, the sentence. */
    private static Quote words(Analysis analysis, Mention mention) {
        return analysis.sentences().stream()
                .filter(s -> !mention.resolution().startsWith("title"))
                .map(Sentence::span)
                .filter(span -> span.contains(mention.quote().span()))
                .findFirst()
                .map(span -> analysis.article().quote(span))
                .orElse(mention.quote());
    }

    private boolean isNew(Actor person) {
        return person.name().indexOf(' ') > 0 && !lexicon.knowsPerson(person.name());
    }

    private boolean isOffice(Actor actor) {
        return !actor.office().isEmpty()
                && !actor.country().isEmpty()
                && words.is("office", lastWord(actor.office().toLowerCase(Locale.ROOT)))
                && !actor.sector().isEmpty()
                && !actor.sector().equals("UNK");
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }
}
