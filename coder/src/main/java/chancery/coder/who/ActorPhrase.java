package chancery.coder.who;

import chancery.coder.text.Analysis;
import chancery.coder.text.Entity;
import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import chancery.model.Actor;
import chancery.model.Article;
import chancery.model.Mention;
import chancery.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a phrase without a parser: all its words hang on the last one, which is enough for titles, names and nouns. */
final class ActorPhrase {
    private static final Pattern WORD =
            Pattern.compile("['’]s?(?=\\s|$)|[\\p{L}\\p{N}.&'’+-]*[\\p{L}\\p{N}.]|[,()\"-]");
    private static final Pattern COMPOUND = Pattern.compile("\\p{Lu}[\\p{L}.]*-\\p{Ll}+");
    private static final Pattern ARABIC = Pattern.compile("(al|el|an|as|ash|at|ad|ar|bin|ibn)-\\p{Lu}.*");
    private static final Set<String> NUMBERS =
            Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozens", "hundreds");
    private static final Set<String> PREPOSITIONS =
            Set.of("of", "in", "from", "at", "to", "for", "with", "by", "on", "near", "against", "inside", "outside");

    private static final Set<String> UNKNOWN =
            Set.of("he", "she", "they", "it", "him", "her", "them", "we", "us", "i", "you", "who");

    private final Lexicon lexicon;
    private final SmallWords words;

    ActorPhrase(Lexicon lexicon, SmallWords words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    PhraseActor resolve(String phrase, String context, Optional<LocalDate> date) {
        Optional<LocalDate> day = date.isPresent() ? date : Optional.of(LocalDate.MAX);
        Optional<String> home = countryIn(context);
        Mentions mentions = new Finder(analysis(phrase), lexicon, words, day, home, Optional.empty()).find();
        if (UNKNOWN.contains(phrase.strip().toLowerCase(Locale.ROOT))) {
            return new PhraseActor("", "UNK", "", "", "a pronoun alone");
        }
        return mentions.all().stream()
                .findFirst()
                .map(m -> actor(m, mentions.all()))
                .map(a -> ofThing(a, phrase, mentions))
                .orElseGet(() -> new PhraseActor("", "", "", "", "no words that the tables know"));
    }

    private static PhraseActor actor(Mention first, List<Mention> all) {
        Mention best = all.stream()
                .filter(m ->
                        !m.actor().country().isEmpty() && !m.actor().sector().isEmpty())
                .findFirst()
                .orElse(first);
        Actor actor = best.quote().span().begin() <= first.quote().span().end() + 2 ? best.actor() : first.actor();
        if (actor.country().equals("NGO") || actor.country().equals("MNC")) {
            return new PhraseActor("", actor.country(), actor.sector(), actor.name(), best.resolution());
        }
        String sector = actor.sector();
        return new PhraseActor(
                actor.country(),
                sector.substring(0, Math.min(3, sector.length())),
                sector.length() > 3 ? sector.substring(3) : "",
                actor.name(),
                best.resolution());
    }

    /** A country word before a noun that is no actor: the country with an unknown sector. */
    private static PhraseActor ofThing(PhraseActor actor, String phrase, Mentions mentions) {
        int end = mentions.all().getFirst().quote().span().end();
        boolean thing = actor.sector().isEmpty()
                && phrase.substring(end).matches("\\s+\\p{Ll}.*")
                && mentions.all().size() == 1;
        return thing
                ? new PhraseActor(
                        actor.country(),
                        "UNK",
                        "",
                        actor.name(),
                        actor.resolution() + "; \"" + phrase.substring(end).strip() + "\" is no known actor")
                : actor;
    }

    /** The country that words tell: its code, or the first word for a country among them. */
    Optional<String> countryIn(String context) {
        if (context.isBlank()) {
            return Optional.empty();
        }
        if (lexicon.countryName(context.strip()).isPresent()) {
            return Optional.of(context.strip());
        }
        return new Units(sentence(context), lexicon)
                .all().stream()
                        .flatMap(u -> u.nation().stream())
                        .map(Entry.Nation::code)
                        .findFirst();
    }

    private static Analysis analysis(String phrase) {
        return new Analysis(
                Article.of("phrase", Optional.empty(), phrase),
                phrase.isBlank() ? List.of() : List.of(sentence(phrase)),
                List.of());
    }

    private static Sentence sentence(String phrase) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = WORD.matcher(phrase);
        while (matcher.find()) {
            int end = matcher.end();
            String word = matcher.group();
            int hyphen = word.indexOf('-');
            if (hyphen > 0 && COMPOUND.matcher(word).matches()) {
                int at = matcher.start() + hyphen;
                spans.add(new Span(matcher.start(), at));
                spans.add(new Span(at, at + 1));
                spans.add(new Span(at + 1, end));
                continue;
            }
            boolean owner = word.length() > 2 && (word.endsWith("'s") || word.endsWith("’s"));
            spans.add(new Span(matcher.start(), owner ? end - 2 : end));
            if (owner) {
                spans.add(new Span(end - 2, end));
            }
        }
        List<String> forms = spans.stream()
                .map(span -> phrase.substring(span.begin(), span.end()).replace('\u2019', '\''))
                .toList();
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            String form = forms.get(i);
            Upos upos = upos(form);
            int head = headOf(forms, i);
            tokens.add(new Token(
                    i,
                    spans.get(i),
                    form,
                    form.toLowerCase(Locale.ROOT),
                    upos,
                    xpos(upos, form),
                    head,
                    relation(upos, head)));
        }
        List<Entity> entities = List.of();
        return new Sentence(0, 0, true, new Span(0, phrase.length()), tokens, entities, List.of(), List.of(), false);
    }

    /** The last word before the next preposition or comma; -1 for that word itself. */
    private static int headOf(List<String> forms, int i) {
        int head = i;
        while (head + 1 < forms.size()
                && upos(forms.get(head + 1)) != Upos.ADP
                && !forms.get(head + 1).equals(",")) {
            head++;
        }
        return head == i ? -1 : head;
    }

    private static String relation(Upos upos, int head) {
        return head < 0 ? "root" : upos == Upos.DET ? "det" : "compound";
    }

    private static String xpos(Upos upos, String form) {
        return upos == Upos.PART ? "POS" : upos == Upos.DET ? "DT" : upos == Upos.PROPN ? "NNP" : form;
    }

    private static Upos upos(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        if (form.equals("'s") || form.equals("'")) {
            return Upos.PART;
        }
        if (!Character.isLetterOrDigit(form.charAt(0))) {
            return Upos.PUNCT;
        }
        if (PREPOSITIONS.contains(lower)) {
            return Upos.ADP;
        }
        return switch (lower) {
            case "the", "a", "an", "this", "these", "some" -> Upos.DET;
            case "and", "or" -> Upos.CCONJ;
            case "he", "she", "they", "it", "we", "who", "which", "i", "you" -> Upos.PRON;
            default ->
                Character.isDigit(form.charAt(0)) || NUMBERS.contains(lower)
                        ? Upos.NUM
                        : Character.isUpperCase(form.charAt(0))
                                        || ARABIC.matcher(form).matches()
                                ? Upos.PROPN
                                : Upos.NOUN;
        };
    }
}
