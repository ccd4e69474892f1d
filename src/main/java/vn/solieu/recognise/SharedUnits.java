package vn.solieu.recognise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.solieu.domain.Amount;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.PrintedNumber;
import vn.solieu.domain.Quantity;
import vn.solieu.domain.Unit;
import vn.solieu.rules.Cue;
import vn.solieu.rules.Spelling;

/**
 * Numbers whose unit is printed once for a list: "trâu 2.310, bò 1.845, lợn 24.485 con", "23 đơn
 * (khiếu nại 03, tố cáo 02)", "37 trường, gồm 13 mầm non, 24 tiểu học" and "huy động 1.150 và 940
 * ngày công".
 */
final class SharedUnits {
  private static final int NOUN_WORDS_MOST = 7;
  private static final int WORDS_BEFORE_LIST_MOST = 8;
  private static final int LIST_ITEMS_MOST = 120;
  private static final int COUNTED_ITEMS_BACK_MOST = 10;
  private static final int COUNT_ITEMS_BACK_MOST = 40;
  private static final int BRACKETED_LEAST = 3;

  /** What a list of bare numbers never holds. */
  private static final long FOREIGN =
      Cue.BLOCKED.bit()
          | Cue.PERIOD.bit()
          | Cue.SLASH.bit()
          | Cue.LAW.bit()
          | Cue.CODE.bit()
          | Cue.OPEN.bit();

  /** What ends the statement that a number is. */
  private static final long AFTER_STATEMENT =
      Cue.OPEN.bit()
          | Cue.CLOSE.bit()
          | Cue.COMMA.bit()
          | Cue.SEMICOLON.bit()
          | Cue.STOP.bit()
          | Cue.COMPARE.bit()
          | Cue.CONJUNCTION.bit();

  private final String text;
  private final UnitReader units;

  SharedUnits(String text, UnitReader units) {
    this.text = text;
    this.units = units;
  }

  /** The items with such numbers turned into quantities. */
  List<Item> spread(List<Item> items) {
    boolean any = false;
    for (Item item : items) {
      any |= isBare(item) || isGuessed(item);
    }
    if (!any) {
      return items;
    }
    List<Item> spread = new ArrayList<>(items);
    underUnits(spread);
    inOpenedLists(spread);
    inLists(spread);
    beforeConjunctions(spread);
    ofCountedNouns(spread);
    byPlace(spread);
    return spread;
  }

  /** A line that is a label, a colon and a bare number, which gets that unit. */
  static List<Item> labelled(List<Item> items, Unit unit) {
    for (int k = 1; k + 1 < items.size(); k++) {
      if (items.get(k).is(Cue.COLON)) {
        boolean last =
            k + 2 == items.size()
                || items
                    .get(k + 2)
                    .isAny(Cue.STOP.bit() | Cue.SEMICOLON.bit() | Cue.COMMA.bit() | Cue.OPEN.bit());
        if (!isBare(items.get(k + 1)) || !last) {
          return items;
        }
        List<Item> labelled = new ArrayList<>(items);
        Item number = items.get(k + 1);
        Mention.Number read = (Mention.Number) number.mention();
        labelled.set(
            k + 1, measured(read.likely(), read.rival(), unit, number.start(), number.end()));
        return labelled;
      }
    }
    return items;
  }

  /** "39 chợ, cụ thể: Vân Khê (12), Tân Lĩnh (08), …": counts in brackets behind names. */
  private void byPlace(List<Item> items) {
    for (int k = 1; k + 2 < items.size(); k++) {
      List<Integer> members = bracketed(items, k);
      if (members.size() < BRACKETED_LEAST) {
        continue;
      }
      Item whole = countBefore(items, k);
      for (int member : members) {
        if (whole != null) {
          share(items, member, whole);
        }
      }
      k = members.get(members.size() - 1);
    }
  }

