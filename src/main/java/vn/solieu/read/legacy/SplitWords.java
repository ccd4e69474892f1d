package vn.solieu.read.legacy;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.rules.Letters;

/**
 * Words that fell apart at a marked letter, as converters leave them, made whole: only where the
 * pieces are no syllables and their join is.
 */
final class SplitWords {
  private static final int PIECES_MAX = 4;
  private static final int PIECE_MAX = 6;

  private SplitWords() {}

  /** A look that most texts fail at once: a blank beside a letter that no word ends or opens on. */
  static boolean maybeSplit(CharSequence text) {
    for (int at = 1; at < text.length() - 1; at++) {
      if (text.charAt(at) == ' ' && isBroken(text, at)) {
        int start = pieceStart(text, at);
        int end = pieceEnd(text, at + 1);
        if (start < at && end > at + 1 && isApart(text, start, at, end)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a vowel stands before the blank that needs a final, or a marked one behind it. */
  private static boolean isBroken(CharSequence text, int blank) {
    char last = text.charAt(blank - 1);
    if (last >= 0x80 && Vowels.needsFinal(blank > 1 ? text.charAt(blank - 2) : ' ', last)) {
      return true;
    }
    char next = text.charAt(blank + 1);
    return next >= 0x80 && Vowels.isMarked(next);
  }

  static Draft joined(Draft draft) {
    StringBuilder text = draft.text;
    List<Integer> gaps = new ArrayList<>();
    List<int[]> words = new ArrayList<>();
    for (int at = 1; at < text.length() - 1; at++) {
      int end = text.charAt(at) == ' ' && isBroken(text, at) ? joinEnd(text, at) : 0;
      if (end == 0) {
        continue;
      }
      words.add(new int[] {pieceStart(text, at) - gaps.size(), 0, pieceStart(text, at), end});
      for (; at < end; at++) {
        if (text.charAt(at) == ' ') {
          gaps.add(at);
        }
      }
      words.get(words.size() - 1)[1] = end - gaps.size();
    }
    if (gaps.isEmpty()) {
      return draft;
    }
    Draft joined = draft.without(gaps);
    for (int[] word : words) {
      String before = text.substring(word[2], word[3]);
      joined.repaired(new Repair(Repair.Kind.SPLIT_WORD, word[0], word[1], before));
    }
    return joined;
  }

  /** Where the word ends that falls apart at a blank, or 0 where none does. */
  private static int joinEnd(CharSequence text, int blank) {
    int start = pieceStart(text, blank);
    int end = blank;
    for (int pieces = 2; pieces <= PIECES_MAX; pieces++) {
      int gap = end;
      end = pieceEnd(text, gap + 1);
      if (start == blank || end == gap + 1 || !isMarkedBeside(text, gap)) {
        return 0;
      }
      String word = text.subSequence(start, end).toString().replace(" ", "");
      boolean apart =
          pieces > 2 ? !Words.isInUse(tail(text, gap, end)) : isApart(text, start, gap, end);
      if (!apart || !isOneCase(word)) {
        return 0;
      }
      if (Words.isSyllable(word)) {
        return end;
      }
      if (end >= text.length() || text.charAt(end) != ' ') {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isMarkedBeside(CharSequence text, int blank) {
    return text.charAt(blank - 1) >= 0x80 || text.charAt(blank + 1) >= 0x80;
  }

  /**
   * Whether two pieces can't be two words: the first breaks off at a marked letter and is none, or
   * the second begins with one and is none.
   */
  private static boolean isApart(CharSequence text, int start, int blank, int end) {
    boolean head = text.charAt(blank - 1) >= 0x80;
    boolean tail = Vowels.isMarked(text.charAt(blank + 1));
    return head && !Words.isSyllable(text.subSequence(start, blank).toString())
        || tail && !Words.isInUse(tail(text, blank, end));
  }

  private static String tail(CharSequence text, int blank, int end) {
    return text.subSequence(blank + 1, end).toString();
  }

  /** All capitals, all small, or small behind one capital: a name's beginning is no word's end. */
  private static boolean isOneCase(String word) {
    boolean allUpper = word.chars().allMatch(Letters::isUpper);
    return allUpper || word.chars().skip(1).allMatch(Letters::isLower);
  }

  private static int pieceStart(CharSequence text, int blank) {
    int start = blank;
    while (start > 0 && Words.isOfWord(text.charAt(start - 1)) && blank - start <= PIECE_MAX) {
      start--;
    }
    boolean whole = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
    return whole && blank - start <= PIECE_MAX ? start : blank;
  }

  private static int pieceEnd(CharSequence text, int from) {
    int end = from;
    while (end < text.length() && Words.isOfWord(text.charAt(end)) && end - from <= PIECE_MAX) {
      end++;
    }
    boolean whole = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    return whole && end - from <= PIECE_MAX ? end : from;
  }
}
