package vn.solieu.cli.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lists in which an annotated report's breakdowns are printed, and items taken out of them. */
final class Listing {
  private final GoldReport report;
  private final SeedText text;
  private final Map<String, GoldFigure> byId = new HashMap<>();
  private final Set<String> some;

  /**
   * @param some ids of totals of which the text only says "of which", even where all parts follow
   */
  Listing(GoldReport report, Set<String> some) {
    this.report = report;
    this.some = some;
    this.text = new SeedText(report);
    report.figures().forEach(figure -> byId.put(figure.id(), figure));
  }

  /** The members of a breakdown, its total first; empty where one isn't in the text. */
  List<GoldFigure> members(GoldReport.Group group) {
    List<GoldFigure> members = new ArrayList<>();
    members.add(byId.get(group.total()));
    group.parts().forEach(part -> members.add(byId.get(part)));
    return members.stream().allMatch(member -> member != null && member.span() != null)
        ? members
        : List.of();
  }

  /**
   * Every item but the first taken out of its list, where nothing follows that speaks of it.
   *
   * @param full whether lists are meant that the text says are full, else those that needn't be
   */
  List<Seed> dropped(SeedKind kind, boolean full) {
    List<Seed> seeds = new ArrayList<>();
    for (GoldReport.Group group : report.groups()) {
      List<GoldFigure> members = members(group);
      boolean saidFull = group.exhaustive() && !some.contains(group.total());
      if (saidFull != full || members.size() < 4) {
        continue;
      }
      for (int k = 2; k < members.size(); k++) {
        Edit edit = without(members.get(k - 1), members.get(k));
        if (edit != null) {
          seeds.add(new Seed(kind, members, List.of(edit)));
        }
      }
    }
    return seeds;
  }

  private Edit without(GoldFigure before, GoldFigure part) {
    String line = text.line(part);
    int end = text.end(part);
    int line1 = before.span().line();
    int line2 = part.span().line();
    if (!endsHere(line, end) || figuresBetween(before, part)) {
      return null;
    }
    if (line1 == line2) {
      return new Edit(line2, text.end(before), end, "");
    }
    // An item of its own line: the line stays empty, so that the others keep their numbers.
    boolean alone =
        report.figures().stream()
            .filter(figure -> figure.span() != null && figure.span().line() == line2)
            .allMatch(figure -> figure == part || part.id().equals(figure.of()));
    return alone ? new Edit(line2, 0, line.length(), "") : null;
  }

  private boolean figuresBetween(GoldFigure before, GoldFigure part) {
    return report.figures().stream()
        .filter(figure -> figure.span() != null && figure.span().line() == part.span().line())
        .anyMatch(
            figure ->
                figure != before
                    && figure != part
                    && figure.span().start() < part.span().start()
                    && (before.span().line() != part.span().line()
                        || figure.span().start() > before.span().start()));
  }

  private static boolean endsHere(String line, int end) {
    String rest = line.substring(end).strip();
    return rest.isEmpty() || ";.)".indexOf(rest.charAt(0)) >= 0;
  }

  /** Two neighbouring items that semicolons set apart, in the other order. */
  List<Seed> reordered() {
    List<Seed> seeds = new ArrayList<>();
    for (GoldReport.Group group : report.groups()) {
      List<GoldFigure> members = members(group);
      for (int k = 2; k + 1 < members.size(); k++) {
        GoldFigure one = members.get(k);
        GoldFigure two = members.get(k + 1);
        int line = one.span().line();
        if (line != two.span().line() || line != members.get(k - 1).span().line()) {
          continue;
        }
        String said = text.line(line);
        int from = said.lastIndexOf(';', text.start(one));
        int middle = said.indexOf(';', text.end(one));
        int to = endOf(said, text.end(two));
        boolean apart =
            from > text.start(members.get(k - 1))
                && middle > 0
                && middle < text.start(two)
                && to > 0
                && figures(line, from, middle) == 1
                && figures(line, middle, to) == 1;
        if (apart) {
          String first = said.substring(from + 1, middle);
          String second = said.substring(middle + 1, to);
          Edit edit = new Edit(line, from + 1, to, second + ";" + first);
          seeds.add(new Seed(SeedKind.REORDERED, List.of(one, two), List.of(edit)));
        }
      }
    }
    return seeds;
  }

  private static int endOf(String line, int end) {
    String rest = line.substring(end);
    int blank = rest.length() - rest.stripLeading().length();
    return end + blank < line.length() && ";.)".indexOf(line.charAt(end + blank)) >= 0
        ? end + blank
        : -1;
  }

  private long figures(int line, int from, int to) {
    return report.figures().stream()
        .filter(figure -> figure.span() != null && figure.span().line() == line)
        .filter(figure -> text.start(figure) > from && text.start(figure) < to)
        .count();
  }
}
