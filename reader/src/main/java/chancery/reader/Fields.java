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
    Document document(String name, Map<String, String> fields) {
        String body = field(fields, "text");
        String title = field(fields, "title");
        String text = body.isBlank() ? title : body;
        if (text.isBlank()) {
            return new Document.Rejected(name, "has no text: " + textReason(fields));
        }
        String written = field(fields, "date");
        Optional<LocalDate> published = written.isBlank() ? date : Dates.parse(written);
        if (published.isEmpty() && !written.isBlank()) {
            return new Document.Rejected(
                    name, "has the date \"" + written + "\", which is no day; write it as 2015-05-12.");
        }
        String id = field(fields, "id");
        return new Document.Read(
                name,
                new Article(
                        id.isBlank() ? name : id,
                        field(fields, "source"),
                        field(fields, "url"),
                        published,
                        "en",
                        title,
                        text));
    }

    private String textReason(Map<String, String> fields) {
        String column = mapping.column("text", fields.keySet());
        return column.isEmpty()
                ? "none of its fields " + fields.keySet() + " is called text; name it with --map text=FIELD."
                : "the field \"" + column + "\" is empty.";
    }

    private String field(Map<String, String> fields, String name) {
        return fields.getOrDefault(mapping.column(name, fields.keySet()), "");
    }
}
