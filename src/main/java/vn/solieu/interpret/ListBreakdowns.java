package vn.solieu.interpret;

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
          Draft total = total(report, byLine, parent);
          List<Integer> members = lines;
          if (total == null) {
            int first = leadingTotal(report, byLine, lines);
            total = first < 0 ? null : level(byLine.get(lines.get(first)));
            members = lines.subList(first + 1, lines.size());
          }
          if (total != null) {
            BreakdownReader.Parts parts = parts(total, members, byLine);
            if (parts != null) {
              found.add(parts);
            }
          }
        });
    return found;
  }

  /**
   * The level that a line states, or that the line above it does where it is only a title of its
   * list.
   */
  private static Draft total(Report report, Map<Integer, List<Draft>> byLine, int line) {
    int at = line;
    while (at > 0 && !byLine.containsKey(at)) {
      boolean title = report.line(at).text().strip().endsWith(":");
      if (!title) {
        return null;
      }
      at = report.outline().of(at).parent();
    }
    return at > 0 ? level(byLine.get(at)) : null;
  }

  /**
   * "Tổng số: 776.880 triệu đồng" as a plain line before the marked ones: its place in the list, or
   * -1.
   */
  private static int leadingTotal(
      Report report, Map<Integer, List<Draft>> byLine, List<Integer> lines) {
    int found = -1;
    for (int k = 0; k < lines.size(); k++) {
      int line = lines.get(k);
      if (!report.outline().of(line).marker().isEmpty()) {
        break;
      }
      Draft level = byLine.containsKey(line) ? level(byLine.get(line)) : null;
      if (level != null && labelled(level)) {
        found = k;
      }
    }
    return found;
  }

  private static BreakdownReader.Parts parts(
      Draft total, List<Integer> lines, Map<Integer, List<Draft>> byLine) {
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
              && (part.period == null || total.period == null || part.period.covers(total.period));
      if (fits) {
        parts.add(part);
      } else {
        whole = false;
      }
    }
    if (parts.size() < 2) {
      return null;
    }
    if (Closure.closes(total, parts)) {
      return new BreakdownReader.Parts(total, parts, true, "list");
    }
    boolean labels = whole && parts.stream().allMatch(ListBreakdowns::labelled);
    boolean slip = Closure.closesButForOneSlip(total, parts) || Closure.nearlyCloses(total, parts);
    return labels && (labelled(total) || slip) || slip
        ? new BreakdownReader.Parts(total, parts, true, "list")
        : Closure.sum(parts).compareTo(total.quantity.baseValue()) <= 0
            ? new BreakdownReader.Parts(total, parts, false, "list")
            : null;
  }

  /** The level that an item states outside its brackets. */
  private static Draft level(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.kind == Kind.LEVEL
          && draft.quantity.isPoint()
          && draft.passage.group(draft.index) == 0) {
        return draft;
      }
    }
    return null;
  }

  /** "Chi trợ giá: 1.200 triệu đồng.": a label and its amount, nothing else. */
  private static boolean labelled(Draft draft) {
    int after = draft.passage.after(draft.index);
    return after < 0 || draft.passage.after(after) < 0;
  }
}
