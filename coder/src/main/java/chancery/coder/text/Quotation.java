package chancery.coder.text;

import chancery.model.Span;

/**
 * Words between quotation marks.
 *
 * @param span marks included; where a paragraph's quotation runs on without closing mark, to the end of that paragraph
 * @param words marks excluded
 */
public record Quotation(Span span, Span words) {}
