package vn.solieu.read;

/**
 * A printed sign of a PDF page, in the direction in which the page's text runs.
 *
 * @param text what it stands for; may be several characters, or a blank
 * @param x of its left edge
 * @param y of its baseline, from the top
 * @param size of its font in points
 * @param space width of a blank in its font
 * @param box where it is on the page as shown
 * @param afterBlank whether a stored blank fills the room before it
 */
record PdfGlyph(
    String text,
    float x,
    float y,
    float width,
    float size,
    float space,
    boolean bold,
    Box box,
    boolean afterBlank) {
  /** A sign of which no stored blank is known yet. */
  PdfGlyph(
      String text, float x, float y, float width, float size, float space, boolean bold, Box box) {
    this(text, x, y, width, size, space, bold, box, false);
  }

  /** The same sign behind a blank that the file stores and the page shows. */
  PdfGlyph behindBlank() {
    return new PdfGlyph(text, x, y, width, size, space, bold, box, true);
  }

  float right() {
    return x + width;
  }

  /** Height of a capital is what counts for lines; accents above it would tie lines together. */
  float top() {
    return y - 0.7f * size;
  }

  boolean isBlank() {
    return Blanks.isBlank(text);
  }

  float middle() {
    return x + width / 2;
  }
}
