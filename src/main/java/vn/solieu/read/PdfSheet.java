package vn.solieu.read;

import java.util.List;

/**
 * What a page prints in one direction. Text that runs across the page's main direction makes a
 * sheet of its own behind it.
 *
 * @param glyphs as stored
 * @param rules empty for all but the page's main direction
 */
record PdfSheet(PdfFrame frame, List<PdfGlyph> glyphs, List<PdfRule> rules) {
  PdfSheet {
    glyphs = List.copyOf(glyphs);
    rules = List.copyOf(rules);
  }

  int page() {
    return frame.page();
  }
}
