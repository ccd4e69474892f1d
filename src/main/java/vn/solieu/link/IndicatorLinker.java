package vn.solieu.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Indicator;
import vn.solieu.domain.Kind;
import vn.solieu.rules.RuleBook;
import vn.solieu.rules.Spelling;

/**
 * Finds the catalogue's indicator for a phrase: the longest catalogue phrase in it, where nothing
 * but neutral words is left.
 */
final class IndicatorLinker {
  private static final int PHRASE_WORDS_MOST = 24;

  private final RuleBook rules;
  private final Map<String, String> phrases;
  private final Set<String> firstWords = new HashSet<>();
  private final Set<String> neutral;

  IndicatorLinker(RuleBook rules) {
    this.rules = rules;
    this.phrases = rules.catalogue().phrases();
    for (String phrase : phrases.keySet()) {
      int blank = phrase.indexOf(' ');
      firstWords.add(blank < 0 ? phrase : phrase.substring(0, blank));
    }
    this.neutral = new HashSet<>(rules.lexicon().neutral());
  }

  /**
   * The indicator that a figure's phrase names, given the name of its report's place; empty where
   * the catalogue has none.
   */
  Optional<Indicator> link(Figure figure, Set<String> placeNames) {
    String phrase = Spelling.phrase(figure.subject().phrase());
    String exact = phrases.get(phrase);
    if (exact != null) {
      return fitting(exact, figure);
    }
    List<String> words = List.of(phrase.split(" "));
    if (words.size() > PHRASE_WORDS_MOST) {
      return Optional.empty();
    }
    int[] starts = starts(words);
    for (int length = words.size() - 1; length > 0; length--) {
      for (int begin = 0; begin + length <= words.size(); begin++) {
        if (!firstWords.contains(words.get(begin))) {
          continue;
        }
        String id = phrases.get(phrase.substring(starts[begin], starts[begin + length] - 1));
        if (id != null
            && isNeutral(words.subList(0, begin), placeNames)
            && isNeutral(words.subList(begin + length, words.size()), placeNames)) {
          return fitting(id, figure);
        }
      }
    }
    return Optional.empty();
  }

  /** Where each word begins in the phrase, and where the next one would after the last. */
  private static int[] starts(List<String> words) {
    int[] starts = new int[words.size() + 1];
    for (int k = 0; k < words.size(); k++) {
      starts[k + 1] = starts[k] + words.get(k).length() + 1;
    }
    return starts;
  }

  /** Whether words are made of neutral phrases and the report's place alone. */
  private boolean isNeutral(List<String> words, Set<String> placeNames) {
    int at = 0;
    while (at < words.size()) {
      int matched = 0;
      for (int length = Math.min(6, words.size() - at); length > 0 && matched == 0; length--) {
        String phrase = String.join(" ", words.subList(at, at + length));
        if (neutral.contains(phrase) || placeNames.contains(phrase)) {
          matched = length;
        }
      }
      if (matched == 0) {
        return false;
      }
      at += matched;
    }
    return true;
  }

  /** A level must be measured in what the indicator is measured in. */
  private Optional<Indicator> fitting(String id, Figure figure) {
    Indicator indicator = rules.catalogue().byId(id);
    if (figure.kind() != Kind.LEVEL) {
      return Optional.of(indicator);
    }
    Dimension dimension = figure.quantity().unit().dimension();
    boolean fits =
        switch (indicator.dimension()) {
          case "money" -> dimension.isMoney();
          case "area" -> dimension == Dimension.AREA;
          case "mass" -> dimension == Dimension.MASS;
          case "count" -> dimension == Dimension.COUNT || dimension == Dimension.TIMES;
          case "percent", "index" ->
              dimension == Dimension.PERCENT
                  || dimension == Dimension.PER_MILLE
                  || dimension == Dimension.NONE;
          default -> true;
        };
    return fits ? Optional.of(indicator) : Optional.empty();
  }

  /** The names of a place under which a phrase may mention it. */
  static Set<String> names(String placeName) {
    Set<String> names = new HashSet<>();
    List<String> words = new ArrayList<>(List.of(Spelling.phrase(placeName).split(" ")));
    for (int begin = 0; begin < words.size(); begin++) {
      names.add(String.join(" ", words.subList(begin, words.size())));
    }
    return names;
  }
}
