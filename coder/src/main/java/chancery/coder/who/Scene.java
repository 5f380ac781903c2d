package chancery.coder.who;

import chancery.coder.text.Sentence;
import chancery.coder.text.Token;
import chancery.coder.text.Upos;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One sentence with its noun phrases and what was read of them so far. */
final class Scene {
    private final Sentence sentence;
    private final Units units;
    private final List<Chunk> chunks;
    private final Chunk[] byToken;
    private final Map<Integer, Reading> readings = new HashMap<>();
    private final Map<Integer, Reading> pronouns = new HashMap<>();

    Scene(Sentence sentence, Units units) {
        this.sentence = sentence;
        this.units = units;
        this.chunks = Chunks.of(sentence, units);
        this.byToken = new Chunk[sentence.tokens().size()];
        for (Chunk chunk : chunks) {
            for (int i = chunk.first(); i <= chunk.last(); i++) {
                byToken[i] = chunk;
            }
        }
    }

    Sentence sentence() {
        return sentence;
    }

    Units units() {
        return units;
    }

    List<Chunk> chunks() {
        return chunks;
    }

    Optional<Chunk> chunkAt(int token) {
        return token < 0 || token >= byToken.length ? Optional.empty() : Optional.ofNullable(byToken[token]);
    }

    void put(Chunk chunk, Reading reading) {
        readings.put(chunk.first(), reading);
    }

    void put(Token pronoun, Reading reading) {
        pronouns.put(pronoun.index(), reading);
    }

    Optional<Reading> reading(Chunk chunk) {
        return Optional.ofNullable(readings.get(chunk.first()));
    }

    Optional<Reading> pronoun(int token) {
        return Optional.ofNullable(pronouns.get(token));
    }

    /** The preposition right behind the phrase, with the phrase that it leads to. */
    Optional<Tail> tail(Chunk chunk) {
        int next = chunk.last() + 1;
        if (next + 1 >= byToken.length || sentence.tokens().get(next).upos() != Upos.ADP) {
            return Optional.empty();
        }
        String preposition = Atoms.fold(sentence.tokens().get(next).form());
        return chunkStarting(next + 1).map(c -> new Tail(preposition, c));
    }

    /** The phrases joined to this one by commas and "and", right behind it. */
    List<Chunk> joinedBehind(Chunk chunk) {
        List<Chunk> joined = new ArrayList<>();
        Optional<Chunk> next = joinedNext(chunk);
        while (next.isPresent()) {
            joined.add(next.orElseThrow());
            next = joinedNext(next.orElseThrow());
        }
        return joined;
    }

    private Optional<Chunk> joinedNext(Chunk chunk) {
        int at = chunk.last() + 1;
        while (at < byToken.length
                && at <= chunk.last() + 2
                && isJoint(sentence.tokens().get(at))) {
            at++;
        }
        return at == chunk.last() + 1
                ? Optional.empty()
                : chunkStarting(at).filter(c -> c.head().is("conj"));
    }

    private static boolean isJoint(Token token) {
        return token.upos() == Upos.CCONJ || token.form().equals(",");
    }

    /** The phrase behind the comma that follows this one. */
    Optional<Chunk> behindComma(Chunk chunk) {
        int next = chunk.last() + 1;
        boolean comma =
                next < byToken.length && sentence.tokens().get(next).form().equals(",");
        return comma ? chunkStarting(next + 1).map(this::whole) : Optional.empty();
    }

    /** The phrase right before this one, with or without a comma between. */
    Optional<Chunk> before(Chunk chunk) {
        int last = chunk.first() - 1;
        boolean comma = last > 0 && sentence.tokens().get(last).form().equals(",");
        return chunkAt(comma ? last - 1 : last);
    }

    /** The phrase that the possessor belongs to, through all possessors. */
    private Chunk whole(Chunk start) {
        Chunk at = start;
        for (Chunk chunk : chunks) {
            int owner = chunk.owner().map(Chunk::first).orElse(-1);
            at = owner == at.first() ? chunk : at;
        }
        return at;
    }

    private Optional<Chunk> chunkStarting(int token) {
        return chunkAt(token).filter(c -> c.first() == token);
    }

    /** A preposition and the phrase behind it. */
    record Tail(String preposition, Chunk chunk) {}
}
