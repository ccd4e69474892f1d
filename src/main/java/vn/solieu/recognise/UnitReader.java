package vn.solieu.recognise;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Unit;
import vn.solieu.rules.Cue;
import vn.solieu.rules.Lexicon;

/** Reads the unit or counted noun that follows a number. */
final class UnitReader {
  /** A unit and the index just after its last token. */
  record Found(Unit unit, int end) {}

  private static final long NO_NOUN =
      mask(
          Cue.VERB,
          Cue.AUXILIARY,
          Cue.PREPOSITION,
          Cue.CONJUNCTION,
          Cue.ADVERB,
          Cue.REACH,
          Cue.LINK,
          Cue.COMPARE,
          Cue.MOVE,
          Cue.STATUS,
          Cue.QUALIFIER,
          Cue.TIME_UNIT,
          Cue.NOW,
          Cue.INCLUDE,
          Cue.CONSIST,
          Cue.CONTRAST,
          Cue.CONTINUE,
          Cue.SHARE,
          Cue.PREVIOUS,
          Cue.SAME_PERIOD,
          Cue.HEAD,
          Cue.FIGURE_NOUN,
          Cue.LAW);

  /** The group of nouns that are places. */
  private static final String ADMINISTRATIVE = "admin";

  private final PhraseTrie<BigDecimal> scales = new PhraseTrie<>();
  private final PhraseTrie<String> scaleSpellings = new PhraseTrie<>();
  private final PhraseTrie<Unit> units = new PhraseTrie<>();
  private final PhraseTrie<String> counted = new PhraseTrie<>();
  private final PhraseTrie<Lexicon.Entry> cues;
  private final Map<String, String> coordinates;
  private final Set<String> listed;

  /** Units with their scale words, as few as there are in print. */
  private final Map<Scaled, Unit> scaled = new HashMap<>();

  UnitReader(Lexicon lexicon, PhraseTrie<Lexicon.Entry> cues) {
    this.cues = cues;
    this.coordinates = lexicon.coordinates();
    lexicon
        .scales()
        .forEach(
            (phrase, factor) -> {
              scales.add(phrase, factor);
              scaleSpellings.add(phrase, lexicon.scaleSpelling(phrase));
            });
    lexicon.units().forEach(units::add);
    lexicon.counted().forEach(noun -> counted.add(noun, noun));
    this.listed = Set.copyOf(lexicon.counted());
  }

  /** A listed unit or noun behind a scale word. */
  private record Scaled(String prefix, Unit unit) {}

  static long mask(Cue... cues) {
    long mask = 0;
    for (Cue cue : cues) {
      mask |= cue.bit();
    }
    return mask;
  }

  /** The scale word at that token ({@code nghìn tỷ}), or null. */
  PhraseTrie.Found<BigDecimal> scale(List<Token> tokens, int at) {
    return scales.longest(tokens, at);
  }

  /**
   * The unit that begins at that token, or null.
   *
   * @param counts whether a noun that no list knows may be the unit: the number is a whole one
   */
  Found read(List<Token> tokens, int begin, boolean counts) {
    int at = begin;
    BigDecimal factor = BigDecimal.ONE;
    String prefix = "";
    PhraseTrie.Found<BigDecimal> scale = scales.longest(tokens, at);
    PhraseTrie.Found<Lexicon.Entry> head = scale == null ? null : cues.longest(tokens, at);
    if (head != null && head.tokens() > scale.tokens() && head.value().is(Cue.HEAD)) {
      // "11 Tỷ lệ hộ nghèo": a row's number before its name.
      return null;
    }
    if (scale != null) {
      factor = scale.value();
      prefix = scaleSpellings.longest(tokens, at).value();
      at += scale.tokens();
    }
    PhraseTrie.Found<Unit> unit = units.longest(tokens, at);
    PhraseTrie.Found<String> noun = counted.longest(tokens, at);
    if (noun != null && prefix.isEmpty() && isNamed(tokens, at + noun.tokens(), noun.value())) {
      return null;
    }
    int listed = Math.max(unit == null ? 0 : unit.tokens(), noun == null ? 0 : noun.tokens());
    PhraseTrie.Found<Lexicon.Entry> cue = at < tokens.size() ? cues.longest(tokens, at) : null;
    if (cue != null
        && cue.tokens() > listed
        && (cue.value().is(Cue.ADVERB)
            || listed > 0 && (cue.value().is(Cue.VERB) || cue.value().is(Cue.REACH)))) {
      // "tháng 7, 8 lần lượt" isn't eight times, "đến 31/5 giải ngân" no five prizes.
      return null;
    }
    if (unit != null && (noun == null || noun.tokens() <= unit.tokens())) {
      return compound(tokens, at + unit.tokens(), scaled(unit.value(), prefix, factor));
    }
    if (noun != null) {
      int end = at + noun.tokens();
      String name = noun.value();
      if (prefix.isEmpty()) {
        Found joined = coordinated(tokens, end, name);
        end = joined.end();
        name = joined.unit().symbol();
      }
      return compound(tokens, end, scaled(Unit.counted(name), prefix, factor));
    }
    Found time = scale == null ? null : time(tokens, at);
    if (time != null) {
      return new Found(scaled(time.unit(), prefix, factor), time.end());
    }
    if (scale != null) {
      return new Found(new Unit(prefix, Dimension.COUNT, factor, ""), at);
    }
    return counts ? unknownNoun(tokens, at) : null;
  }

  /** "2,5 ngày", "1.376,6 nghìn ngày": a time that is measured, not named; or null. */
  Found time(List<Token> tokens, int at) {
    PhraseTrie.Found<Lexicon.Entry> cue = at < tokens.size() ? cues.longest(tokens, at) : null;
    return cue != null && cue.value().value(Cue.TIME_UNIT).equals("measured")
        ? new Found(Unit.counted(cue.value().text()), at + cue.tokens())
        : null;
  }

