package vn.solieu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Indicator;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Relation.Breakdown;
import vn.solieu.rules.Catalogue;

/**
 * Totals that the report follows by all their parts without saying so: exports and imports behind
 * the trade turnover. Which parts make up a whole is the catalogue's to say.
 */
final class CompleteSplits {
  /** Parts stand in the total's own paragraph or in one of the next. */
  private static final int LINES_MAX = 3;

  private CompleteSplits() {}

  /** The splits that no breakdown of the report names. */
  static List<Breakdown> of(CheckContext context) {
    List<Breakdown> found = new ArrayList<>();
    for (Figure total : context.figures()) {
      Indicator whole = indicator(total);
      if (whole == null || whole.complete().isEmpty() || !isLevel(total)) {
        continue;
      }
      List<Figure> parts = parts(total, whole, context);
      if (parts.size() == whole.complete().size() && !isNamed(total, parts, context)) {
        found.add(
            new Breakdown(total.id(), parts.stream().map(Figure::id).toList(), true, "catalogue"));
      }
    }
    return found;
  }

  private static Indicator indicator(Figure figure) {
    String id = figure.subject().indicatorId();
    return id == null ? null : Catalogue.builtIn().byId(id);
  }

  private static boolean isLevel(Figure figure) {
    return figure.kind() == Kind.LEVEL
        && figure.quantity().isPoint()
        && figure.period() != null
        && !Comparability.isRate(figure);
  }

  /** Each part once, before the total's indicator is named again; fewer where one is in doubt. */
  private static List<Figure> parts(Figure total, Indicator whole, CheckContext context) {
    List<Figure> parts = new ArrayList<>();
    List<Figure> figures = context.figures();
    for (int i = context.position(total) + 1; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      boolean again = whole.id().equals(figure.subject().indicatorId()) && isLevel(figure);
      if (again || figure.source().line() > total.source().line() + LINES_MAX) {
        break;
      }
      if (isLevel(figure) && isPart(figure, total, whole)) {
        boolean twice = parts.stream().anyMatch(part -> sameIndicator(part, figure));
        if (twice) {
          break;
        }
        parts.add(figure);
      }
    }
    return parts;
  }

  private static boolean sameIndicator(Figure a, Figure b) {
    return a.subject().indicatorId().equals(b.subject().indicatorId());
  }

  private static boolean isPart(Figure figure, Figure total, Indicator whole) {
    String id = figure.subject().indicatorId();
    return id != null
        && whole.complete().contains(id)
        && figure.period().covers(total.period())
        && Objects.equals(figure.subject().placeId(), total.subject().placeId())
        && Comparability.sameFooting(figure, total)
        && Comparability.sameThing(figure, total);
  }

  private static boolean isNamed(Figure total, List<Figure> parts, CheckContext context) {
    return context.relations(Breakdown.class).stream()
        .filter(Breakdown::exhaustive)
        .filter(breakdown -> breakdown.total().equals(total.id()))
        .anyMatch(
            breakdown -> parts.stream().anyMatch(part -> breakdown.parts().contains(part.id())));
  }
}
