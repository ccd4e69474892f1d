package vn.solieu.interpret;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.solieu.domain.Unit;
import vn.solieu.read.Report;
import vn.solieu.recognise.Item;
import vn.solieu.recognise.Recogniser;
import vn.solieu.rules.Lexicon;
import vn.solieu.rules.Spelling;

/**
 * The unit of a list's bare numbers, where the line above the list says it: "Sản lượng (ĐVT: tấn)".
 */
final class ListUnits {
  private static final int TITLE_CHARS_MOST = 200;
  private static final int LIST_LINES_MOST = 40;

  private final Report report;
  private final Lexicon lexicon;
  private final Recogniser recogniser;
  private final Map<Integer, Unit> said = new HashMap<>();

  ListUnits(Report report, Lexicon lexicon, Recogniser recogniser) {
    this.report = report;
    this.lexicon = lexicon;
    this.recogniser = recogniser;
  }

  /** The items of a list's line, its bare number with the list's unit. */
  List<Item> spread(List<Item> items, int line) {
    int parent = opener(line);
    Unit unit = parent > 0 ? said.computeIfAbsent(parent, this::read) : Unit.NONE;
    return unit.equals(Unit.NONE) ? items : recogniser.labelled(items, unit);
  }

  /** The line that a list's line stands under, or the plain one above its list. */
  private int opener(int line) {
    int parent = report.outline().of(line).parent();
    int at = line;
    while (parent == 0
        && at > 0
        && at > line - LIST_LINES_MOST
        && !report.outline().of(at).marker().isEmpty()) {
      at--;
    }
    boolean plain = at > 0 && at < line && report.outline().of(at).marker().isEmpty();
    return parent > 0 ? parent : plain ? at : 0;
  }

  private Unit read(int line) {
    String text = report.line(line).text();
    if (text.length() > TITLE_CHARS_MOST) {
      return Unit.NONE;
    }
    if (text.indexOf(':') < 0) {
      return Unit.NONE;
    }
    String folded = Spelling.phrase(text);
    for (Map.Entry<String, String> role : lexicon.tableRoles().entrySet()) {
      int at = role.getValue().equals("unit") ? folded.indexOf(role.getKey() + ":") : -1;
      if (at >= 0) {
        String rest = folded.substring(at + role.getKey().length() + 1).strip();
        int close = rest.indexOf(')');
        Unit unit = recogniser.unit(close < 0 ? rest : rest.substring(0, close));
        if (!unit.equals(Unit.NONE)) {
          return unit;
        }
      }
    }
    return Unit.NONE;
  }
}
