package chancery.reader;

import chancery.model.Article;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Makes an article of named fields. */
final class Fields {
    private final Mapping mapping;
    private final Optional<LocalDate> date;

    Fields(Mapping mapping, Optional<LocalDate> date) {
        this.mapping = mapping;
        this.date = date;
    }

    /** The article, or the reason why there is none. Where there is a headline but no text, the headline is the text. */
    Document document(Label label, Map<String, String> fields) {
        String body = field(fields, "text");
        String title = field(fields, "title");
        String text = body.isBlank() ? title : body;
        if (text.isBlank()) {
            return label.rejected(noText(fields));
        }
        if (!Decoding.isText(text)) {
            return label.rejected("is not text: it holds a NUL or half of a character.");
        }
        String written = field(fields, "date");
        Optional<LocalDate> published = written.isBlank() ? date : Dates.parse(written);
        if (published.isEmpty() && !written.isBlank()) {
            return label.rejected("has the date \"" + written + "\", which is no day; write it as 2015-05-12.");
        }
        String id = field(fields, "id");
        return new Document.Read(
                label.name(),
                new Article(
                        id.isBlank() ? label.id() : id,
                        field(fields, "source"),
                        field(fields, "url"),
                        published,
                        "en",
                        title,
                        text));
    }

    private String noText(Map<String, String> fields) {
        String column = mapping.column("text", fields.keySet());
        if (column.isEmpty()) {
            return "has no text: none of its fields (" + String.join(", ", fields.keySet())
                    + ") is called text; name the right one with --map text=FIELD.";
        }
        return fields.containsKey(column)
                ? "has no text: its field " + column + " is empty."
                : "has no text: it has no field " + column + ".";
    }

    private String field(Map<String, String> fields, String name) {
        return fields.getOrDefault(mapping.column(name, fields.keySet()), "");
    }
}
