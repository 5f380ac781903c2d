package chancery.coder.who;

import chancery.coder.codebook.Sources;
import chancery.coder.text.Analysis;
import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.model.Actor;
import chancery.model.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The door of this package: finds the words of a story that name actors. Threads may share it. */
public final class Who {
    private final Lexicon lexicon;

    /** Reads the actor tables of the codebook. */
    public Who(Sources sources) {
        this.lexicon = LexiconTables.read(sources);
    }

    /** The actor mentions of a story. */
    public Mentions find(Analysis analysis) {
        List<Mention> all = new ArrayList<>();
        Map<Long, Mention> byHead = new HashMap<>();
        for (Sentence sentence : analysis.sentences()) {
            List<Atom> atoms = new ArrayList<>();
            for (Token token : sentence.tokens()) {
                Atoms.add(atoms, token.form(), token.index());
            }
            for (int i = 0; i < atoms.size(); i++) {
                for (Lexicon.Found found : lexicon.at(atoms, i)) {
                    Token last =
                            sentence.tokens().get(atoms.get(found.end() - 1).token());
                    Token first = sentence.tokens().get(atoms.get(i).token());
                    Actor actor = switch (found.entry()) {
                        case Entry.Nation n -> Actor.of(n.code(), n.sector());
                        case Entry.Body b -> new Actor(b.code(), b.sector(), b.name(), "");
                        case Entry.Agent a -> Actor.of("", a.sector());
                        case Entry.Title t -> new Actor("", t.sector(), "", t.office());
                        case Entry.Group g -> Actor.of("IGO", g.sector());
                        case Entry.Person p ->
                            new Actor(
                                    p.holder().terms().getFirst().code(),
                                    p.holder().terms().getFirst().sector(),
                                    p.holder().name(),
                                    "");
                    };
                    Mention mention = new Mention(
                            List.of(actor),
                            analysis.article().quote(first.span().cover(last.span())),
                            "tables");
                    if (byHead.putIfAbsent(Mentions.key(sentence.index(), last.index()), mention) == null) {
                        all.add(mention);
                    }
                    break;
                }
            }
        }
        return new Mentions(all, byHead);
    }
}
