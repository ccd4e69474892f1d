package vn.solieu.read;

import vn.solieu.rules.OutlineWords;
import vn.solieu.rules.OutlineWords.Word;

/** Recognises divisions that a word opens, such as a resolution's articles. */
final class ArticleMarkers {
  private final OutlineWords words;

  ArticleMarkers(OutlineWords words) {
    this.words = words;
  }

  /** A division's word with its number: the words stand in the rules. */
  Marker read(String text, int start) {
    for (Word word : words.articles()) {
      int end = start + word.phrase().length();
      if (!text.regionMatches(true, start, word.phrase(), 0, word.phrase().length())
          || !Blanks.isBlank(MarkerReader.charAt(text, end))) {
        continue;
      }
      int at = Blanks.skip(text, end);
      int numberEnd = at;
      int value = 0;
      if (MarkerReader.isDigit(MarkerReader.charAt(text, at))) {
        numberEnd = MarkerReader.digitsEnd(text, at);
        value = numberEnd - at <= 3 ? Integer.parseInt(text.substring(at, numberEnd)) : 0;
      } else {
        while (numberEnd < text.length() && "IVX".indexOf(text.charAt(numberEnd)) >= 0) {
          numberEnd++;
        }
        value = Romans.value(text.substring(at, Math.min(numberEnd, at + 8)));
        for (Word ordinal : words.ordinals()) {
          if (value == 0
              && text.regionMatches(true, at, ordinal.phrase(), 0, ordinal.phrase().length())) {
            value = ordinal.rank();
            numberEnd = at + ordinal.phrase().length();
          }
        }
      }
      if (value > 0 && closesArticle(text, numberEnd)) {
        String shown = text.substring(start, numberEnd);
        int content = articleContent(text, numberEnd);
        String key = "article:" + word.phrase();
        return MarkerReader.marker(
            Marker.Kind.ARTICLE, key, shown, value, text, content, word.rank());
      }
    }
    return null;
  }

  /** A reference in running text goes on in small letters, a heading doesn't. */
  private static boolean closesArticle(String text, int at) {
    int next = Blanks.skip(text, at);
    if (next >= text.length()
        || ".:/".indexOf(text.charAt(next)) >= 0
        || MarkerReader.isDash(text, next)) {
      return next >= text.length() || next == at || MarkerReader.isDash(text, next);
    }
    return next > at
        && Character.isUpperCase(text.charAt(next))
        && Character.isUpperCase(MarkerReader.charAt(text, next + 1));
  }

  private static int articleContent(String text, int at) {
    int next = Blanks.skip(text, at);
    boolean sign = next < text.length() && ".:/-\u2013".indexOf(text.charAt(next)) >= 0;
    return sign ? next + 1 : next;
  }
}
