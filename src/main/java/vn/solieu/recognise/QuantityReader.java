package vn.solieu.recognise;

import java.math.BigDecimal;
import java.util.List;
import vn.solieu.domain.Amount;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.PrintedNumber;
import vn.solieu.domain.Quantity;
import vn.solieu.domain.Unit;
import vn.solieu.rules.Cue;
import vn.solieu.rules.Lexicon;

/** Reads a quantity at a number: its sign, a range or fraction, compound amounts, and the unit. */
final class QuantityReader {
  /** A quantity over the tokens from {@code begin} to {@code end} (exclusive). */
  record Found(Mention.Measured mention, int begin, int end) {}

  private static final int CUMULATIVE_WORDS_MOST = 5;
  private static final BigDecimal ITEMS_MOST = BigDecimal.valueOf(1000);

  private final UnitReader units;
  private final PhraseTrie<Lexicon.Entry> cues;

  private final SpelledReader spelled;

  QuantityReader(UnitReader units, PhraseTrie<Lexicon.Entry> cues, SpelledReader spelled) {
    this.units = units;
    this.cues = cues;
    this.spelled = spelled;
  }

  /** Whether a quantity may begin with that token. */
  boolean begins(List<Token> tokens, int at) {
    return tokens.get(at).type() == Token.Type.NUMBER || spelled.begins(tokens, at);
  }

  /** The quantity whose first number is that token, or null where it has no unit. */
  Found read(List<Token> tokens, int at, boolean[] taken) {
    if (tokens.get(at).type() == Token.Type.WORD) {
      return spelled(tokens, at, taken);
    }
    NumberReader.Reading first = tokens.get(at).reading();
    if (first == null) {
      return null;
    }
    Found rank = rank(tokens, at, first, taken);
    if (rank != null) {
      return rank;
    }
    Found pair = pair(tokens, at, first, taken);
    return pair != null ? pair : single(tokens, at, first, taken);
  }

  /** "hai vụ": a number in words is an amount of something, and never of places or times. */
  private Found spelled(List<Token> tokens, int at, boolean[] taken) {
    SpelledReader.Found number = spelled.read(tokens, at, taken);
    if (number == null) {
      return null;
    }
    UnitReader.Found unit = free(units.read(tokens, number.end(), false), number.end(), taken);
    return unit == null
            || unit.unit().dimension() == Dimension.TIMES && !number.happened()
            || unit.unit().dimension() == Dimension.TIME
            || units.isPlace(unit.unit())
            // "hai tỷ rưỡi": a scale alone is no unit.
            || unit.unit().base().isEmpty()
            // "203 tỷ đồng (hai trăm linh ba tỷ đồng)" says it twice.
            || unit.unit().dimension() != Dimension.COUNT && !number.happened()
        ? null
        : found(new Amount.Point(number.number()), unit.unit(), null, tokens, at, unit.end());
  }

  /** "xếp thứ 05", "xếp thứ 3/9": the place in an order, quoted with the word before it. */
  private Found rank(List<Token> tokens, int at, NumberReader.Reading reading, boolean[] taken) {
    if (at == 0 || taken[at - 1] || reading.likely().value().scale() != 0) {
      return null;
    }
    boolean ranked = false;
    for (int begin = Math.max(0, at - 4); begin < at; begin++) {
      PhraseTrie.Found<Lexicon.Entry> cue = cues.longest(tokens, begin);
      ranked |=
          cue != null && cue.value().value(Cue.RANK).equals("order") && begin + cue.tokens() == at;
    }
    if (!ranked) {
      return null;
    }
    int end = at + 1;
    if (end + 1 < tokens.size()
        && tokens.get(end).is("/")
        && tokens.get(end + 1).type() == Token.Type.NUMBER) {
      end += 2;
    }
    Mention.Measured mention =
        new Mention.Measured(
            new Quantity(new Amount.Point(reading.likely()), Unit.NONE),
            null,
            tokens.get(at - 1).start(),
            tokens.get(end - 1).end(),
            Mention.Form.RANK);
    return new Found(mention, at - 1, end);
  }

