package vn.solieu.rules;

import java.util.Collection;
import java.util.Optional;

/** Finds the known word that a misspelled one most likely means. */
public final class Nearest {
  private Nearest() {}

  /** {@code ; did you mean "…"?} or nothing where no known word is near. */
  static String hint(String word, Collection<String> known) {
    return of(word, known).map(near -> "; did you mean \"" + near + "\"?").orElse("");
  }

  /** The known word with the fewest letters to change; empty where none is near. */
  public static Optional<String> of(String word, Collection<String> known) {
    String best = null;
    int bestDistance = Math.max(2, word.length() / 3) + 1;
    for (String candidate : known) {
      int distance = distance(word, candidate, bestDistance);
      if (distance < bestDistance) {
        bestDistance = distance;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Levenshtein distance, or {@code limit} when it is at least that. */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(substituted, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return Math.min(limit, previous[b.length()]);
  }
}
