package vn.solieu.rules;

/**
 * Phrases word by word, with a value each: one node of their tree.
 *
 * <p>Every token of a text is looked up in several of these trees, mostly in vain: words lie in
 * sparse tables, so that one look at a hash says no.
 */
public final class WordTrie<V> {
  private static final int SIZE_FIRST = 4;

  /** The words' hashes, 0 where none lies; a word lies behind its own place where that is taken. */
  private int[] hashes;

  private String[] words;
  private WordTrie<V>[] nodes;
  private int size;
  private V value;

  /** The node that one more word leads to, made where there is none. */
  public WordTrie<V> make(String word) {
    WordTrie<V> known = next(word);
    if (known != null) {
      return known;
    }
    if (hashes == null) {
      resize(SIZE_FIRST);
    } else if (3 * size >= hashes.length) {
      resize(4 * hashes.length);
    }
    WordTrie<V> node = new WordTrie<>();
    put(word, node);
    size++;
    return node;
  }

  /** The node that one more word leads to, or null. */
  public WordTrie<V> next(String word) {
    if (hashes == null) {
      return null;
    }
    int hash = hash(word);
    int mask = hashes.length - 1;
    for (int at = hash & mask; hashes[at] != 0; at = at + 1 & mask) {
      if (hashes[at] == hash && words[at].equals(word)) {
        return nodes[at];
      }
    }
    return null;
  }

  private void put(String word, WordTrie<V> node) {
    int hash = hash(word);
    int mask = hashes.length - 1;
    int at = hash & mask;
    while (hashes[at] != 0) {
      at = at + 1 & mask;
    }
    hashes[at] = hash;
    words[at] = word;
    nodes[at] = node;
  }

  @SuppressWarnings("unchecked")
  private void resize(int length) {
    String[] oldWords = words;
    WordTrie<V>[] oldNodes = nodes;
    hashes = new int[length];
    words = new String[length];
    nodes = new WordTrie[length];
    for (int at = 0; oldWords != null && at < oldWords.length; at++) {
      if (oldWords[at] != null) {
        put(oldWords[at], oldNodes[at]);
      }
    }
  }

  private static int hash(String word) {
    int hash = word.hashCode();
    hash ^= hash >>> 16;
    return hash == 0 ? 1 : hash;
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
