package vn.solieu.read;

import org.w3c.dom.Element;

/**
 * Where a character of a line is stored in its document.
 *
 * @param element the text element, or what shows the character otherwise (a tab, a symbol)
 * @param start offset of its first stored character in the element's text
 * @param end exclusive; more than one on where marks are stored apart from their letter
 */
record WordSpot(Element element, int start, int end) {
  /** From the beginning of this to the end of another; this where they stand in two elements. */
  WordSpot upTo(WordSpot other) {
    return other.element == element && other.end > end
        ? new WordSpot(element, start, other.end)
        : this;
  }
}
