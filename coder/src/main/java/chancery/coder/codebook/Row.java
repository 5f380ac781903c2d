package chancery.coder.codebook;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One line of a table.
 *
 * @param file path inside the codebook
 * @param line line number, from 1
 * @param fields values by the names of the header
 */
public record Row(String file, int line, Map<String, String> fields) {
    public Row {
        fields = Map.copyOf(fields);
    }

    /** The value of a column, empty when the cell is. Fails when the table has no such column. */
    public String text(String column) {
        String value = fields.get(column);
        if (value == null) {
            throw error("the table has no column \"" + column + "\"; its columns are " + fields.keySet() + ".");
        }
        return value;
    }

    /** The values of a cell that holds a list. */
    public List<String> list(String column, String separator) {
        return Arrays.stream(text(column).split(separator, -1))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    /** An error at this line. */
    public CodebookException error(String message) {
        return new CodebookException(file, line, message);
    }
}