  /** The bare numbers of a run of "name (number)" whose first bracket opens there. */
  private static List<Integer> bracketed(List<Item> items, int open) {
    List<Integer> members = new ArrayList<>();
    int at = open;
    while (at + 2 < items.size()
        && items.get(at).is(Cue.OPEN)
        && isBare(items.get(at + 1))
        && items.get(at + 2).is(Cue.CLOSE)) {
      members.add(at + 1);
      int next = at + 3;
      if (next >= items.size()
          || !items
              .get(next)
              .isAny(Cue.COMMA.bit() | Cue.SEMICOLON.bit() | Cue.CONJUNCTION.bit())) {
        break;
      }
      int words = 0;
      next++;
      while (next < items.size() && items.get(next).is(Cue.WORD) && words < NOUN_WORDS_MOST) {
        next++;
        words++;
      }
      if (words == 0) {
        break;
      }
      at = next;
    }
    return members;
  }

  /** The last count before a list in its sentence, or null. */
  private static Item countBefore(List<Item> items, int list) {
    int first = Math.max(0, list - COUNT_ITEMS_BACK_MOST);
    for (int k = list - 1; k >= first && !items.get(k).is(Cue.STOP); k--) {
      Item item = items.get(k);
      if (item.is(Cue.COUNT) && item.is(Cue.QUANTITY) && item.measured().quantity().isPoint()) {
        return item;
      }
    }
    return null;
  }

  /** "số vụ tăng 02 (+7,1%)": a number said of "số" and a counted noun counts that noun. */
  private void ofCountedNouns(List<Item> items) {
    for (int k = 2; k < items.size(); k++) {
      boolean said =
          isBare(items.get(k))
              && items.get(k - 1).isAny(Cue.MOVE.bit() | Cue.REACH.bit())
              && (k + 1 == items.size() || items.get(k + 1).isAny(AFTER_STATEMENT));
      Unit unit = said ? countedNoun(items, k) : null;
      if (unit != null) {
        Item item = items.get(k);
        Mention.Number read = (Mention.Number) item.mention();
        items.set(k, measured(read.likely(), read.rival(), unit, item.start(), item.end()));
      }
    }
  }

  /** The counted noun behind "số" in the clause before an item, or null. */
  private Unit countedNoun(List<Item> items, int number) {
    int first = Math.max(0, number - COUNTED_ITEMS_BACK_MOST);
    for (int k = number - 1; k >= first && items.get(k).is(Cue.WORD); k--) {
      if (!items.get(k).value(Cue.HEAD).startsWith("count")) {
        continue;
      }
      // "số vụ" holds its noun, behind "số" and "tổng số" it stands by itself.
      int begin = items.get(k).start();
      while (begin < items.get(k).end() && !Character.isWhitespace(text.charAt(begin))) {
        begin++;
      }
      if (items.get(k).value(Cue.HEAD).equals("count:all")) {
        begin = items.get(k).end();
      }
      for (int last = Math.min(k + NOUN_WORDS_MOST, number - 1); last >= k; last--) {
        Unit unit = units.whole(text.substring(begin, items.get(last).end()).strip());
        if (unit != null && unit.dimension() == Dimension.COUNT) {
          return unit;
        }
      }
      return null;
    }
    return null;
  }

  private static boolean isBare(Item item) {
    return item.is(Cue.NUMBER) && !item.is(Cue.YEAR) && item.mention() instanceof Mention.Number;
  }

  private boolean isGuessed(Item item) {
    return item.is(Cue.QUANTITY)
        && item.measured().quantity().isPoint()
        && item.measured().form() == Mention.Form.PLAIN
        && units.isGuessed(item.measured().quantity().unit());
  }

