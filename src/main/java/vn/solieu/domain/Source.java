package vn.solieu.domain;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * Where a figure is printed. Every source has a line and a span on it; cells have their address
 * too.
 *
 * <p>Offsets are 0-based into the line's NFC text, end exclusive, in UTF-16 units inside the
 * program; {@code export} turns them into code points.
 */
public sealed interface Source {
  /** 1-based line of the report. */
  int line();

  int start();

  int end();

  /** 1-based page, or 0 where the format has none. */
  int page();

  /** The cell's address ({@code T1!R2C3}, {@code Sheet!B9}), or null for running text. */
  String cell();

  private static void check(int line, int start, int end) {
    if (line < 1) {
      throw new IllegalArgumentException("line " + line + " is not positive");
    }
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("span begin " + start + " is not before end " + end);
    }
  }

  /** Running text. */
  record TextSpan(int line, int start, int end, int page) implements Source {
    public TextSpan {
      check(line, start, end);
    }

    @Override
    public String cell() {
      return null;
    }
  }

  /** A cell of a table in a text document; table, row and column are 1-based. */
  record TableCell(int line, int start, int end, int page, int table, int row, int column)
      implements Source {
    public TableCell {
      check(line, start, end);
    }

    @Override
    public String cell() {
      return "T" + table + "!R" + row + "C" + column;
    }
  }

  /**
   * A cell of a workbook.
   *
   * @param sheet the stored name
   * @param reference such as B9
   * @param stored the number that the cell holds before its display format rounds it, or null where
   *     it holds words
   */
  record SheetCell(int line, int start, int end, String sheet, String reference, BigDecimal stored)
      implements Source {
    public SheetCell {
      check(line, start, end);
      Objects.requireNonNull(sheet, "sheet");
      Objects.requireNonNull(reference, "reference");
    }

    /** 1-based row of {@code B9}: 9. */
    public int row() {
      return Integer.parseInt(reference.replaceAll("[^0-9]", ""));
    }

    /** 1-based column of {@code B9}: 2. */
    public int column() {
      return reference
          .chars()
          .filter(Character::isLetter)
          .map(letter -> letter - 'A' + 1)
          .reduce(0, (number, letter) -> number * 26 + letter);
    }

    /** Whether the cell holds a fraction: what it shows is rounded, even of a count. */
    public boolean isRounded() {
      return stored != null && stored.stripTrailingZeros().scale() > 0;
    }

    @Override
    public int page() {
      return 0;
    }

    @Override
    public String cell() {
      return sheet + "!" + reference;
    }
  }
}
