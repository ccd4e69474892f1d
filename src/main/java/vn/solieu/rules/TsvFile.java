package vn.solieu.rules;

import java.util.ArrayList;
import java.util.List;

/** A rule table: tab-separated, first line the column names, {@code #} a comment. */
final class TsvFile {
  /** One row with its line for messages. */
  record Row(String file, int line, List<String> cells) {
    String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }

    RuleException error(String what) {
      return new RuleException(file, line, what);
    }
  }

  private TsvFile() {}

  /** The rows below a header that must equal {@code columns}. */
  static List<Row> rows(String file, String text, List<String> columns) {
    List<Row> rows = new ArrayList<>();
    boolean header = false;
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.stripTrailing().split("\t", -1));
      if (!header) {
        if (!cells.equals(columns)) {
          throw new RuleException(
              file, number, "expected the columns " + String.join(", ", columns));
        }
        header = true;
        continue;
      }
      if (cells.size() > columns.size()) {
        throw new RuleException(
            file, number, "has " + cells.size() + " cells where the header has " + columns.size());
      }
      if (cells.get(0).isBlank()) {
        throw new RuleException(file, number, "the first cell is empty");
      }
      rows.add(new Row(file, number, cells));
    }
    if (!header) {
      throw new RuleException(file, 1, "the file has no header");
    }
    return rows;
  }
}
