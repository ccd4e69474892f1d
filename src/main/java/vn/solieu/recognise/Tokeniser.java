package vn.solieu.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.solieu.rules.Letters;
import vn.solieu.rules.Spelling;

/**
 * Cuts text into words, numbers, codes and signs; pieces glued together by a slip ({@code
 * đạt99,4%}, {@code 522,8ha}, {@code tỷUSD}) come apart.
 */
final class Tokeniser {
  /** A month and a year, maybe behind a day: no number is grouped by fours. */
  private static final Pattern DOTTED_DATE =
      Pattern.compile(
          "(?:(?:0?[1-9]|[12][0-9]|3[01])\\.)?(?:0?[1-9]|1[0-2])\\.(?:19[4-9][0-9]|20[0-9]{2})");

  private static final int DATE_DIGITS_LEAST = 6;

  private Tokeniser() {}

  static List<Token> tokens(String printed) {
    char[] text = printed.toCharArray();
    List<Token> tokens = new ArrayList<>(text.length / 4 + 4);
    int at = 0;
    int length = text.length;
    while (at < length) {
      char c = text[at];
      if (isSpace(c)) {
        at++;
      } else if (isDigit(c)) {
        at = number(text, at, tokens);
      } else if (isLetter(c)) {
        at = word(text, at, tokens);
      } else {
        int end = at + Character.charCount(Character.codePointAt(text, at));
        tokens.add(new Token(at, end, Token.Type.SIGN, false, sign(text, at, end)));
        at = end;
      }
    }
    return tokens;
  }

  private static String sign(char[] text, int begin, int end) {
    return switch (text[begin]) {
      case '\u2013', '\u2014', '\u2212', '\u2011' -> "-";
      default -> Spelling.word(text, begin, end);
    };
  }

  private static int number(char[] text, int begin, List<Token> tokens) {
    int end = begin;
    int length = text.length;
    while (end < length) {
      char c = text[end];
      boolean separator = (c == '.' || c == ',') && end + 1 < length && isDigit(text[end + 1]);
      if (!isDigit(c) && !separator) {
        break;
      }
      end++;
    }
    // "5G", "4D": a name when a single capital letter closes it.
    boolean capital = end < length && Letters.isUpper(text[end]);
    if (capital && (end + 1 == length || !isLetter(text[end + 1]))) {
      end++;
      tokens.add(new Token(begin, end, Token.Type.CODE, false, Spelling.word(text, begin, end)));
    } else {
      String digits = new String(text, begin, end - begin);
      if (digits.length() >= DATE_DIGITS_LEAST && DOTTED_DATE.matcher(digits).matches()) {
        dotted(digits, begin, tokens);
      } else {
        tokens.add(number(digits, begin));
      }
    }
    return end;
  }

  private static Token number(String digits, int begin) {
    return new Token(
        begin,
        begin + digits.length(),
        Token.Type.NUMBER,
        false,
        digits,
        NumberReader.read(digits).orElse(null));
  }

  /** "5.2023", "15.5.2023": a date whose parts dots divide reads as one with slashes. */
  private static void dotted(String digits, int begin, List<Token> tokens) {
    int from = 0;
    for (int dot = digits.indexOf('.'); dot >= 0; dot = digits.indexOf('.', from)) {
      tokens.add(number(digits.substring(from, dot), begin + from));
      tokens.add(new Token(begin + dot, begin + dot + 1, Token.Type.SIGN, false, "/"));
      from = dot + 1;
    }
    tokens.add(number(digits.substring(from), begin + from));
  }

  private static int word(char[] text, int begin, List<Token> tokens) {
    int end = begin;
    int length = text.length;
    boolean upper = true;
    while (end < length && isLetter(text[end])) {
      char c = text[end];
      // "tỷUSD" comes apart before a capital that follows a small letter.
      // "kWh" doesn't.
      if (end > begin + 1 && Letters.isUpper(c) && Letters.isLower(text[end - 1])) {
        break;
      }
      upper &= !Letters.isLower(c);
      end++;
    }
    if (end < length && isDigit(text[end])) {
      int digits = end;
      while (digits < length && (isDigit(text[digits]) || upper && isLetter(text[digits]))) {
        digits++;
      }
      boolean measure =
          digits == end + 1 && (text[end] == '2' || text[end] == '3') && end - begin <= 2;
      if (measure || upper) {
        tokens.add(
            new Token(
                begin,
                digits,
                measure ? Token.Type.WORD : Token.Type.CODE,
                upper,
                Spelling.word(text, begin, digits)));
        return digits;
      }
    }
    // "CT.03": a road or a form.
    if (upper
        && end - begin > 1
        && end + 1 < length
        && text[end] == '.'
        && isDigit(text[end + 1])) {
      int digits = end + 1;
      while (digits < length && isDigit(text[digits])) {
        digits++;
      }
      tokens.add(
          new Token(begin, digits, Token.Type.CODE, false, Spelling.word(text, begin, digits)));
      return digits;
    }
    // "Covid-19", "PL-02": a name with its number.
    if (end + 1 < length && text[end] == '-' && isDigit(text[end + 1]) && end - begin > 1) {
      int digits = end + 1;
      while (digits < length && isDigit(text[digits])) {
        digits++;
      }
      if (digits - end <= 4) {
        tokens.add(
            new Token(begin, digits, Token.Type.CODE, false, Spelling.word(text, begin, digits)));
        return digits;
      }
    }
    tokens.add(
        new Token(
            begin,
            end,
            Token.Type.WORD,
            Letters.isUpper(text[begin]),
            Spelling.word(text, begin, end)));
    return end;
  }

  private static boolean isSpace(char c) {
    return c == ' '
        || c == '\u00a0'
        || c == '\t'
        || Letters.isWhitespace(c)
        || c == '\u200b'
        || c == '\ufeff';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '\u00c0' && Letters.isLetter(c)
        || c >= '\u0300' && c <= '\u036f'
        || c == '\u00b2'
        || c == '\u00b3';
  }
}
