package vn.solieu.recognise;

import java.util.List;
import vn.solieu.rules.WordTrie;

/** Phrases word by word; finds the longest one that begins at a token. */
final class PhraseTrie<T> {
  /** What was found, and how many tokens it takes. */
  record Found<T>(T value, int tokens) {}

  private final WordTrie<Found<T>> phrases = new WordTrie<>();

  /** Adds a phrase, cut into tokens as the text will be. */
  void add(String phrase, T value) {
    WordTrie<Found<T>> node = phrases;
    List<Token> tokens = Tokeniser.tokens(phrase);
    for (Token token : tokens) {
      node = node.make(token.word());
    }
    node.put(new Found<>(value, tokens.size()));
  }

  /** The longest phrase that begins at that token, or null. */
  Found<T> longest(List<Token> tokens, int begin) {
    return longest(tokens, begin, tokens.size());
  }

  /** The longest phrase that begins at that token and ends before another, or null. */
  Found<T> longest(List<Token> tokens, int begin, int end) {
    WordTrie<Found<T>> node = phrases;
    Found<T> best = null;
    for (int at = begin; at < end; at++) {
      node = node.next(tokens.get(at).word());
      if (node == null) {
        break;
      }
      if (node.value() != null) {
        best = node.value();
      }
    }
    return best;
  }
}
