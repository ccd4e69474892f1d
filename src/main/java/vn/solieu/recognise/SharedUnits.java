package vn.solieu.recognise;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.domain.Amount;
import vn.solieu.domain.Quantity;
import vn.solieu.rules.Cue;

/**
 * Numbers whose unit is printed once for a list: "trâu 2.310, bò 1.845, lợn 24.485 con" and "23 đơn
 * (khiếu nại 03, tố cáo 02)".
 */
final class SharedUnits {
  private static final int NOUN_WORDS_MOST = 7;

  private SharedUnits() {}

  /** The items with such numbers turned into quantities. */
  static List<Item> spread(List<Item> items) {
    boolean any = false;
    for (Item item : items) {
      any |= isBare(item);
    }
    if (!any) {
      return items;
    }
    List<Item> spread = new ArrayList<>(items);
    inBrackets(spread);
    inLists(spread);
    return spread;
  }

  private static boolean isBare(Item item) {
    return item.is(Cue.NUMBER) && !item.is(Cue.YEAR) && item.mention() instanceof Mention.Number;
  }

  /** A bracket behind a count, in which every number is bare and stands behind its noun. */
  private static void inBrackets(List<Item> items) {
    Item before = null;
    for (int k = 0; k < items.size(); k++) {
      Item item = items.get(k);
      if (item.is(Cue.OPEN) && before != null) {
        int close = k + 1;
        boolean bare = true;
        int numbers = 0;
        while (close < items.size()
            && !items.get(close).isAny(Cue.CLOSE.bit() | Cue.OPEN.bit() | Cue.STOP.bit())) {
          Item inner = items.get(close);
          bare &=
              !inner.isAny(
                  Cue.QUANTITY.bit()
                      | Cue.BLOCKED.bit()
                      | Cue.PERIOD.bit()
                      | Cue.SLASH.bit()
                      | Cue.LAW.bit()
                      | Cue.CODE.bit());
          if (isBare(inner)) {
            numbers++;
            bare &= items.get(close - 1).is(Cue.WORD) || items.get(close - 1).is(Cue.COLON);
          }
          close++;
        }
        if (bare && numbers > 1 && close < items.size() && items.get(close).is(Cue.CLOSE)) {
          for (int at = k + 1; at < close; at++) {
            if (isBare(items.get(at))) {
              items.set(at, measured(items.get(at), before));
            }
          }
        }
      }
      if (item.is(Cue.QUANTITY)) {
        before = item.measured().quantity().isPoint() ? item : null;
      } else if (!item.isAny(Cue.WORD.bit() | Cue.OPEN.bit()) || item.is(Cue.VERB)) {
        before = null;
      }
    }
  }

  /** A run of noun and number, set apart by commas, whose last number has the unit. */
  private static void inLists(List<Item> items) {
    for (int k = 0; k < items.size(); k++) {
      Item last = items.get(k);
      if (!last.is(Cue.QUANTITY)
          || !last.measured().quantity().isPoint()
          || last.measured().form() != Mention.Form.PLAIN) {
        continue;
      }
      int at = k;
      while (true) {
        int number = numberBefore(items, at);
        if (number < 0) {
          break;
        }
        items.set(number, measured(items.get(number), last));
        at = number;
      }
    }
  }

  /** The bare number before a noun and a comma, or -1. */
  private static int numberBefore(List<Item> items, int index) {
    int at = index - 1;
    int words = 0;
    while (at >= 0
        && items.get(at).is(Cue.WORD)
        && words < NOUN_WORDS_MOST
        && !items.get(at).isAny(Cue.REACH.bit() | Cue.MOVE.bit())) {
      at--;
      words++;
    }
    if (words == 0 || at < 1 || !items.get(at).isAny(Cue.COMMA.bit() | Cue.SEMICOLON.bit())) {
      return -1;
    }
    int number = at - 1;
    boolean noun =
        number > 0
            && items.get(number - 1).is(Cue.WORD)
            && !items.get(number - 1).isAny(Cue.ORDINAL.bit() | Cue.TIME_UNIT.bit());
    return isBare(items.get(number)) && noun ? number : -1;
  }

  private static Item measured(Item number, Item model) {
    Mention.Number read = (Mention.Number) number.mention();
    Quantity quantity =
        new Quantity(new Amount.Point(read.likely()), model.measured().quantity().unit());
    return Recogniser.measured(
        new Mention.Measured(
            quantity, read.rival(), number.start(), number.end(), Mention.Form.SHARED_UNIT));
  }
}
