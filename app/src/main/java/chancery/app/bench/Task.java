package chancery.app.bench;

import tools.jackson.databind.node.ObjectNode;

/** One kind of prediction: a document of the test set in, its line of predictions out. */
interface Task extends AutoCloseable {
    /** The predictions for a document, with its own id. */
    ObjectNode predict(ObjectNode document);

    @Override
    default void close() {}
}
