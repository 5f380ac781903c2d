package chancery.coder.text;

/**
 * A paragraph, heading or list item: sentences never run across its ends.
 *
 * @param begin first character
 * @param end after the last character
 * @param heading whether it is a headline or heading rather than running text
 */
record Block(int begin, int end, boolean heading) {}