  /** The listed unit that a text consists of, or null. */
  Unit whole(String text) {
    List<Token> tokens = Tokeniser.tokens(text);
    Found found = read(tokens, 0, false);
    return found != null && found.end() == tokens.size() ? found.unit() : null;
  }

  /** Whether a unit's noun was guessed: no list has it. */
  boolean isGuessed(Unit unit) {
    return unit.isExactCount() && !listed.contains(unit.symbol());
  }

  /** Whether a unit counts places. */
  boolean isPlace(Unit unit) {
    return ADMINISTRATIVE.equals(coordinates.get(unit.symbol()));
  }

  /** "03 tỉnh Phú Thọ": what a number orders or names, since the place's own name follows. */
  private boolean isNamed(List<Token> tokens, int after, String noun) {
    return ADMINISTRATIVE.equals(coordinates.get(noun))
        && after < tokens.size()
        && tokens.get(after).type() == Token.Type.WORD
        && tokens.get(after).capital();
  }

  private Unit scaled(Unit unit, String prefix, BigDecimal factor) {
    return prefix.isEmpty()
        ? unit
        : scaled.computeIfAbsent(
            new Scaled(prefix, unit),
            key ->
                new Unit(
                    prefix + " " + unit.symbol(),
                    unit.dimension(),
                    factor.multiply(unit.factor()),
                    unit.base()));
  }

  /** The unit with the scale word at {@code big} in place of the one at {@code small}. */
  Unit rescaled(Unit unit, List<Token> tokens, int small, int big, BigDecimal ratio) {
    String from = scaleSpellings.longest(tokens, small).value();
    String to = scaleSpellings.longest(tokens, big).value();
    return new Unit(
        to + unit.symbol().substring(from.length()),
        unit.dimension(),
        unit.factor().multiply(ratio),
        unit.base());
  }

  /** "xã, phường": nouns of one group that are counted together. */
  private Found coordinated(List<Token> tokens, int end, String first) {
    String group = coordinates.get(first);
    StringBuilder name = new StringBuilder(first);
    int at = end;
    while (group != null && at + 1 < tokens.size() && tokens.get(at).is(",")) {
      PhraseTrie.Found<String> next = counted.longest(tokens, at + 1);
      if (next == null || !group.equals(coordinates.get(next.value()))) {
        break;
      }
      name.append(", ").append(next.value());
      at += 1 + next.tokens();
    }
    return new Found(Unit.counted(name.toString()), at);
  }

  /** "tạ/ha", "triệu đồng/người/năm", "triệu đồng/1 ha". */
  private Found compound(List<Token> tokens, int end, Unit unit) {
    if (end + 1 >= tokens.size() || !tokens.get(end).is("/")) {
      return new Found(unit, end);
    }
    int at = end;
    StringBuilder symbol = new StringBuilder(unit.symbol());
    // "đ/con" and "đồng/con" are one.
    StringBuilder base =
        new StringBuilder(
            unit.factor().compareTo(BigDecimal.ONE) == 0 ? unit.base() : unit.symbol());
    boolean divided = false;
    while (at + 1 < tokens.size() && tokens.get(at).is("/")) {
      int next = at + 1;
      if (tokens.get(next).is("1") || tokens.get(next).is("01")) {
        next++;
      }
      if (next >= tokens.size()) {
        break;
      }
      Found divisor = divisor(tokens, next);
      if (divisor == null) {
        break;
      }
      symbol.append('/').append(divisor.unit().symbol());
      base.append('/').append(divisor.unit().symbol());
      at = divisor.end();
      divided = true;
    }
    if (!divided) {
      return new Found(unit, end);
    }
    return new Found(
        new Unit(symbol.toString(), Dimension.RATE, BigDecimal.ONE, base.toString()), at);
  }

  private Found divisor(List<Token> tokens, int at) {
    PhraseTrie.Found<Unit> unit = units.longest(tokens, at);
    PhraseTrie.Found<String> noun = counted.longest(tokens, at);
    if (noun != null && (unit == null || noun.tokens() > unit.tokens())) {
      return coordinated(tokens, at + noun.tokens(), noun.value());
    }
    if (unit != null) {
      return new Found(unit.value(), at + unit.tokens());
    }
    Token token = tokens.get(at);
    PhraseTrie.Found<Lexicon.Entry> cue = cues.longest(tokens, at);
    if (cue != null && cue.value().is(Cue.PLAN)) {
      return null;
    }
    return token.type() == Token.Type.WORD ? new Found(Unit.counted(token.word()), at + 1) : null;
  }

  /**
   * A noun that no list knows: one word, or two where the second belongs to no other construction.
   */
  private Found unknownNoun(List<Token> tokens, int at) {
    if (!nounLike(tokens, at)) {
      return null;
    }
    String first = tokens.get(at).word();
    if (nounLike(tokens, at + 1)) {
      return new Found(Unit.counted(first + " " + tokens.get(at + 1).word()), at + 2);
    }
    return new Found(Unit.counted(first), at + 1);
  }

  private boolean nounLike(List<Token> tokens, int at) {
    if (at >= tokens.size()
        || tokens.get(at).type() != Token.Type.WORD
        || tokens.get(at).word().length() < 2
        || tokens.get(at).capital()) {
      // A capital opens a name or a row's title behind its number.
      return false;
    }
    PhraseTrie.Found<Lexicon.Entry> cue = cues.longest(tokens, at);
    return cue == null || (cue.value().cues() & NO_NOUN) == 0;
  }
}
