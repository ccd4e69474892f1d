package vn.solieu.read.legacy;

import vn.solieu.rules.Letters;

/**
 * One word of a coded text, read both ways: by its codes and as Unicode. One object reads all words
 * of a text in turn.
 */
final class Word {
  private static final String PUNCTUATION =
      "\u2013\u2014\u2018\u2019\u201A\u201C\u201D\u201E\u2022\u2026";

  private static final String UNITS = "\u00B0\u00B2\u00B3";

  private final CodedText coded;

  /** Offsets of the word in the stored text, end exclusive. */
  int start;

  int end;

  /** The reading by codes, where each of its characters stood, and which were decoded. */
  final StringBuilder letters = new StringBuilder();

  int[] origins = new int[32];
  private boolean[] mapped = new boolean[32];

  /** The encoding of its first code, and whether a font says so. */
  Encoding encoding;

  boolean hinted;

  /** Whether the readings differ at all. */
  boolean changed;

  /** Whether it holds a letter that no one-byte page has; one that Unicode Vietnamese never has. */
  boolean beyond;

  boolean foreign;

  boolean validByCodes;
  boolean validAsUnicode;

  Word(CodedText coded) {
    this.coded = coded;
  }

  /** Reads the next word at or behind an offset; false where there is none. */
  boolean next(int from) {
    int length = coded.text.length();
    start = from;
    while (start < length && !isOfWord(start)) {
      start++;
    }
    end = start;
    while (end < length && isOfWord(end)) {
      end++;
    }
    if (start == length) {
      return false;
    }
    decode();
    return true;
  }

  private boolean isOfWord(int at) {
    char c = coded.text.charAt(at);
    return Words.isOfWord(c) || (c < ' ' || c >= 0x80) && isCode(at);
  }

  /** Quotation marks and dashes are codes of some pages, but without a font they are themselves. */
  private boolean isCode(int at) {
    char c = coded.text.charAt(at);
    CodeTable table = coded.table(at);
    return table != null && table.hasCode(c) && (coded.isHinted(at) || PUNCTUATION.indexOf(c) < 0);
  }

  private void decode() {
    letters.setLength(0);
    encoding = coded.encoding(start);
    hinted = coded.isHinted(start);
    changed = false;
    beyond = false;
    foreign = false;
    boolean marked = false;
    if (origins.length < end - start) {
      origins = new int[end - start];
      mapped = new boolean[end - start];
    }
    for (int at = start; at < end; ) {
      char stored = coded.text.charAt(at);
      if (isDoubled(at)) {
        at++;
        continue;
      }
      int match = match(at);
      char letter = match == 0 ? stored : CodeTable.letter(match);
      int step = match == 0 ? 1 : CodeTable.length(match);
      boolean other = match != 0 && (step > 1 || letter != stored);
      if (other && !changed) {
        encoding = coded.encoding(at);
        hinted = coded.isHinted(at);
      }
      changed |= other;
      marked |= stored >= 0x80 || step > 1;
      beyond |= Words.isBeyondLatin(stored);
      foreign |= Words.isForeign(stored);
      origins[letters.length()] = at;
      mapped[letters.length()] = other;
      letters.append(letter);
      at += step;
    }
    boolean judged = marked || changed;
    validAsUnicode = judged && isValidAsUnicode();
    validByCodes =
        changed ? hasSoundCase() && Words.isSyllable(letters.toString()) : validAsUnicode;
  }

  /** A soft hyphen that a program put before the TCVN3 letter with the same code. */
  private boolean isDoubled(int at) {
    return coded.encoding(at) == Encoding.TCVN3
        && coded.text.charAt(at) == Words.SOFT_HYPHEN
        && at + 1 < end
        && coded.text.charAt(at + 1) == Words.SOFT_HYPHEN;
  }

  private int match(int at) {
    CodeTable table = coded.table(at);
    if (table == null || !isOfWord(at)) {
      return 0;
    }
    boolean pair = at + 1 < end && coded.encoding(at + 1) == coded.encoding(at);
    return table.match(coded.text, at, pair ? at + 2 : at + 1);
  }

  private boolean isValidAsUnicode() {
    String word = coded.text.substring(start, end);
    int cut = word.length();
    while (cut > 0 && UNITS.indexOf(word.charAt(cut - 1)) >= 0) {
      cut--;
    }
    boolean unit = cut < word.length() && word.chars().limit(cut).allMatch(c -> c < 0x80);
    return unit || Words.isSyllable(word.substring(0, cut));
  }

  /**
   * No capital follows a small letter: wrong codes show so. TCVN3 has no capitals with a tone, so
   * there small decoded letters stand among capitals.
   */
  private boolean hasSoundCase() {
    boolean small = false;
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (small && Letters.isUpper(c)) {
        return false;
      }
      small |= Letters.isLower(c) && !(mapped[i] && encoding == Encoding.TCVN3);
    }
    return true;
  }

  /** Capitals only, as abbreviations are: no syllable, and yet no sign of a wrong reading. */
  boolean isAbbreviation() {
    return letters.chars().allMatch(Letters::isUpper);
  }

  /** Whether decoded small letters stand among two capitals or more and nothing else. */
  boolean isCapitalised() {
    if (encoding != Encoding.TCVN3) {
      return false;
    }
    int capitals = 0;
    boolean small = false;
    for (int i = 0; i < letters.length(); i++) {
      if (Letters.isUpper(letters.charAt(i))) {
        capitals++;
      } else if (!mapped[i]) {
        return false;
      } else {
        small = true;
      }
    }
    return small && capitals >= 2;
  }

  /** Whether it is one character that is no letter as it stands. */
  boolean isLoneSign() {
    return end - start == 1 && !Letters.isLetter(coded.text.charAt(start));
  }

  /** A fraction or a sign between numbers that stands by itself. */
  boolean isSign() {
    if (!isLoneSign()) {
      return false;
    }
    return switch (coded.text.charAt(start)) {
      case '\u00BC', '\u00BD', '\u00BE' -> !validByCodes || isDigit(start - 1);
      case '\u00D7', '\u00F7' -> isDigit(beside(-1)) && isDigit(beside(1));
      default -> false;
    };
  }

  private int beside(int step) {
    int at = start + step;
    boolean inside = at >= 0 && at < coded.text.length();
    return inside && coded.text.charAt(at) == ' ' ? at + step : at;
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < coded.text.length() && Character.isDigit(coded.text.charAt(at));
  }

  /** Whether every letter with marks in it has a code. */
  boolean isCoded(CodeTable table) {
    for (int i = 0; i < letters.length(); i++) {
      char stored = coded.text.charAt(origins[i]);
      if (stored >= 0x80 && !mapped[i] && !table.hasCode(stored)) {
        return false;
      }
    }
    return true;
  }
}
