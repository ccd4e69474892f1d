package vn.solieu.rules;

/**
 * Phrases word by word, with a value each: one node of their tree.
 *
 * <p>Every token of a text is looked up in several of these trees, mostly in vain: words lie in
 * sparse tables, so that one look at a hash says no.
 */
public final class WordTrie<V> {
  private static final int SIZE_FIRST = 4;
  private static final int FILTERED_LEAST = 256;

  /** The word that leads here, and its hash; null at the root. */
  private final String word;

  private final int hash;

  /** The nodes one word further; one lies behind its own place where that is taken. */
  private WordTrie<V>[] further;

  /** Of the words one further, where they are many. */
  private WordFilter filter;

  private int size;
  private V value;

  /** An empty tree. */
  public WordTrie() {
    this(null, 0);
  }

  private WordTrie(String word, int hash) {
    this.word = word;
    this.hash = hash;
  }

  /** The node that one more word leads to, made where there is none. */
  public WordTrie<V> make(String word) {
    WordTrie<V> known = next(word);
    if (known != null) {
      return known;
    }
    if (further == null) {
      resize(SIZE_FIRST);
    } else if (3 * size >= further.length) {
      resize(4 * further.length);
    }
    WordTrie<V> node = new WordTrie<>(word, hash(word));
    put(node);
    size++;
    return node;
  }

  /** The node that one more word leads to, or null. */
  public WordTrie<V> next(String word) {
    WordTrie<V>[] nodes = further;
    if (nodes == null) {
      return null;
    }
    int wanted = hash(word);
    if (filter != null && !filter.mayHave(wanted)) {
      return null;
    }
    int mask = nodes.length - 1;
    int at = wanted & mask;
    WordTrie<V> node = nodes[at];
    while (node != null && !(node.hash == wanted && node.word.equals(word))) {
      at = at + 1 & mask;
      node = nodes[at];
    }
    return node;
  }

  private void put(WordTrie<V> node) {
    if (filter != null) {
      filter.add(node.hash);
    }
    int mask = further.length - 1;
    int at = node.hash & mask;
    while (further[at] != null) {
      at = at + 1 & mask;
    }
    further[at] = node;
  }

  @SuppressWarnings("unchecked")
  private void resize(int length) {
    WordTrie<V>[] old = further;
    further = new WordTrie[length];
    filter = length < FILTERED_LEAST ? null : new WordFilter(length / 3 + 1);
    for (int at = 0; old != null && at < old.length; at++) {
      if (old[at] != null) {
        put(old[at]);
      }
    }
  }

  private static int hash(String word) {
    int hash = word.hashCode();
    return hash ^ hash >>> 16;
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