  private Found single(List<Token> tokens, int at, NumberReader.Reading reading, boolean[] taken) {
    PrintedNumber number = reading.likely();
    Found compound = compound(tokens, at, number);
    if (compound != null) {
      return compound;
    }
    UnitReader.Found unit =
        free(units.read(tokens, at + 1, countable(tokens.get(at), number)), at + 1, taken);
    if (unit == null && number.value().scale() > 0) {
      unit = free(units.time(tokens, at + 1), at + 1, taken);
    }
    // "15/7 đường Hoa Ban": what stands behind a slash counts nothing that no list knows.
    if (unit != null && units.isGuessed(unit.unit()) && isBehindSlash(tokens, at)) {
      return null;
    }
    if (unit == null) {
      return sharedUnit(tokens, at, number, taken);
    }
    int begin = at;
    if (at > 0 && signed(tokens, at)) {
      begin = at - 1;
      if (tokens.get(begin).is("-")) {
        number = number.negate();
      }
    }
    PrintedNumber rival = reading.rival();
    // A count has no decimals: "1,340 hộ" is a thousand.
    if (unit.unit().isExactCount() && number.value().scale() > 0 && rival != null) {
      number = rival;
      rival = reading.likely();
    }
    Mention.Form form = begin == at ? Mention.Form.PLAIN : Mention.Form.SIGNED;
    return found(new Amount.Point(number), unit.unit(), rival, tokens, begin, unit.end(), form);
  }

  private static boolean isBehindSlash(List<Token> tokens, int at) {
    return at > 1
        && tokens.get(at - 1).is("/")
        && tokens.get(at - 1).touches(tokens.get(at))
        && tokens.get(at - 2).type() == Token.Type.NUMBER;
  }

  private static UnitReader.Found free(UnitReader.Found unit, int begin, boolean[] taken) {
    if (unit == null) {
      return null;
    }
    for (int k = begin; k < unit.end(); k++) {
      if (taken[k]) {
        return null;
      }
    }
    return unit;
  }

  /** "từ 2 lên 3 phó trưởng phòng": the unit is printed once, after the second number. */
  private Found sharedUnit(List<Token> tokens, int at, PrintedNumber number, boolean[] taken) {
    if (at + 2 >= tokens.size() || !is(tokens, at + 1, Cue.LINK, "change") || taken[at + 2]) {
      return null;
    }
    Token second = tokens.get(at + 2);
    if (second.reading() == null) {
      return null;
    }
    PrintedNumber other = second.reading().likely();
    UnitReader.Found unit =
        free(units.read(tokens, at + 3, countable(second, other)), at + 3, taken);
    return unit == null
        ? null
        : found(new Amount.Point(number), unit.unit(), null, tokens, at, at + 1);
  }

  /** A whole number of things, small enough that nobody would print it without groups. */
  private static boolean countable(Token token, PrintedNumber number) {
    return number.value().scale() == 0
        && (token.word().length() <= 3 || token.word().indexOf('.') > 0);
  }

  private static boolean signed(List<Token> tokens, int at) {
    Token sign = tokens.get(at - 1);
    if (!sign.is("-") && !sign.is("+")) {
      return false;
    }
    if (!sign.touches(tokens.get(at))) {
      // "(- 26,5 ha)"
      return at > 1 && tokens.get(at - 2).is("(");
    }
    return at == 1
        || tokens.get(at - 2).is("(")
        || !tokens.get(at - 2).touches(sign) && tokens.get(at - 2).type() != Token.Type.NUMBER;
  }

