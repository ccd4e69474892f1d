package vn.solieu.interpret;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Source;
import vn.solieu.domain.Status;
import vn.solieu.read.Report;
import vn.solieu.rules.Lexicon;

/**
 * Breakdowns down a table's columns: a row that the rows under it make up, and rows that say that
 * they are some of the row above.
 */
final class TableBreakdowns {
  private static final int ROWS_MOST = 400;
  private static final int PARTS_MOST = 40;

  /** Digits that a column's parts must print where no other column closes with them. */
  private static final int DIGITS_LEAST = 6;

  private final Report report;
  private final Lexicon lexicon;
  private final List<Map<Integer, Draft>> rows = new ArrayList<>();
  private final List<BreakdownReader.Parts> found = new ArrayList<>();

  /** Rows that are parts of another, by the other's place. */
  private final Map<Integer, Set<Integer>> under = new HashMap<>();

  private TableBreakdowns(Report report, List<Draft> drafts, Lexicon lexicon) {
    this.report = report;
    this.lexicon = lexicon;
    Map<Integer, Map<Integer, Draft>> byRow = new TreeMap<>();
    for (Draft draft : drafts) {
      if (draft.kind == Kind.LEVEL
          && !draft.average
          && draft.quantity.isPoint()
          && column(draft.source) > 0) {
        byRow
            .computeIfAbsent(draft.source.line(), line -> new TreeMap<>())
            .put(column(draft.source), draft);
      }
    }
    rows.addAll(byRow.values());
  }

  /** The 1-based column of a cell, 0 of what is none. */
  private static int column(Source source) {
    if (source instanceof Source.TableCell cell) {
      return cell.column();
    }
    return source instanceof Source.SheetCell cell ? cell.column() : 0;
  }

  /** The breakdowns of a table's drafts. */
  static List<BreakdownReader.Parts> read(Report report, List<Draft> drafts, Lexicon lexicon) {
    TableBreakdowns reader = new TableBreakdowns(report, drafts, lexicon);
    if (reader.rows.size() <= ROWS_MOST) {
      for (int row = reader.rows.size() - 2; row >= 0; row--) {
        reader.closing(row);
      }
      reader.someOf();
    }
    return reader.found;
  }

  /** The rows under one that make it up in some column; other columns may have a slip. */
  private void closing(int row) {
    Map<List<Integer>, List<BreakdownReader.Parts>> byMembers = new HashMap<>();
    for (Map.Entry<Integer, Draft> cell : rows.get(row).entrySet()) {
      List<Integer> members = members(row, cell.getKey());
      if (!members.isEmpty()) {
        byMembers
            .computeIfAbsent(members, m -> new ArrayList<>())
            .add(parts(cell.getValue(), members, cell.getKey()));
      }
    }
    List<Integer> best = null;
    for (Map.Entry<List<Integer>, List<BreakdownReader.Parts>> one : byMembers.entrySet()) {
      boolean telling = isTelling(row, one.getKey(), one.getValue());
      if (telling && (best == null || one.getValue().size() > byMembers.get(best).size())) {
        best = one.getKey();
      }
    }
    if (best == null) {
      return;
    }
    under.put(row, new HashSet<>(best));
    for (Map.Entry<Integer, Draft> cell : rows.get(row).entrySet()) {
      BreakdownReader.Parts parts = parts(cell.getValue(), best, cell.getKey());
      if (parts != null
          && (Closure.closes(parts.total(), parts.parts())
              || Closure.closesButForOneSlip(parts.total(), parts.parts()))) {
        found.add(parts);
      }
    }
  }

  /** Whether so many columns close that it is no coincidence. */
  private boolean isTelling(int row, List<Integer> members, List<BreakdownReader.Parts> closing) {
    int all = 0;
    for (int column : rows.get(row).keySet()) {
      all += parts(rows.get(row).get(column), members, column) == null ? 0 : 1;
    }
    return !closing.get(0).total().row.shown()
        ? closing.size() > 1 || digits(closing.get(0)) >= DIGITS_LEAST
        : closing.size() * 2 >= all
            && (closing.size() > 1 || digits(closing.get(0)) >= DIGITS_LEAST);
  }

  /** Rows numbered one after the other are of one rank, but for a total among its parts. */
  private boolean arePeers(int row, int next) {
    String phrase = rows.get(row).values().iterator().next().phrase;
    boolean total =
        phrase != null && (lexicon.isTotal(phrase) || lexicon.hasTableRole(phrase, "total-column"));
    int number = RowNumber.of(report.line(lineOf(row)));
    return !total && number > 0 && RowNumber.of(report.line(lineOf(next))) == number + 1;
  }

