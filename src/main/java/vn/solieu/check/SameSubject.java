package vn.solieu.check;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import vn.solieu.domain.Figure;

/** Whether two figures speak of the same indicator at the same place. */
final class SameSubject {
  private SameSubject() {}

  /** The whole phrase in one spelling of blanks and case. */
  static String phrase(Figure figure) {
    return figure.subject().whole().toLowerCase(Locale.ROOT).trim().replaceAll("\\s+", " ");
  }

  /** Three words or more, two of them not of the kind that stands in any phrase. */
  static boolean isTelling(Figure figure, Set<String> generic) {
    String[] words = phrase(figure).split(" ");
    return words.length > 2
        && Arrays.stream(words).filter(word -> !generic.contains(word)).count() > 1;
  }

  static boolean shareMostWords(Figure a, Figure b) {
    Set<String> one = new HashSet<>(Arrays.asList(phrase(a).split(" ")));
    Set<String> two = new HashSet<>(Arrays.asList(phrase(b).split(" ")));
    int longer = Math.max(one.size(), two.size());
    one.retainAll(two);
    return 2 * one.size() >= longer;
  }

  /** Whether a phrase holds one of these words or phrases. */
  static boolean mentions(Figure figure, Iterable<String> phrases) {
    String text = " " + phrase(figure) + " ";
    for (String phrase : phrases) {
      if (text.contains(" " + phrase + " ")) {
        return true;
      }
    }
    return false;
  }

  /** Equal phrases that aren't empty; enough within one sentence. */
  static boolean samePhrase(Figure a, Figure b) {
    return !phrase(a).isEmpty() && phrase(a).equals(phrase(b)) && samePlace(a, b);
  }

  /** The same telling phrase, or the same catalogue indicator in much the same words. */
  static boolean isSure(Figure a, Figure b, Set<String> generic) {
    String id = a.subject().indicatorId();
    boolean sameId = id != null && id.equals(b.subject().indicatorId());
    return samePlace(a, b)
        && (sameId && shareMostWords(a, b) || samePhrase(a, b) && isTelling(a, generic));
  }

  private static boolean samePlace(Figure a, Figure b) {
    return Objects.equals(a.subject().placeId(), b.subject().placeId());
  }
}
