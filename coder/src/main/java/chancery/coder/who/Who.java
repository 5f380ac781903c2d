package chancery.coder.who;

import chancery.coder.codebook.Sources;
import chancery.coder.text.Analysis;
import chancery.coder.text.Sentence;
import chancery.coder.text.Skim;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The door of this package: finds the words of a story that name actors. Threads may share it. */
public final class Who {
    private static final int SIDES = 2;
    private static final List<String> PRONOUNS = List.of("referring", "relative", "speaking");

    private final Lexicon lexicon;
    private final SmallWords words;

    /** Reads the actor tables of the codebook. */
    public Who(Sources sources) {
        this.lexicon = LexiconTables.read(sources);
        this.words = new SmallWords(sources);
    }

    /**
     * At most how many parties an unparsed sentence can name: known words, pronouns and further names. Known words are looked
     * up only where capitals and pronouns are too few for a frame with two sides.
     */
    public int parties(Sentence sentence) {
        int shown = parties(sentence, token -> false);
        if (shown >= SIDES) {
            return shown;
        }
        Units units = new Units(sentence, lexicon);
        return units.all().size()
                + parties(sentence, token -> units.at(token.index()).isPresent());
    }

    /** How many names and pronouns the sentence shows that are no words of this kind. */
    private int parties(Sentence sentence, Predicate<Token> others) {
        int count = 0;
        boolean inName = false;
        for (Token token : sentence.tokens()) {
            boolean name = token.upos() == Upos.PROPN && token.index() > 0 && !others.test(token);
            count += (name && !inName) || isPronoun(token) ? 1 : 0;
            inName = name;
        }
        return count;
    }

    private boolean isPronoun(Token token) {
        return PRONOUNS.stream().anyMatch(c -> words.is(c, token.form()));
    }

    /** A skim that also takes what the chosen sentences lean on: those before a pronoun, beside a quotation, with full names. */
    public Skim leaning(Skim own) {
        return new Leaning(own, words);
    }

    /** The actor mentions of a story, offices as of the day on which it was published. */
    public Mentions find(Analysis analysis) {
        return find(analysis, Optional.empty());
    }

    /** The same, where a story that names no country is about that of its places. */
    public Mentions find(Analysis analysis, Optional<String> ofPlaces) {
        return new Finder(analysis, lexicon, words, analysis.article().published(), Optional.empty(), ofPlaces).find();
    }

    /** The offices that a story gives to persons whom the tables do not know, each person and office once. */
    public List<OfficeClaim> claims(Analysis analysis, Mentions mentions) {
        return new OfficeClaims(lexicon, words).of(analysis, mentions);
    }

    /** The country that words tell: its code, or the first word for a country among them. */
    public Optional<String> country(String words) {
        return new ActorPhrase(lexicon, this.words).countryIn(words);
    }

    /**
     * Whom a phrase that stands alone names.
     *
     * @param phrase such as "Ruritanian Foreign Minister Jan Novak"
     * @param context words that tell the country when the phrase does not, or empty
     * @param date day at which offices are looked up; without it, as the tables end
     */
    public PhraseActor resolve(String phrase, String context, Optional<LocalDate> date) {
        return new ActorPhrase(lexicon, words).resolve(phrase, context, date);
    }
}
