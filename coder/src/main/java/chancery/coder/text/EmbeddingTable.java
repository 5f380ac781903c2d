package chancery.coder.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;

/** One row of numbers for each word piece: int8 with a scale a row; the file begins "EMB1", rows, dimensions (int32, little-endian). */
final class EmbeddingTable {
    private static final int HEADER = 12;

    private final byte[] file;
    private final float[] scales;
    private final int dimensions;
    private final int rowsBegin;

    EmbeddingTable(byte[] file) {
        ByteBuffer buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        if (file.length < HEADER || !new String(file, 0, 4, StandardCharsets.US_ASCII).equals("EMB1")) {
            throw new IllegalStateException(
                    "The language model's file embeddings.bin does not begin with EMB1; restore it and build again.");
        }
        int rows = buffer.getInt(4);
        this.dimensions = buffer.getInt(8);
        this.rowsBegin = HEADER + 4 * rows;
        if (file.length != rowsBegin + rows * dimensions) {
            throw new IllegalStateException("The language model's file embeddings.bin should have "
                    + (rowsBegin + rows * dimensions) + " bytes but has " + file.length
                    + "; restore it and build again.");
        }
        this.file = file;
        this.scales = new float[rows];
        buffer.position(HEADER)
                .slice()
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(scales);
    }

    /** Numbers in a row. */
    int dimensions() {
        return dimensions;
    }

    /** Appends the row of a piece. */
    void copy(int piece, FloatBuffer into) {
        float scale = scales[piece];
        int begin = rowsBegin + piece * dimensions;
        for (int at = begin; at < begin + dimensions; at++) {
            into.put(scale * file[at]);
        }
    }
}
