package vn.solieu.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases with a value each; finds the longest that begins at a word. */
public final class PhraseTable<V> {
  private final Map<String, Map<String, V>> byFirst = new HashMap<>();
  private int longest;

  /** A phrase found: its first word, the word after its last, and its value. */
  public record Match<V>(int begin, int end, V value) {
    public int size() {
      return end - begin;
    }
  }

  /** Adds a phrase; returns whether it is new. */
  boolean add(String phrase, V value) {
    WordLine line = WordLine.of(phrase);
    longest = Math.max(longest, line.size());
    return byFirst
            .computeIfAbsent(line.words().get(0).spelling(), key -> new HashMap<>())
            .putIfAbsent(line.spelled(0, line.size()), value)
        == null;
  }

  /** The longest phrase that begins at that word. */
  public Optional<Match<V>> at(WordLine line, int begin) {
    if (begin >= line.size()) {
      return Optional.empty();
    }
    Map<String, V> phrases = byFirst.get(line.words().get(begin).spelling());
    if (phrases == null) {
      return Optional.empty();
    }
    for (int end = Math.min(line.size(), begin + longest); end > begin; end--) {
      V value = phrases.get(line.spelled(begin, end));
      if (value != null) {
        return Optional.of(new Match<>(begin, end, value));
      }
    }
    return Optional.empty();
  }

  /** All phrases of a line from left to right, none inside another. */
  public List<Match<V>> in(WordLine line) {
    List<Match<V>> found = new ArrayList<>();
    for (int at = 0; at < line.size(); at++) {
      Optional<Match<V>> match = at(line, at);
      if (match.isPresent()) {
        found.add(match.get());
        at = match.get().end() - 1;
      }
    }
    return found;
  }

  /** The first phrase of a line. */
  public Optional<Match<V>> first(WordLine line) {
    return in(line).stream().findFirst();
  }
}
