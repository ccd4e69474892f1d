package vn.solieu.cli.eval;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.solieu.domain.Kind;
import vn.solieu.rules.SwapWords;

/** Errors that people make, put into an annotated report. */
final class Seeder {
  private static final List<Integer> CHANGES = List.of(70, 80, 115, 130);
  private static final int TURN_BEFORE_MOST = 25;

  private final GoldReport report;
  private final Listing listing;
  private final SeedText text;
  private final SwapWords words;
  private final Random random;
  private final Map<String, GoldFigure> byId = new HashMap<>();

  Seeder(GoldReport report, Listing listing, SwapWords words, Random random) {
    this.report = report;
    this.listing = listing;
    this.text = new SeedText(report);
    this.words = words;
    this.random = random;
    report.figures().forEach(figure -> byId.put(figure.id(), figure));
  }

  /** All seeds of a kind that the report has room for. */
  List<Seed> all(SeedKind kind) {
    List<Seed> seeds = new ArrayList<>();
    switch (kind) {
      case SCALE -> points().forEach(figure -> scale(figure, seeds));
      case PART -> seeds.addAll(listing.dropped(kind, true));
      case MENTION -> mentions(seeds);
      case DENOMINATOR -> report.figures().forEach(figure -> denominator(figure, seeds));
      case TURN -> points().forEach(figure -> turn(figure, seeds));
      case PERCENTAGE_STALE, LEVEL_STALE -> points().forEach(figure -> stale(kind, figure, seeds));
      default ->
          points().forEach(figure -> add(kind, figure, slip(kind, number(figure).token()), seeds));
    }
    return seeds;
  }

  /** Figures of one number that stands in the text. */
  private List<GoldFigure> points() {
    return report.figures().stream()
        .filter(figure -> figure.span() != null && figure.value().size() == 1)
        .filter(figure -> text.numbers(figure).size() == 1)
        .toList();
  }

  private Token.At number(GoldFigure figure) {
    return text.numbers(figure).get(0);
  }

  private Token slip(SeedKind kind, Token token) {
    return switch (kind) {
      case DIGIT -> token.digit(random);
      case TRANSPOSED -> token.transposed(random);
      case DROPPED -> token.dropped(random);
      case DOUBLED -> token.doubled(random);
      case TIMES_TEN -> token.shifted(1);
      case TENTH -> token.shifted(-1);
      default -> throw new IllegalArgumentException(kind.name());
    };
  }

  private void add(SeedKind kind, GoldFigure figure, Token fresh, List<Seed> seeds) {
    Token.At old = number(figure);
    if (fresh != null && fresh.value().compareTo(old.token().value()) != 0) {
      seeds.add(new Seed(kind, List.of(figure), List.of(SeedText.edit(figure, old, fresh))));
    }
  }

  private void scale(GoldFigure figure, List<Seed> seeds) {
    String line = text.line(figure);
    for (Map.Entry<String, String> word : words.scales().entrySet()) {
      int at = line.indexOf(word.getKey(), number(figure).end());
      int end = at + word.getKey().length();
      if (at >= 0 && end <= text.end(figure) && SeedText.isWord(line, at, end)) {
        Edit edit = new Edit(figure.span().line(), at, end, word.getValue());
        seeds.add(new Seed(SeedKind.SCALE, List.of(figure), List.of(edit)));
        return;
      }
    }
  }

  /** The same fact in two lines: the second gets a wrong digit. */
  private void mentions(List<Seed> seeds) {
    Map<List<Object>, GoldFigure> seen = new HashMap<>();
    for (GoldFigure figure : points()) {
      if (figure.period() == null || figure.value().get(0).abs().intValue() < 20) {
        continue;
      }
      List<Object> fact =
          List.of(
              figure.phrases().get(0),
              figure.kind(),
              figure.unit(),
              figure.period(),
              figure.value());
      GoldFigure first = seen.putIfAbsent(fact, figure);
      if (first != null && first.span().line() != figure.span().line()) {
        add(SeedKind.MENTION, figure, number(figure).token().digit(random), seeds);
      }
    }
  }

  private void denominator(GoldFigure figure, List<Seed> seeds) {
    if (figure.span() == null || !figure.kind().equals(Kind.RATIO.code())) {
      return;
    }
    List<Token.At> numbers = text.numbers(figure);
    if (numbers.size() == 2) {
      Token.At whole = numbers.get(1);
      BigDecimal more = whole.token().value().add(BigDecimal.valueOf(1 + random.nextInt(9)));
      Edit edit = SeedText.edit(figure, whole, whole.token().with(more));
      seeds.add(new Seed(SeedKind.DENOMINATOR, List.of(figure), List.of(edit)));
    }
  }

  private void turn(GoldFigure figure, List<Seed> seeds) {
    if (!figure.kind().equals(Kind.GROWTH.code())
        && !figure.kind().equals(Kind.DIFFERENCE.code())) {
      return;
    }
    String line = text.line(figure);
    int number = text.start(figure);
    int from = Math.max(0, number - TURN_BEFORE_MOST);
    for (Map.Entry<String, String> word : words.turns().entrySet()) {
      int at = line.substring(0, number).lastIndexOf(word.getKey());
      int end = at + word.getKey().length();
      if (at >= from
          && SeedText.isWord(line, at, end)
          && line.substring(end, number).chars().noneMatch(Character::isDigit)) {
        Edit edit = new Edit(figure.span().line(), at, end, word.getValue());
        seeds.add(new Seed(SeedKind.TURN, List.of(figure), List.of(edit)));
        return;
      }
    }
  }

  private void stale(SeedKind kind, GoldFigure percentage, List<Seed> seeds) {
    GoldFigure level = byId.get(percentage.of());
    if (level == null
        || level.span() == null
        || level.value().size() != 1
        || text.numbers(level).size() != 1
        || !percentage.unit().equals("%")) {
      return;
    }
    GoldFigure moved = kind == SeedKind.LEVEL_STALE ? percentage : level;
    Token.At old = number(moved);
    int percent = CHANGES.get(random.nextInt(CHANGES.size()));
    BigDecimal value = old.token().value().multiply(BigDecimal.valueOf(percent)).movePointLeft(2);
    Token fresh = old.token().with(value);
    if (fresh.value().compareTo(old.token().value()) != 0) {
      seeds.add(
          new Seed(kind, List.of(percentage, level), List.of(SeedText.edit(moved, old, fresh))));
    }
  }
}
