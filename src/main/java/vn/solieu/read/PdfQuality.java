package vn.solieu.read;

import java.util.List;

/** Tells pages that can't be read as text: pictures, and fonts that don't say what they print. */
final class PdfQuality {
  /** As many signs may be stray: a scanner's stamp, page numbers. */
  private static final int TEXT_MIN = 10;

  private static final String SIGNS =
      "\u2018\u2019\u201A\u201C\u201D\u201E\u2013\u2014\u2010\u2011\u2212\u2022\u2026\u00B0\u2030"
          + "\u00B2\u00B3\u00BD\u00BC\u00BE\u00D7\u2264\u2265\u00B1\u00AB\u00BB\u00A7\u00AD\u2192"
          + "\u00B7\u25CF\u25AA\u2666\u27A2\u2713";

  private PdfQuality() {}

  static boolean hasText(PdfFile file) {
    long letters =
        file.sheets().stream()
            .flatMap(sheet -> sheet.glyphs().stream())
            .filter(glyph -> glyph.text().codePoints().anyMatch(Character::isLetterOrDigit))
            .limit(TEXT_MIN)
            .count();
    // One short line on one page is a report, a few page numbers beside scans are none.
    return letters >= TEXT_MIN || letters > 0 && file.pictures().isEmpty();
  }

  /** Whether more than a third of what should be letters are none. */
  static boolean isGarbled(PdfFile file) {
    long letters = 0;
    long others = file.unknown();
    for (PdfSheet sheet : file.sheets()) {
      for (PdfGlyph glyph : sheet.glyphs()) {
        for (int i = 0; i < glyph.text().length(); i++) {
          char c = glyph.text().charAt(i);
          if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            letters++;
          } else if (!isOrdinary(c)) {
            others++;
          }
        }
      }
    }
    return others > 0 && others * 3 > letters + others;
  }

  private static boolean isOrdinary(char c) {
    return Blanks.isBlank(c)
        || c > ' ' && c < 0x7F
        || SIGNS.indexOf(c) >= 0
        || Character.isSurrogate(c);
  }

  /** Page numbers as people say them: {@code 3, 5-7}. */
  static String ranges(List<Integer> pages) {
    StringBuilder said = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      int end = i;
      while (end + 1 < pages.size() && pages.get(end + 1) == pages.get(end) + 1) {
        end++;
      }
      said.append(said.length() > 0 ? ", " : "").append(pages.get(i));
      if (end > i) {
        said.append('-').append(pages.get(end));
      }
      i = end;
    }
    return said.toString();
  }
}
