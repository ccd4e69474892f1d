package vn.solieu.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Phrases with a value each; finds the longest that begins at a word. */
public final class PhraseTable<V> {
  private final WordTrie<V> phrases = new WordTrie<>();

  /** A phrase found: its first word, the word after its last, and its value. */
  public record Match<V>(int begin, int end, V value) {
    public int size() {
      return end - begin;
    }
  }

  /** Adds a phrase, or leaves the one that is there; returns whether it is new. */
  boolean add(String phrase, V value) {
    WordTrie<V> node = phrases;
    WordLine words = WordLine.of(phrase);
    for (int at = 0; at < words.size(); at++) {
      node = node.make(words.spelling(at));
    }
    if (node.value() != null) {
      return false;
    }
    node.put(value);
    return true;
  }

  /** The longest phrase that begins at that word. */
  public Optional<Match<V>> at(WordLine line, int begin) {
    return Optional.ofNullable(longest(line, begin));
  }

  private Match<V> longest(WordLine line, int begin) {
    WordTrie<V> node = phrases;
    V value = null;
    int end = begin;
    for (int at = begin; at < line.size(); at++) {
      node = node.next(line.spelling(at));
      if (node == null) {
        break;
      }
      if (node.value() != null) {
        value = node.value();
        end = at + 1;
      }
    }
    return value == null ? null : new Match<>(begin, end, value);
  }

  /** All phrases of a line from left to right, none inside another. */
  public List<Match<V>> in(WordLine line) {
    List<Match<V>> found = new ArrayList<>();
    for (int at = 0; at < line.size(); at++) {
      Match<V> match = longest(line, at);
      if (match != null) {
        found.add(match);
        at = match.end() - 1;
      }
    }
    return found;
  }

  /** The first phrase of a line. */
  public Optional<Match<V>> first(WordLine line) {
    for (int at = 0; at < line.size(); at++) {
      Match<V> match = longest(line, at);
      if (match != null) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }
}
