package vn.solieu.recognise;

import vn.solieu.domain.PrintedNumber;
import vn.solieu.domain.Quantity;

/** What an item of the text was understood to be; plain words and signs have none. */
public sealed interface Mention {
  /** A number that nothing has claimed yet. */
  record Number(PrintedNumber likely, PrintedNumber rival, String printed) implements Mention {}

  /**
   * A number with its unit.
   *
   * @param quoteStart offset of the quote: the number with its unit, without a verb
   * @param quoteEnd exclusive
   * @param form how it is printed
   */
  record Measured(Quantity quantity, PrintedNumber rival, int quoteStart, int quoteEnd, Form form)
      implements Mention {}

  /** How a quantity is printed. */
  enum Form {
    PLAIN,
    /** With a plus or minus sign: a change. */
    SIGNED,
    /** A place in an order: thứ 5. */
    RANK,
    /** Without its unit, which stands elsewhere in the list. */
    SHARED_UNIT
  }

  /** A time, not yet placed in the report's own. */
  record Time(PeriodExpression expression, String rule) implements Mention {}

  /**
   * No figure, and which rule says so.
   *
   * @param weak whether it gives way to a quantity with a known unit
   * @param inName whether it is a part of what something is called ("trẻ em dưới 6 tuổi"), and not
   *     a reference ("Nghị quyết số 12")
   */
  record Blocked(String rule, boolean weak, boolean inName) implements Mention {}
}
