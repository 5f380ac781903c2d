package chancery.coder.when;

/**
 * A stretch of words that was read as something.
 *
 * @param category what it was read as ("month", "day", "length")
 * @param end index of the word behind it
 * @param value its value so far
 * @param rule the rule that made it, or the one for words of the list
 */
record Node(String category, int begin, int end, String value, Rule rule) {
    /** Whether it stands for a time expression by itself. */
    boolean isExpression() {
        return !rule.type().isEmpty();
    }
}
