package vn.solieu.interpret;

import vn.solieu.read.Line;
import vn.solieu.read.Report;

/**
 * Finds a report's title: the longest run of unmarked lines before its first numbered heading that
 * says more than a letterhead.
 */
final class ReportTitle {
  private static final int TOP_LINES = 14;
  private static final int TITLE_MOST = 240;

  private ReportTitle() {}

  static String of(Report report) {
    String first = "";
    String best = "";
    int seen = 0;
    for (Line line : report.lines()) {
      String text = line.text().strip();
      if (text.isEmpty()) {
        continue;
      }
      if (++seen > TOP_LINES
          || !report.outline().of(line.number()).marker().isEmpty() && seen > 1) {
        break;
      }
      first = first.isEmpty() ? text : first;
      boolean prose = text.endsWith(".") && text.length() > 120;
      if (!prose
          && text.length() > best.length()
          && text.length() <= TITLE_MOST
          && !isSigned(text)) {
        best = text;
      }
    }
    String title = best.isEmpty() ? first : best;
    return title.length() > TITLE_MOST ? title.substring(0, TITLE_MOST) + "\u2026" : title;
  }

  /** A document number or a place and date, with digits after its first words. */
  private static boolean isSigned(String text) {
    return text.indexOf('/') > 0 && text.length() < 60;
  }
}
