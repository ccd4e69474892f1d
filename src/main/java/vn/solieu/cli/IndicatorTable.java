package vn.solieu.cli;

import java.io.PrintStream;
import java.util.List;
import vn.solieu.domain.Indicator;
import vn.solieu.link.UnknownPhrases;
import vn.solieu.rules.Messages;

/** Indicators, or phrases that the catalogue lacks, for eyes: one a line under a head. */
final class IndicatorTable {
  private static final int[] KNOWN = {34, 46, 46, 10, 8, 10};
  private static final int[] UNKNOWN = {10, 10, 11, 52, 26};

  private final PrintStream out;
  private final Messages messages;

  IndicatorTable(PrintStream out, Messages messages) {
    this.out = out;
    this.messages = messages;
  }

  void known(List<Indicator> indicators) {
    if (indicators.isEmpty()) {
      return;
    }
    row(KNOWN, heads("id", "name", "en", "dimension", "nature", "better", "parent"));
    for (Indicator one : indicators) {
      row(
          KNOWN,
          one.id(),
          one.name(),
          one.english(),
          one.dimension(),
          one.nature(),
          one.better(),
          one.parent() == null ? "" : one.parent());
    }
  }

  void unknown(List<UnknownPhrases.Unknown> phrases) {
    if (phrases.isEmpty()) {
      return;
    }
    row(UNKNOWN, heads("reports", "figures", "dimension", "phrase", "quote", "doc"));
    for (UnknownPhrases.Unknown one : phrases) {
      row(
          UNKNOWN,
          Integer.toString(one.reports()),
          Integer.toString(one.figures()),
          one.dimension(),
          one.phrase(),
          one.example().quote(),
          one.example().doc() + ": " + one.example().place());
    }
  }

  private String[] heads(String... columns) {
    String[] heads = new String[columns.length];
    for (int k = 0; k < columns.length; k++) {
      heads[k] = messages.text("cli.column-" + columns[k]);
    }
    return heads;
  }

  /** An id is for copying, so nothing of it is cut; what is cut ends with an ellipsis. */
  private void row(int[] widths, String... cells) {
    StringBuilder line = new StringBuilder();
    for (int k = 0; k < cells.length; k++) {
      String cell = cells[k];
      boolean id = widths == KNOWN && k == 0;
      if (k < widths.length) {
        if (!id && cell.length() > widths[k] - 2) {
          cell = cell.substring(0, widths[k] - 3) + "\u2026";
        }
        line.append(cell).append(" ".repeat(Math.max(2, widths[k] - cell.length())));
      } else {
        line.append(cell);
      }
    }
    out.println(line.toString().stripTrailing());
  }
}
