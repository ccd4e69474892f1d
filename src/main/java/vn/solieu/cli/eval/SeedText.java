package vn.solieu.cli.eval;

import java.util.List;

/** Where figures of an annotation stand in its text, in UTF-16 units. */
final class SeedText {
  private final GoldReport report;

  SeedText(GoldReport report) {
    this.report = report;
  }

  String line(int number) {
    return report.lines().get(number - 1);
  }

  String line(GoldFigure figure) {
    return line(figure.span().line());
  }

  int start(GoldFigure figure) {
    return line(figure).offsetByCodePoints(0, figure.span().start());
  }

  int end(GoldFigure figure) {
    return line(figure).offsetByCodePoints(0, figure.span().end());
  }

  /** The figure's numbers with their places in its line. */
  List<Token.At> numbers(GoldFigure figure) {
    int start = start(figure);
    return Token.in(line(figure).substring(start, end(figure))).stream()
        .map(at -> new Token.At(at.token(), start + at.start()))
        .toList();
  }

  /** Another number in place of one of a figure. */
  static Edit edit(GoldFigure figure, Token.At old, Token fresh) {
    return new Edit(figure.span().line(), old.start(), old.end(), fresh.text());
  }

  /** Whether a word stands at a place of a line, whole. */
  static boolean isWord(String line, int start, int end) {
    return (start == 0 || !Character.isLetter(line.charAt(start - 1)))
        && (end == line.length() || !Character.isLetterOrDigit(line.charAt(end)));
  }
}
