package vn.solieu.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.solieu.rules.ScanWords;

/**
 * Mends what recognition gets wrong in a way that can be told without doubt: letters inside
 * numbers, and words beside figures that are none until a mark is put right. A digit is never
 * changed into another, and only specks are left out.
 */
final class OcrRepair {
  /** Of 100. */
  private static final int SURE_MIN = 50;

  private final ScanWords known;

  OcrRepair(ScanWords words) {
    this.known = words;
  }

  /** A line with its words mended; their places stay. */
  OcrWord.Row mended(OcrWord.Row row) {
    List<String> texts = new ArrayList<>();
    List<OcrWord> words = row.words().stream().filter(word -> !isSpeck(word)).toList();
    for (OcrWord word : words) {
      texts.add(number(Normalizer.normalize(word.text(), Normalizer.Form.NFC)));
    }
    for (int at = 0; at < texts.size(); at++) {
      phrase(texts, at);
    }
    List<OcrWord> mended = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      mended.add(words.get(i).withText(texts.get(i)));
    }
    return new OcrWord.Row(mended, row.base(), row.height());
  }

  /** One sign that the recogniser itself doubts: a stamp's edge, what a ruled line left over. */
  private static boolean isSpeck(OcrWord word) {
    return word.text().codePointCount(0, word.text().length()) == 1
        && !Character.isDigit(word.text().charAt(0))
        && word.certainty() < SURE_MIN;
  }

  /** A letter that looks like a digit and stands before one within a number is that digit. */
  static String number(String word) {
    int first = 0;
    while (first < word.length() && "([\"".indexOf(word.charAt(first)) >= 0) {
      first++;
    }
    int last = -1;
    for (int i = first; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= '0' && c <= '9') {
        last = i;
      } else if ("lIOo.,/".indexOf(c) < 0) {
        break;
      }
    }
    StringBuilder mended = new StringBuilder(word);
    for (int i = first; i < last; i++) {
      char c = word.charAt(i);
      mended.setCharAt(i, c == 'l' || c == 'I' ? '1' : c == 'O' || c == 'o' ? '0' : c);
    }
    return mended.toString();
  }

  /** Puts the longest misread phrase right that begins at a word. */
  private void phrase(List<String> texts, int at) {
    for (int length = Math.min(known.longest(), texts.size() - at); length > 0; length--) {
      List<String> bare = new ArrayList<>();
      for (String text : texts.subList(at, at + length)) {
        bare.add(bare(text).toLowerCase(Locale.ROOT));
      }
      List<String> right = known.right(bare);
      if (right != null) {
        for (int i = 0; i < length; i++) {
          String old = bare(texts.get(at + i));
          texts.set(at + i, texts.get(at + i).replace(old, cased(right.get(i), old)));
        }
        return;
      }
    }
  }

  /** Without the brackets and points around it. */
  private static String bare(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(start, end);
  }

  private static String cased(String word, String like) {
    if (like.isEmpty() || !Character.isUpperCase(like.charAt(0))) {
      return word;
    }
    boolean all = like.length() > 1 && like.equals(like.toUpperCase(Locale.ROOT));
    return all
        ? word.toUpperCase(Locale.ROOT)
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