  /** The rows that lie directly under one, all of them; none where they are only some. */
  private List<Integer> below(int row, int column) {
    RowPlace total = rows.get(row).get(column).row;
    List<Integer> members = new ArrayList<>();
    RowPlace first = null;
    for (int k = row + 1; k < rows.size() && members.size() <= PARTS_MOST; k++) {
      RowPlace place = place(k);
      boolean under =
          total.total() ? place.depth() >= total.depth() : place.depth() > total.depth();
      boolean apart =
          first != null && (place.group() != first.group() || place.depth() < first.depth());
      if (!under || apart || place.total()) {
        break;
      }
      first = first == null ? place : first;
      if (place.depth() == first.depth()) {
        if (place.some() || !rows.get(k).containsKey(column)) {
          return List.of();
        }
        members.add(k);
      }
    }
    return members.size() > 1 && members.size() <= PARTS_MOST ? members : List.of();
  }

  /** The places of the rows right under one that add up to it in a column; none if none do. */
  private List<Integer> members(int row, int column) {
    Draft total = rows.get(row).get(column);
    BigDecimal whole = total.quantity.baseValue();
    if (whole.signum() <= 0) {
      return List.of();
    }
    List<Integer> below = below(row, column);
    BreakdownReader.Parts direct = below.isEmpty() ? null : parts(total, below, column);
    if (direct != null && Closure.closes(total, direct.parts())) {
      return below;
    }
    if (total.row.shown()) {
      return List.of();
    }
    if (arePeers(row, row + 1)) {
      return List.of();
    }
    List<Integer> members = new ArrayList<>();
    List<Draft> parts = new ArrayList<>();
    Set<Integer> inner = new HashSet<>();
    for (int k = row + 1; k < rows.size() && parts.size() < PARTS_MOST; k++) {
      if (inner.contains(k)) {
        inner.addAll(under.getOrDefault(k, Set.of()));
        continue;
      }
      Draft part = rows.get(k).get(column);
      if (part == null || !BreakdownReader.sameNoun(part, total)) {
        return List.of();
      }
      inner.addAll(under.getOrDefault(k, Set.of()));
      parts.add(part);
      members.add(k);
      if (parts.size() > 1 && Closure.closes(total, parts)) {
        return members;
      }
      if (Closure.sum(parts).compareTo(whole) > 0) {
        return List.of();
      }
    }
    return List.of();
  }

  private BreakdownReader.Parts parts(Draft total, List<Integer> members, int column) {
    List<Draft> parts = new ArrayList<>();
    for (int member : members) {
      Draft part = rows.get(member).get(column);
      if (part == null || !BreakdownReader.sameNoun(part, total)) {
        return null;
      }
      parts.add(part);
    }
    return new BreakdownReader.Parts(total, parts, true, "table");
  }

  private static int digits(BreakdownReader.Parts parts) {
    int digits = 0;
    for (Draft part : parts.parts()) {
      BigDecimal value = part.quantity.amount().first().value().stripTrailingZeros();
      digits += value.signum() == 0 ? 0 : value.precision();
    }
    return digits;
  }

  /** "Trong đó: khách quốc tế", or a row without a number of its own under a numbered one. */
  private void someOf() {
    for (int row = 1; row < rows.size(); row++) {
      RowPlace place = place(row);
      int total = above(row);
      boolean child =
          total >= 0 && (place.opened() || place(total).numbered() && !place.numbered());
      if (!child || under.getOrDefault(total, Set.of()).contains(row)) {
        continue;
      }
      for (Map.Entry<Integer, Draft> cell : rows.get(row).entrySet()) {
        Draft whole = rows.get(total).get(cell.getKey());
        Draft part = cell.getValue();
        if (whole != null
            && (whole.status == Status.PLAN) == (part.status == Status.PLAN)
            && BreakdownReader.sameNoun(part, whole)
            && part.quantity.baseValue().compareTo(whole.quantity.baseValue()) < 0) {
          found.add(new BreakdownReader.Parts(whole, List.of(part), false, "table"));
        }
      }
    }
  }

  /** The row that one lies under, -1 where none is; one that opens parts may stand as far left. */
  private int above(int row) {
    RowPlace own = place(row);
    int above = row - 1;
    while (above >= 0 && !isAbove(place(above), own)) {
      above--;
    }
    return above;
  }

  private static boolean isAbove(RowPlace place, RowPlace own) {
    return place.depth() < own.depth()
        || own.opened() && !place.opened() && place.depth() == own.depth();
  }

  private int lineOf(int row) {
    return rows.get(row).values().iterator().next().source.line();
  }

  private RowPlace place(int row) {
    return rows.get(row).values().iterator().next().row;
  }
}
