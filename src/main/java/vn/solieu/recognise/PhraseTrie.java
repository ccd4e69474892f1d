package vn.solieu.recognise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases word by word; finds the longest one that begins at a token. */
final class PhraseTrie<T> {
  private static final class Node<T> {
    Map<String, Node<T>> next;
    T value;
  }

  /** What was found, and how many tokens it takes. */
  record Found<T>(T value, int tokens) {}

  private final Node<T> root = new Node<>();

  /** Adds a phrase, cut into tokens as the text will be. */
  void add(String phrase, T value) {
    Node<T> node = root;
    for (Token token : Tokeniser.tokens(phrase)) {
      if (node.next == null) {
        node.next = new HashMap<>();
      }
      node = node.next.computeIfAbsent(token.word(), word -> new Node<>());
    }
    node.value = value;
  }

  /** The longest phrase that begins at that token, or null. */
  Found<T> longest(List<Token> tokens, int begin) {
    Node<T> node = root;
    Found<T> best = null;
    for (int at = begin; at < tokens.size() && node.next != null; at++) {
      node = node.next.get(tokens.get(at).word());
      if (node == null) {
        break;
      }
      if (node.value != null) {
        best = new Found<>(node.value, at + 1 - begin);
      }
    }
    return best;
  }
}
