package chancery.coder.text;

/**
 * What the network says of the words of one stretch, all arrays row by row with row 0 for ROOT.
 *
 * @param size number of rows: the words and ROOT
 * @param upos a score for each part of speech
 * @param xpos a score for each Penn tag
 * @param arcs a score for each head, column 0 being ROOT
 * @param relations the best relation for each head
 * @param entities a score for each mark of a name
 * @param acts a score for each act that the word may tell
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one sentence and is never compared
record Scores(int size, float[] upos, float[] xpos, float[] arcs, int[] relations, float[] entities, float[] acts) {

    /** The column with the highest score in the row of a table. */
    static int best(float[] table, int size, int row) {
        int columns = table.length / size;
        int best = 0;
        for (int column = 1; column < columns; column++) {
            if (table[row * columns + column] > table[row * columns + best]) {
                best = column;
            }
        }
        return best;
    }
}
