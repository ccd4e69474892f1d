package vn.solieu.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Indicator;
import vn.solieu.domain.Kind;
import vn.solieu.rules.RuleBook;
import vn.solieu.rules.Spelling;
import vn.solieu.rules.WordTrie;

/**
 * Finds the catalogue's indicator for a phrase: the longest catalogue phrase in it, where nothing
 * but neutral words is left.
 */
final class IndicatorLinker {
  private static final int PHRASE_WORDS_MOST = 24;

  private static final int NEUTRAL_WORDS_MOST = 6;

  private final RuleBook rules;
  private final WordTrie<String> byWord = new WordTrie<>();
  private final WordTrie<Boolean> neutral = new WordTrie<>();

  IndicatorLinker(RuleBook rules) {
    this.rules = rules;
    rules.catalogue().phrases().forEach((phrase, id) -> end(byWord, phrase).put(id));
    rules.lexicon().neutral().forEach(phrase -> end(neutral, phrase).put(true));
  }

  private static <V> WordTrie<V> end(WordTrie<V> trie, String phrase) {
    WordTrie<V> node = trie;
    for (String word : Spelling.words(phrase)) {
      node = node.make(word);
    }
    return node;
  }

  /** A catalogue phrase among a figure's words. */
  private record Part(int begin, int end, String id) {
    int size() {
      return end - begin;
    }
  }

  /**
   * The id of the indicator that a phrase names, given the name of its report's place; empty where
   * the catalogue has none.
   */
  Optional<String> named(String phrase, Set<String> placeNames) {
    List<String> words = Spelling.words(phrase);
    for (Part part : parts(words)) {
      boolean whole = part.size() == words.size();
      if (!whole && words.size() > PHRASE_WORDS_MOST) {
        break;
      }
      if (isNeutral(words.subList(0, part.begin()), placeNames)
          && isNeutral(words.subList(part.end(), words.size()), placeNames)) {
        return Optional.of(part.id());
      }
    }
    return Optional.empty();
  }

  /** The catalogue phrases among the words, the longest first, then the leftmost. */
  private List<Part> parts(List<String> words) {
    List<Part> parts = new ArrayList<>();
    for (int begin = 0; begin < words.size(); begin++) {
      WordTrie<String> node = byWord;
      for (int at = begin; at < words.size(); at++) {
        node = node.next(words.get(at));
        if (node == null) {
          break;
        }
        if (node.value() != null) {
          Part part = new Part(begin, at + 1, node.value());
          if (part.size() == words.size()) {
            return List.of(part);
          }
          parts.add(part);
        }
      }
    }
    if (parts.size() > 1) {
      parts.sort(Comparator.comparingInt(Part::size).reversed());
    }
    return parts;
  }

  /** Whether words are made of neutral phrases and the report's place alone. */
  private boolean isNeutral(List<String> words, Set<String> placeNames) {
    int at = 0;
    while (at < words.size()) {
      int matched = neutralAt(words, at);
      for (String name : placeNames) {
        matched = Math.max(matched, sizeAt(words, at, name));
      }
      if (matched == 0) {
        return false;
      }
      at += matched;
    }
    return true;
  }

  /** How many words the longest neutral phrase there has. */
  private int neutralAt(List<String> words, int begin) {
    WordTrie<Boolean> node = neutral;
    int longest = 0;
    for (int at = begin; at < Math.min(words.size(), begin + NEUTRAL_WORDS_MOST); at++) {
      node = node.next(words.get(at));
      if (node == null) {
        break;
      }
      longest = node.value() == null ? longest : at + 1 - begin;
    }
    return longest;
  }

  /** How many words a name has that stands there, 0 where it doesn't. */
  private static int sizeAt(List<String> words, int begin, String name) {
    int from = 0;
    int at = begin;
    while (at < words.size() && at - begin < NEUTRAL_WORDS_MOST) {
      String word = words.get(at++);
      if (!name.startsWith(word, from)) {
        return 0;
      }
      from += word.length();
      if (from == name.length()) {
        return at - begin;
      }
      if (name.charAt(from++) != ' ') {
        return 0;
      }
    }
    return 0;
  }

  /** Whether a figure may be the indicator's: a level must be measured in what that is. */
  boolean fits(String id, Figure figure) {
    if (figure.kind() != Kind.LEVEL) {
      return true;
    }
    Indicator indicator = rules.catalogue().byId(id);
    Dimension dimension = figure.quantity().unit().dimension();
    return switch (indicator.dimension()) {
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
