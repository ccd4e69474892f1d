package vn.solieu.rules;

import java.util.HashMap;
import java.util.Map;

/** Phrases word by word, with a value each: one node of their tree. */
public final class WordTrie<V> {
  private Map<String, WordTrie<V>> next;
  private V value;

  /** The node that one more word leads to, made where there is none. */
  public WordTrie<V> make(String word) {
    if (next == null) {
      next = new HashMap<>();
    }
    return next.computeIfAbsent(word, key -> new WordTrie<>());
  }

  /** The node that one more word leads to, or null. */
  public WordTrie<V> next(String word) {
    return next == null ? null : next.get(word);
  }

  /** The value of the phrase that ends here, or null. */
  public V value() {
    return value;
  }

  /** Sets the value of the phrase that ends here; returns the one it had, or null. */
  public V put(V fresh) {
    V old = value;
    value = fresh;
    return old;
  }
}
