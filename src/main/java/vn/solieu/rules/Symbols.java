package vn.solieu.rules;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers for what patterns can ask of an item: its cues, a cue's value, its word. Only what some
 * pattern asks for gets one.
 *
 * <p>An item's symbols form a set; sets are numbered too, so that the matcher looks up one small
 * number an item.
 */
final class Symbols {
  /** The symbol of an item that a gap may pass over. */
  static final int PASSABLE = 0;

  private static final long PASSABLE_CUES = Cue.WORD.bit() | Cue.PERIOD.bit() | Cue.CODE.bit();

  private final Map<String, Integer> words = new HashMap<>();

  /** Of those words. */
  private volatile WordFilter filter;

  private final Map<Cue, Map<String, Integer>> values = new EnumMap<>(Cue.class);
  private final int[] cues = new int[Cue.values().length];
  private int next = 1;

  Symbols() {
    Arrays.fill(cues, -1);
  }

  int word(String word) {
    return words.computeIfAbsent(word, w -> next++);
  }

  int cue(Cue cue, String value) {
    if (value != null) {
      return values.computeIfAbsent(cue, c -> new HashMap<>()).computeIfAbsent(value, v -> next++);
    }
    if (cues[cue.ordinal()] < 0) {
      cues[cue.ordinal()] = next++;
    }
    return cues[cue.ordinal()];
  }

  /** Made when all patterns have been read. */
  private WordFilter filter() {
    if (filter == null) {
      WordFilter made = new WordFilter(words.size());
      for (String word : words.keySet()) {
        made.add(word.hashCode() ^ word.hashCode() >>> 16);
      }
      filter = made;
    }
    return filter;
  }

  /** Whether some pattern asks for that word. */
  boolean knows(String word) {
    int hash = word.hashCode();
    return filter().mayHave(hash ^ hash >>> 16) && words.containsKey(word);
  }

  /** The sorted symbols of an item; {@code valued} may be null. */
  int[] of(String word, long cueBits, Map<Cue, String> valued) {
    int[] found = new int[8];
    int size = 0;
    if ((cueBits & PASSABLE_CUES) != 0) {
      found[size++] = PASSABLE;
    }
    Integer wordSymbol = words.get(word);
    if (wordSymbol != null) {
      found[size++] = wordSymbol;
    }
    for (long rest = cueBits; rest != 0; rest &= rest - 1) {
      int symbol = cues[Long.numberOfTrailingZeros(rest)];
      if (symbol >= 0) {
        found = size == found.length ? Arrays.copyOf(found, 2 * size) : found;
        found[size++] = symbol;
      }
    }
    if (valued != null) {
      for (Map.Entry<Cue, String> value : valued.entrySet()) {
        Integer symbol = values.getOrDefault(value.getKey(), Map.of()).get(value.getValue());
        if (symbol != null) {
          found = size == found.length ? Arrays.copyOf(found, 2 * size) : found;
          found[size++] = symbol;
        }
      }
    }
    int[] symbols = Arrays.copyOf(found, size);
    Arrays.sort(symbols);
    return symbols;
  }
}