  /** "Theo ngành (tỷ đồng): chế biến 60,6; điện 31,1": the unit stands in the list's opener. */
  private void underUnits(List<Item> items) {
    for (int k = 0; k + 3 < items.size(); k++) {
      if (!items.get(k).is(Cue.OPEN)) {
        continue;
      }
      int close = k + 1;
      while (close < items.size() && close < k + 4 && items.get(close).is(Cue.WORD)) {
        close++;
      }
      if (close == k + 1
          || close + 1 >= items.size()
          || !items.get(close).is(Cue.CLOSE)
          || !items.get(close + 1).is(Cue.COLON)) {
        continue;
      }
      Unit unit = units.whole(text.substring(items.get(k + 1).start(), items.get(close - 1).end()));
      if (unit == null) {
        continue;
      }
      for (int at = close + 2; at < items.size() && !items.get(at).is(Cue.STOP); at++) {
        Item item = items.get(at);
        boolean ends =
            at + 1 == items.size()
                || items
                    .get(at + 1)
                    .isAny(Cue.SEMICOLON.bit() | Cue.COMMA.bit() | Cue.STOP.bit() | Cue.OPEN.bit());
        if (isBare(item) && items.get(at - 1).is(Cue.WORD) && ends) {
          Mention.Number read = (Mention.Number) item.mention();
          items.set(at, measured(read.likely(), read.rival(), unit, item.start(), item.end()));
        }
      }
    }
  }

  /** A list behind a quantity in which every number lacks a unit of its own. */
  private void inOpenedLists(List<Item> items) {
    for (int k = 0; k < items.size(); k++) {
      Item whole = items.get(k);
      if (!whole.is(Cue.QUANTITY)
          || !whole.measured().quantity().isPoint()
          || isGuessed(whole)
          || whole.measured().form() != Mention.Form.PLAIN) {
        continue;
      }
      int opener = openerAfter(items, k);
      if (opener > 0) {
        List<Integer> members = members(items, opener, whole);
        for (int n = members.size() - 1; n >= 0; n--) {
          share(items, members.get(n), whole);
        }
      }
    }
  }

  /** The bracket, colon or word of consisting that opens a list behind a quantity, or -1. */
  private static int openerAfter(List<Item> items, int quantity) {
    int last = Math.min(items.size(), quantity + 2 + WORDS_BEFORE_LIST_MOST);
    for (int k = quantity + 1; k < last; k++) {
      Item item = items.get(k);
      if (item.isAny(Cue.CONSIST.bit() | Cue.INCLUDE.bit())) {
        return k + 1 < items.size() && items.get(k + 1).is(Cue.COLON) ? k + 1 : k;
      }
      if (item.isAny(Cue.COLON.bit() | Cue.OPEN.bit())) {
        return k;
      }
      boolean comma =
          item.is(Cue.COMMA)
              && k + 1 < items.size()
              && items.get(k + 1).isAny(Cue.CONSIST.bit() | Cue.INCLUDE.bit());
      if (!comma && !item.is(Cue.WORD) || item.isAny(Cue.MOVE.bit() | Cue.REACH.bit())) {
        return -1;
      }
    }
    return -1;
  }

  /** The members of the list that opens there, where they lack units; none otherwise. */
  private List<Integer> members(List<Item> items, int opener, Item whole) {
    boolean bracket = items.get(opener).is(Cue.OPEN);
    List<Integer> members = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    int bare = 0;
    boolean verbs = false;
    int end = Math.min(items.size(), opener + 1 + LIST_ITEMS_MOST);
    int k = opener + 1;
    for (; k < end; k++) {
      Item item = items.get(k);
      if (item.isAny(Cue.CLOSE.bit() | Cue.STOP.bit())
          || item.is(Cue.SEMICOLON) && !bracket && members.size() > 1) {
        break;
      }
      verbs |= item.is(Cue.MOVE);
      if (item.isAny(FOREIGN)) {
        return List.of();
      }
      if (isBare(item)) {
        // "12 THCS": its noun stands behind it.
        boolean behind =
            items.get(k - 1).isAny(Cue.COMMA.bit() | Cue.CONJUNCTION.bit())
                && k + 1 < items.size()
                && items.get(k + 1).is(Cue.WORD)
                && !items.get(k + 1).is(Cue.HEAD);
        if (!behind && !items.get(k - 1).isAny(Cue.WORD.bit() | Cue.COLON.bit())
            || items.get(k - 1).isAny(Cue.ORDINAL.bit() | Cue.TIME_UNIT.bit())) {
          return List.of();
        }
        bare++;
        members.add(k);
        sum = sum.add(((Mention.Number) item.mention()).likely().value());
      } else if (item.is(Cue.QUANTITY)) {
        if (!isGuessed(item) && !isCoin(item, whole)) {
          return List.of();
        }
        members.add(k);
        sum = sum.add(item.measured().quantity().amount().first().value());
      }
    }
    if (members.size() < 2 || bracket && (k >= items.size() || !items.get(k).is(Cue.CLOSE))) {
      return List.of();
    }
    BigDecimal total = whole.measured().quantity().amount().first().value();
    boolean closes = sum.compareTo(total) == 0;
    boolean allBare = bare == members.size();
    boolean allGuessed =
        bare == 0
            && whole.is(Cue.COUNT)
            && !items.get(opener).is(Cue.COLON)
            && members.stream().allMatch(member -> isGuessed(items.get(member)));
    boolean smaller = sum.compareTo(total) <= 0;
    return closes || (allBare || allGuessed && smaller) && !verbs ? members : List.of();
  }

