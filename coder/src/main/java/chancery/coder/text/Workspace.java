package chancery.coder.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;

/** The inputs of the network in native memory, used again and again by one thread at a time. */
final class Workspace {
    private final FloatBuffer embeddings;
    private final LongBuffer mask;
    private final LongBuffer words;
    private final LongBuffer shapes;

    Workspace(int mostPieces, int dimensions) {
        this.embeddings = direct(4 * mostPieces * dimensions).asFloatBuffer();
        this.mask = direct(8 * mostPieces).asLongBuffer();
        this.words = direct(8 * mostPieces).asLongBuffer();
        this.shapes = direct(8 * mostPieces).asLongBuffer();
    }

    private static ByteBuffer direct(int bytes) {
        return ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
    }

    /** Takes the words in; their pieces must fit. */
    void fill(List<String> forms, Pieces pieces, EmbeddingTable table) {
        embeddings.clear();
        mask.clear();
        words.clear().put(0);
        shapes.clear().put(Shape.OTHER);
        add(pieces.start(), table);
        for (String form : forms) {
            words.put(mask.position());
            shapes.put(Shape.of(form));
            for (int piece : pieces.of(form)) {
                add(piece, table);
            }
        }
        add(pieces.end(), table);
        embeddings.flip();
        mask.flip();
        words.flip();
        shapes.flip();
    }

    private void add(int piece, EmbeddingTable table) {
        table.copy(piece, embeddings);
        mask.put(1);
    }

    int pieces() {
        return mask.limit();
    }

    FloatBuffer embeddings() {
        return embeddings;
    }

    LongBuffer mask() {
        return mask;
    }

    LongBuffer words() {
        return words;
    }

    LongBuffer shapes() {
        return shapes;
    }
}
