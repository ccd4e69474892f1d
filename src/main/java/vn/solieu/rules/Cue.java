package vn.solieu.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a word, sign or mention can be a sign of. Rule files write them in lower case with dashes
 * ({@code same-period}).
 *
 * <p>At most 64, so that a set of them is one long.
 */
public enum Cue {
  // signs
  COMMA,
  SEMICOLON,
  COLON,
  /** A sentence's end. */
  STOP,
  OPEN,
  CLOSE,
  SLASH,
  DASH,
  PLUS,
  EQUALS,
  // numbers before they are understood
  NUMBER,
  /** A number without decimals or groups. */
  INTEGER,
  DAY,
  MONTH,
  QUARTER,
  YEAR,
  /** Letters and digits in one, such as QL4D. */
  CODE,
  WORD,
  // mentions
  /** A stretch that is no figure: a document number, a date, a name with a number. */
  BLOCKED,
  PERIOD,
  QUANTITY,
  PERCENT,
  AMOUNT,
  COUNT,
  POINTS,
  TIMES,
  FRACTION,
  RANGE,
  // words of the lexicon
  REACH,
  LINK,
  STATUS,
  MOVE,
  QUALIFIER,
  COMPARE,
  PLAN,
  ASSIGN,
  SHARE,
  RANK,
  CUMULATIVE,
  SAME_PERIOD,
  PREVIOUS,
  ONLY,
  INCLUDE,
  CONSIST,
  CONTRIBUTE,
  CONTRAST,
  /** A noun before a number that is a name or an order: đội 5, đợt 2. */
  ORDINAL,
  LAW,
  HEAD,
  VERB,
  AUXILIARY,
  PREPOSITION,
  CONJUNCTION,
  ADVERB,
  CONTINUE,
  TIME_UNIT,
  NOW,
  SCALE,
  PLACE,
  FIGURE_NOUN,
  /** A noun that says nothing of what is measured: tình hình, công tác. */
  FILLER;

  private final String spelling = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The spelling used in rule files. */
  public String spelling() {
    return spelling;
  }

  public long bit() {
    return 1L << ordinal();
  }

  static List<String> spellings() {
    return Arrays.stream(values()).map(Cue::spelling).toList();
  }

  /** The cue of that spelling, or null. */
  static Cue bySpelling(String spelling) {
    for (Cue cue : values()) {
      if (cue.spelling().equals(spelling)) {
        return cue;
      }
    }
    return null;
  }
}
