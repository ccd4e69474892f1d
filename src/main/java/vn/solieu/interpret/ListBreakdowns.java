package vn.solieu.interpret;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.solieu.domain.Kind;
import vn.solieu.read.Report;

/** Breakdowns laid out as a list: an item's level against those of the items under it. */
final class ListBreakdowns {
  private ListBreakdowns() {}

  static List<BreakdownReader.Parts> read(Report report, Map<Integer, List<Draft>> byLine) {
    Map<Integer, List<Integer>> children = new LinkedHashMap<>();
    for (int line = 1; line <= report.lines().size(); line++) {
      int parent = report.outline().of(line).parent();
      if (parent > 0) {
        children.computeIfAbsent(parent, p -> new ArrayList<>()).add(line);
      }
    }
    List<BreakdownReader.Parts> found = new ArrayList<>();
    children.forEach(
        (parent, lines) -> {
          Draft total = level(byLine.get(parent));
          if (total == null) {
            return;
          }
          List<Draft> parts = new ArrayList<>();
          boolean whole = true;
          for (int line : lines) {
            if (!byLine.containsKey(line)) {
              continue;
            }
            Draft part = level(byLine.get(line));
            boolean fits =
                part != null
                    && part.quantity.unit().comparableWith(total.quantity.unit())
                    && (part.period == null
                        || total.period == null
                        || part.period.covers(total.period));
            if (fits) {
              parts.add(part);
            } else {
              whole = false;
            }
          }
          if (parts.size() > 1) {
            boolean listed =
                whole && labelled(total) && parts.stream().allMatch(ListBreakdowns::labelled);
            found.add(
                new BreakdownReader.Parts(total, parts, listed || closes(total, parts), "list"));
          }
        });
    return found;
  }

  /** The level that an item states: its only one, or the last before its list opens. */
  private static Draft level(List<Draft> drafts) {
    Draft found = null;
    if (drafts != null) {
      for (Draft draft : drafts) {
        if (draft.kind == Kind.LEVEL
            && draft.quantity.isPoint()
            && draft.passage.group(draft.index) == 0) {
          if (found == null) {
            found = draft;
          }
        }
      }
    }
    return found;
  }

  /** "Chi trợ giá: 1.200 triệu đồng.": a label and its amount, nothing else. */
  private static boolean labelled(Draft draft) {
    int after = draft.passage.after(draft.index);
    return after < 0 || draft.passage.after(after) < 0;
  }

  private static boolean closes(Draft total, List<Draft> parts) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal slack = total.quantity.baseLastPlace();
    for (Draft part : parts) {
      sum = sum.add(part.quantity.baseValue());
      slack = slack.add(part.quantity.baseLastPlace());
    }
    return sum.subtract(total.quantity.baseValue()).abs().compareTo(slack) <= 0;
  }
}