  /** "1.199 tỷ 704 triệu đồng". */
  private Found compound(List<Token> tokens, int at, PrintedNumber number) {
    PhraseTrie.Found<BigDecimal> big = units.scale(tokens, at + 1);
    if (big == null) {
      return null;
    }
    int next = at + 1 + big.tokens();
    if (next >= tokens.size() || tokens.get(next).type() != Token.Type.NUMBER) {
      return null;
    }
    PhraseTrie.Found<BigDecimal> small = units.scale(tokens, next + 1);
    NumberReader.Reading rest = tokens.get(next).reading();
    if (small == null || rest == null || small.value().compareTo(big.value()) >= 0) {
      return null;
    }
    UnitReader.Found unit = units.read(tokens, next + 1, false);
    if (unit == null
        || unit.unit().dimension() == Dimension.COUNT && unit.unit().base().isEmpty()) {
      return null;
    }
    BigDecimal smallValue = rest.likely().value();
    BigDecimal ratio = big.value().divide(small.value());
    if (smallValue.compareTo(ratio) >= 0) {
      return null;
    }
    // "1.199 tỷ 704 triệu đồng" is 1199.704 tỷ đồng, known to the million.
    int places = ratio.precision() - 1;
    PrintedNumber sum =
        new PrintedNumber(number.value().add(smallValue.scaleByPowerOfTen(-places)));
    Unit larger = units.rescaled(unit.unit(), tokens, next + 1, at + 1, ratio);
    return found(new Amount.Point(sum), larger, null, tokens, at, unit.end());
  }

  /** "9/28 đơn", "5 - 7%", "từ 8,3 đến 8,5%". */
  private Found pair(List<Token> tokens, int at, NumberReader.Reading first, boolean[] taken) {
    int middle = at + 1;
    UnitReader.Found own = null;
    if (middle < tokens.size() && tokens.get(middle).is("%")) {
      middle++;
    } else {
      own = units.read(tokens, middle, false);
      boolean dash = own != null && own.end() < tokens.size() && tokens.get(own.end()).is("-");
      // "2.000 m2 - 3.000 m2": the unit is printed at both ends.
      middle = dash ? own.end() : middle;
      own = dash ? own : null;
    }
    int second = middle + 1;
    if (second >= tokens.size()
        || taken[middle]
        || taken[second]
        || tokens.get(second).type() != Token.Type.NUMBER) {
      return null;
    }
    NumberReader.Reading other = tokens.get(second).reading();
    if (other == null) {
      return null;
    }
    PrintedNumber a = first.likely();
    PrintedNumber b = other.likely();
    boolean whole = a.value().scale() == 0 && b.value().scale() == 0;
    UnitReader.Found unit =
        free(
            units.read(tokens, second + 1, whole && countable(tokens.get(second), b)),
            second + 1,
            taken);
    if (tokens.get(middle).is("/")
        && middle == at + 1
        && unit != null
        && (isAmount(unit.unit()) || isPlanned(tokens, at, a, b, unit))) {
      // "12.375,3/10.200 triệu đồng": done and planned, the unit printed once.
      return found(
          new Amount.Point(a), unit.unit(), null, tokens, at, at + 1, Mention.Form.SHARED_UNIT);
    }
    if (tokens.get(middle).is("/") && middle == at + 1) {
      if (!whole || unit != null && unit.unit().dimension() == Dimension.PERCENT) {
        return null;
      }
      if (unit == null) {
        return looksLikeDate(a, b) || a.value().compareTo(b.value()) > 0
            ? null
            : found(new Amount.Fraction(a, b), Unit.NONE, null, tokens, at, second + 1);
      }
      if (units.isGuessed(unit.unit()) && a.value().compareTo(b.value()) > 0) {
        return null;
      }
      return found(new Amount.Fraction(a, b), unit.unit(), null, tokens, at, unit.end());
    }
    boolean dash = tokens.get(middle).is("-");
    boolean to =
        is(tokens, middle, Cue.LINK, "to") && at > 0 && is(tokens, at - 1, Cue.LINK, "from");
    boolean twice = own != null && unit != null && own.unit().equals(unit.unit());
    if (unit == null
        || !dash && !to
        || middle > at + 1 && !twice && unit.unit().dimension() != Dimension.PERCENT) {
      return null;
    }
    return found(new Amount.Range(a, b), unit.unit(), null, tokens, at, unit.end());
  }

