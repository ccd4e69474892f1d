package vn.solieu.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers for the sets of symbols that items have: all that the patterns of any stage see of an
 * item.
 *
 * <p>One numbering for all stages, so that an item is looked up once and keeps its number. The
 * items met last are found by one look at a slot. Safe for several threads: a slot holds an
 * unchangeable object, and a lost one is only made again.
 */
public final class ItemSets {
  private static final int SEEN_SLOTS = 1 << 12;

  private final Symbols symbols;
  private final Map<Key, Integer> numbers = new HashMap<>();

  /** The set of each number; replaced as a whole when it grows. */
  private volatile int[][] sets = new int[64][];

  private final Seen[] seen = new Seen[SEEN_SLOTS];

  /** For each entry of the lexicon one more than its set's number; 0 until it is met. */
  private final int[] ofEntries;

  ItemSets(Symbols symbols, int entries) {
    this.symbols = symbols;
    this.ofEntries = new int[entries];
  }

  private record Key(int[] values) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && Arrays.equals(values, key.values);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(values);
    }
  }

  /** An item's set as it was found; words of the lexicon always carry one map. */
  private record Seen(String word, long cues, Map<Cue, String> values, int number) {
    boolean is(String otherWord, long otherCues, Map<Cue, String> others) {
      return cues == otherCues && values == others && word.equals(otherWord);
    }
  }

  /** The number of the set that a cue phrase has. */
  public int number(Lexicon.Entry entry) {
    int known = ofEntries[entry.number()];
    if (known == 0) {
      known = number(entry.text(), entry.cues() | Cue.WORD.bit(), entry.values()) + 1;
      ofEntries[entry.number()] = known;
    }
    return known - 1;
  }

  /** The number of an item's set. */
  public int number(String word, long cues, Map<Cue, String> values) {
    // Of a word that no pattern names the cues tell all.
    String named = symbols.knows(word) ? word : "";
    int slot = slot(named, cues);
    Seen last = seen[slot];
    if (last != null && last.is(named, cues, values)) {
      return last.number;
    }
    int number = number(symbols.of(named, cues, values));
    seen[slot] = new Seen(named, cues, values, number);
    return number;
  }

  private static int slot(String word, long cues) {
    int hash = 31 * word.hashCode() + Long.hashCode(cues * 0x9E3779B97F4A7C15L);
    return (hash ^ hash >>> 16) & SEEN_SLOTS - 1;
  }

  private synchronized int number(int[] set) {
    Key key = new Key(set);
    Integer known = numbers.get(key);
    if (known != null) {
      return known;
    }
    int number = numbers.size();
    int[][] grown = number < sets.length ? sets.clone() : Arrays.copyOf(sets, 2 * sets.length);
    grown[number] = set;
    sets = grown;
    numbers.put(key, number);
    return number;
  }

  /** The sorted symbols of a set. */
  int[] symbols(int number) {
    int[][] known = sets;
    return number < known.length && known[number] != null ? known[number] : numbered(number);
  }

  /** The set of a number that another thread gave a moment ago. */
  private synchronized int[] numbered(int number) {
    return sets[number];
  }
}
