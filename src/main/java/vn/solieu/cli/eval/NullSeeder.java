package vn.solieu.cli.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.solieu.domain.VietnameseNumber;
import vn.solieu.rules.SwapWords;

/** Changes that leave a report as right as it was. */
final class NullSeeder {
  private final GoldReport report;
  private final SeedText text;
  private final SwapWords words;
  private final Listing listing;

  NullSeeder(GoldReport report, Listing listing, SwapWords words) {
    this.report = report;
    this.text = new SeedText(report);
    this.words = words;
    this.listing = listing;
  }

  /** All changes of a kind that the report has room for. */
  List<Seed> all(SeedKind kind) {
    return switch (kind) {
      case ROUNDED -> shorter(kind, RoundingMode.HALF_UP);
      case CUT -> shorter(kind, RoundingMode.DOWN);
      case CONVERTED -> converted();
      case REORDERED -> listing.reordered();
      case LEFT_OUT -> listing.dropped(kind, false);
      case DECIMAL -> decimals();
      default -> throw new IllegalArgumentException(kind.name());
    };
  }

  private List<Seed> shorter(SeedKind kind, RoundingMode rounding) {
    List<Seed> seeds = new ArrayList<>();
    for (GoldFigure figure : report.figures()) {
      Edit edit = shorter(figure, rounding);
      if (edit != null) {
        seeds.add(new Seed(kind, List.of(figure), List.of(edit)));
      }
    }
    return seeds;
  }

  /** The figure with a decimal less; null where it has none, or nothing but zeros is left. */
  private Edit shorter(GoldFigure figure, RoundingMode rounding) {
    if (figure.span() == null || figure.value().size() != 1) {
      return null;
    }
    List<Token.At> numbers = text.numbers(figure);
    Token fresh = numbers.size() == 1 ? numbers.get(0).token().shorter(rounding) : null;
    return fresh == null || fresh.value().signum() == 0
        ? null
        : SeedText.edit(figure, numbers.get(0), fresh);
  }

  private List<Seed> converted() {
    List<Seed> seeds = new ArrayList<>();
    for (GoldFigure figure : report.figures()) {
      if (figure.span() == null || figure.value().size() != 1) {
        continue;
      }
      List<Token.At> numbers = text.numbers(figure);
      for (Map.Entry<String, SwapWords.Other> unit : words.units().entrySet()) {
        if (numbers.size() == 1
            && figure.quote().endsWith(" " + unit.getKey())
            && figure.quote().equals(numbers.get(0).token().text() + " " + unit.getKey())) {
          SwapWords.Other other = unit.getValue();
          BigDecimal old = numbers.get(0).token().value();
          int places = other.factor().precision() - other.factor().scale() - 1;
          BigDecimal value = old.multiply(other.factor());
          BigDecimal printed = value.setScale(Math.max(0, old.scale() - places));
          String said = VietnameseNumber.format(printed) + " " + other.unit();
          Edit edit = new Edit(figure.span().line(), text.start(figure), text.end(figure), said);
          seeds.add(new Seed(SeedKind.CONVERTED, List.of(figure), List.of(edit)));
          break;
        }
      }
    }
    return seeds;
  }

  /** Every member of a breakdown with a decimal less, cut. */
  private List<Seed> decimals() {
    List<Seed> seeds = new ArrayList<>();
    for (GoldReport.Group group : report.groups()) {
      List<GoldFigure> members = listing.members(group);
      List<Edit> edits = new ArrayList<>();
      for (GoldFigure member : members) {
        Edit edit = shorter(member, RoundingMode.DOWN);
        if (edit != null) {
          edits.add(edit);
        }
      }
      if (edits.size() == members.size() && !edits.isEmpty() && group.exhaustive()) {
        seeds.add(new Seed(SeedKind.DECIMAL, members, edits));
      }
    }
    return seeds;
  }
}
