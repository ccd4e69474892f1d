package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Status;
import vn.solieu.read.Report;
import vn.solieu.rules.Cue;

/** Breakdowns laid out as a list: an item's level against those of the items under it. */
final class ListBreakdowns {
  private ListBreakdowns() {}

  /** The breakdowns of the lists in some lines; no line but them stands under one of them. */
  static List<BreakdownReader.Parts> read(
      Report report, int from, int to, Map<Integer, List<Draft>> byLine) {
    Map<Integer, List<Integer>> children = new LinkedHashMap<>();
    for (int line = from; line <= to; line++) {
      int parent = report.outline().of(line).parent();
      if (parent > 0) {
        children.computeIfAbsent(parent, p -> new ArrayList<>()).add(line);
      }
    }
    List<BreakdownReader.Parts> found = new ArrayList<>();
    children.forEach(
        (parent, lines) -> {
          List<Draft> totals = totals(report, byLine, parent);
          List<Integer> members = lines;
          if (totals.isEmpty()) {
            int first = leadingTotal(report, byLine, lines);
            totals = first < 0 ? List.of() : levels(byLine.get(lines.get(first)));
            members = marked(report, lines.subList(first + 1, lines.size()));
          }
          found.addAll(best(totals, members, byLine));
        });
    return found;
  }

  /**
   * The levels that a line states, or those of the line above it where it is only a title of its
   * list.
   */
  private static List<Draft> totals(Report report, Map<Integer, List<Draft>> byLine, int line) {
    int at = line;
    while (at > 0 && !byLine.containsKey(at)) {
      boolean title = report.line(at).text().strip().endsWith(":");
      if (!title) {
        return List.of();
      }
      // "Tổng thu: 1.260,5 tỷ đồng." and on the next line "Bao gồm:".
      int above = at - 1;
      if (byLine.containsKey(above)
          && report.outline().of(above).parent() == report.outline().of(at).parent()) {
        List<Draft> levels = levels(byLine.get(above));
        if (levels.size() == 1 && labelled(levels.get(0))) {
          return levels;
        }
      }
      at = report.outline().of(at).parent();
    }
    return at > 0 ? levels(byLine.get(at)) : List.of();
  }

  /**
   * What is listed is the total that it closes, else the last one said; done and planned each have
   * theirs.
   */
  private static List<BreakdownReader.Parts> best(
      List<Draft> totals, List<Integer> lines, Map<Integer, List<Draft>> byLine) {
    List<BreakdownReader.Parts> found = new ArrayList<>();
    for (boolean plan : new boolean[] {false, true}) {
      BreakdownReader.Parts best = null;
      for (Draft total : totals) {
        if ((total.status == Status.PLAN) == plan) {
          BreakdownReader.Parts parts = parts(total, lines, byLine);
          boolean closed = best != null && Closure.closes(best.total(), best.parts());
          if (parts != null && !closed) {
            best = parts;
          }
        }
      }
      if (best != null) {
        found.add(best);
      }
    }
    return found;
  }

  /** The lines with a marker where some have one: what comes behind them is no item. */
  private static List<Integer> marked(Report report, List<Integer> lines) {
    List<Integer> marked =
        lines.stream().filter(line -> !report.outline().of(line).marker().isEmpty()).toList();
    return marked.isEmpty() ? lines : marked;
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
      List<Draft> levels = byLine.containsKey(line) ? levels(byLine.get(line)) : List.of();
      if (levels.size() == 1 && labelled(levels.get(0))) {
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
      Draft part = null;
      for (Draft level : levels(byLine.get(line))) {
        if (part == null && fits(level, total)) {
          part = level;
        }
      }
      if (part != null) {
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
    // "Trong thu nội địa, một số khoản thu cụ thể:": not all of them, however near they come.
    boolean some = saysSome(total);
    boolean labels = whole && parts.stream().allMatch(ListBreakdowns::labelled);
    boolean slip = Closure.closesButForOneSlip(total, parts) || Closure.nearlyCloses(total, parts);
    if (!some && (labels && labelled(total) || slip)) {
      return new BreakdownReader.Parts(total, parts, true, "list");
    }
    return Closure.sum(parts).compareTo(total.quantity.baseValue()) <= 0
        ? new BreakdownReader.Parts(total, parts, false, "list")
        : null;
  }

  private static boolean saysSome(Draft total) {
    Passage passage = total.passage;
    for (int k = total.index + 1; passage != null && k < passage.size(); k++) {
      if (passage.item(k).value(Cue.ADVERB).equals("some")) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(Draft part, Draft total) {
    return part.quantity.unit().comparableWith(total.quantity.unit())
        && (part.status == Status.PLAN) == (total.status == Status.PLAN)
        && BreakdownReader.samePeriods(part, total);
  }

  /** The levels that an item states outside its brackets. */
  private static List<Draft> levels(List<Draft> drafts) {
    List<Draft> levels = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.kind == Kind.LEVEL
          && draft.quantity.isPoint()
          && draft.passage.group(draft.index) == 0) {
        levels.add(draft);
      }
    }
    return levels;
  }

  /** "Chi trợ giá: 1.200 triệu đồng.": a label and its amount, nothing else. */
  private static boolean labelled(Draft draft) {
    int after = draft.passage.after(draft.index);
    return after < 0 || draft.passage.after(after) < 0;
  }
}
