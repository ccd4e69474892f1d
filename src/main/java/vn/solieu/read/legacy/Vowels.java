package vn.solieu.read.legacy;

import java.text.Normalizer;

/** Vietnamese vowels with marks, looked up in a table. */
final class Vowels {
  private static final int TABLE_SIZE = 0x1F00;

  /** Lower case vowels by letter, without their tone but with their other marks; 0 for others. */
  private static final char[] VOWELS = vowels();

  private Vowels() {}

  /** Whether it is a vowel with a mark or a tone, in either case. */
  static boolean isMarked(char c) {
    return c >= 0x80 && c < TABLE_SIZE && VOWELS[c] != 0;
  }

  /** Whether no word can end in this vowel behind that letter, which may be any character. */
  static boolean needsFinal(char before, char vowel) {
    char first = before < TABLE_SIZE ? VOWELS[before] : 0;
    return switch (vowel < TABLE_SIZE ? VOWELS[vowel] : 0) {
      case '\u0103', '\u00E2' -> true;
      case '\u00EA' -> first == 'i' || first == 'y';
      case '\u00F4' -> first == 'u';
      case '\u01A1' -> first == '\u01B0';
      default -> false;
    };
  }

  private static char[] vowels() {
    char[] vowels = new char[TABLE_SIZE];
    for (char c = 'A'; c < TABLE_SIZE; c++) {
      String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      if ("aeiouyAEIOUY".indexOf(parts.charAt(0)) >= 0) {
        StringBuilder kept = new StringBuilder();
        parts.chars().filter(mark -> !isTone(mark)).forEach(mark -> kept.append((char) mark));
        String letter = Normalizer.normalize(kept, Normalizer.Form.NFC);
        vowels[c] = letter.length() == 1 ? Character.toLowerCase(letter.charAt(0)) : 0;
      }
    }
    return vowels;
  }

  private static boolean isTone(int mark) {
    return switch (mark) {
      case '\u0300', '\u0301', '\u0309', '\u0303', '\u0323' -> true;
      default -> false;
    };
  }
}