  /** "09 bạc, 14 đồng" of medals. */
  private static boolean isCoin(Item item, Item whole) {
    return whole.is(Cue.COUNT)
        && item.measured().quantity().isPoint()
        && item.measured().quantity().unit().dimension() == Dimension.MONEY_VND
        && item.measured().quantity().unit().factor().compareTo(BigDecimal.ONE) == 0;
  }

  /** A run of noun and number, set apart by commas, whose last number has the unit. */
  private void inLists(List<Item> items) {
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
        share(items, number, last);
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

  /** "lần lượt đạt 15,8; 47,2 và 182 tạ/ha": amounts in a row, the last with the unit. */
  private void beforeConjunctions(List<Item> items) {
    for (int k = 2; k < items.size(); k++) {
      Item last = items.get(k);
      if (!last.is(Cue.QUANTITY)
          || !last.measured().quantity().isPoint()
          || last.measured().form() != Mention.Form.PLAIN
          || !items.get(k - 1).is(Cue.CONJUNCTION)
          || !isBare(items.get(k - 2))) {
        continue;
      }
      int first = k - 2;
      while (first > 1
          && items.get(first - 1).isAny(Cue.COMMA.bit() | Cue.SEMICOLON.bit())
          && isBare(items.get(first - 2))) {
        first -= 2;
      }
      boolean stated =
          first > 0
              && items.get(first - 1).isAny(Cue.REACH.bit() | Cue.VERB.bit() | Cue.ADVERB.bit());
      for (int at = first; stated && at < k; at += 2) {
        share(items, at, last);
      }
    }
  }

  /** Gives the number at that place the unit of another; words after it are its noun's. */
  private void share(List<Item> items, int index, Item model) {
    Item item = items.get(index);
    Unit unit = model.measured().quantity().unit();
    if (item.mention() instanceof Mention.Number read) {
      items.set(index, measured(read.likely(), read.rival(), unit, item.start(), item.end()));
      return;
    }
    Mention.Measured own = item.measured();
    int end = item.start();
    while (end < item.end() && isNumeral(text.charAt(end))) {
      end++;
    }
    PrintedNumber number = own.quantity().amount().first();
    items.set(index, measured(number, own.rival(), unit, item.start(), end));
    int at = index + 1;
    int begin = end;
    while (begin < item.end()) {
      while (begin < item.end() && Character.isWhitespace(text.charAt(begin))) {
        begin++;
      }
      int stop = begin;
      while (stop < item.end() && !Character.isWhitespace(text.charAt(stop))) {
        stop++;
      }
      if (stop > begin) {
        String word = Spelling.word(text.substring(begin, stop));
        items.add(at++, new Item(begin, stop, word, Cue.WORD.bit(), Map.of(), null));
      }
      begin = stop;
    }
  }

  private static boolean isNumeral(char c) {
    return c >= '0' && c <= '9' || c == '.' || c == ',';
  }

  private static Item measured(
      PrintedNumber number, PrintedNumber rival, Unit unit, int start, int end) {
    return Recogniser.measured(
        new Mention.Measured(
            new Quantity(new Amount.Point(number), unit),
            rival,
            start,
            end,
            Mention.Form.SHARED_UNIT));
  }
}
