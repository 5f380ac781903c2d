package chancery.reader;

/**
 * What a document is called.
 *
 * @param name for messages: the path as it was given, with the line
 * @param id for the record: the path below the folder that was given, with the line, so that it is the same wherever the folder lies
 */
record Label(String name, String id) {
    Label line(int number) {
        return new Label(name + ":" + number, id + ":" + number);
    }

    Document rejected(String reason) {
        return new Document.Rejected(name, reason);
    }
}