  /**
   * Whether a fraction of counted things is what was done of a plan: "640/600 con", "36/40 lớp, đạt
   * 90% kế hoạch".
   */
  private boolean isPlanned(
      List<Token> tokens,
      int number,
      PrintedNumber done,
      PrintedNumber planned,
      UnitReader.Found unit) {
    if (unit.unit().dimension() != Dimension.COUNT || planned.value().signum() == 0) {
      return false;
    }
    if (done.value().compareTo(planned.value()) > 0) {
      return !units.isGuessed(unit.unit());
    }
    if (done.value().equals(planned.value()) && planned.value().compareTo(ITEMS_MOST) < 0) {
      // "07/07 thanh niên": all of them.
      return false;
    }
    int at = unit.end();
    if (isPlan(tokens, at) || isAddedUp(tokens, number)) {
      return true;
    }
    if (at < tokens.size() && (tokens.get(at).is(",") || tokens.get(at).is("("))) {
      at++;
    }
    PhraseTrie.Found<Lexicon.Entry> reach = cues.longest(tokens, at);
    if (reach != null && reach.value().value(Cue.REACH).equals("rate")) {
      // "48/62 vụ, đạt tỷ lệ 77,4%": of those there were.
      return false;
    }
    at += reach != null && reach.value().is(Cue.REACH) ? reach.tokens() : 0;
    if (at + 1 >= tokens.size()
        || tokens.get(at).type() != Token.Type.NUMBER
        || !tokens.get(at + 1).is("%")) {
      return false;
    }
    // Thousands are counted against a plan, not one by one.
    return isPlan(tokens, at + 2)
        || reach != null && planned.value().compareTo(ITEMS_MOST) >= 0 && endsThere(tokens, at + 2);
  }

  /** "lũy kế 36/110 doanh nghiệp": what is added up over a year is measured by its plan. */
  private boolean isAddedUp(List<Token> tokens, int number) {
    for (int begin = Math.max(0, number - CUMULATIVE_WORDS_MOST); begin < number; begin++) {
      PhraseTrie.Found<Lexicon.Entry> cue = cues.longest(tokens, begin);
      if (cue != null && cue.value().is(Cue.CUMULATIVE) && begin + cue.tokens() == number) {
        return true;
      }
    }
    return false;
  }

  /** Whether a plan is named at that token, maybe after a word of comparison. */
  private boolean isPlan(List<Token> tokens, int at) {
    PhraseTrie.Found<Lexicon.Entry> cue = cues.longest(tokens, at);
    if (cue != null && cue.value().is(Cue.COMPARE)) {
      cue = cues.longest(tokens, at + cue.tokens());
    }
    return cue != null && cue.value().is(Cue.PLAN);
  }

  private static boolean endsThere(List<Token> tokens, int at) {
    return at >= tokens.size() || tokens.get(at).type() == Token.Type.SIGN;
  }

  private static boolean isAmount(Unit unit) {
    return switch (unit.dimension()) {
      case COUNT, PERCENT, NONE, TIMES, POINTS, PER_MILLE -> false;
      default -> true;
    };
  }

  private static boolean looksLikeDate(PrintedNumber day, PrintedNumber month) {
    return day.value().intValue() <= 31 && month.value().intValue() <= 12
        || month.value().intValue() >= 1900;
  }

  private boolean is(List<Token> tokens, int at, Cue cue, String value) {
    PhraseTrie.Found<Lexicon.Entry> found = cues.longest(tokens, at);
    return found != null && found.tokens() == 1 && found.value().value(cue).equals(value);
  }

  private static Found found(
      Amount amount, Unit unit, PrintedNumber rival, List<Token> tokens, int begin, int end) {
    return found(amount, unit, rival, tokens, begin, end, Mention.Form.PLAIN);
  }

  private static Found found(
      Amount amount,
      Unit unit,
      PrintedNumber rival,
      List<Token> tokens,
      int begin,
      int end,
      Mention.Form form) {
    Mention.Measured mention =
        new Mention.Measured(
            new Quantity(amount, unit),
            rival,
            tokens.get(begin).start(),
            tokens.get(end - 1).end(),
            form);
    return new Found(mention, begin, end);
  }
}
