package vn.solieu.rules;

import java.util.Arrays;

/** Which item stands for each name of a match's pattern; a pattern has few names. */
public final class Captures {
  private static final int NAMES_FIRST = 6;

  private String[] names = new String[NAMES_FIRST];
  private int[] items = new int[NAMES_FIRST];
  private int size;

  Captures() {}

  /** The item of a name that may stand for no other yet. */
  void putIfAbsent(String name, int item) {
    if (get(name) >= 0) {
      return;
    }
    if (size == names.length) {
      names = Arrays.copyOf(names, 2 * size);
      items = Arrays.copyOf(items, 2 * size);
    }
    names[size] = name;
    items[size++] = item;
  }

  /** The index of the item that a name stands for, -1 where the match left it out. */
  public int get(String name) {
    for (int k = 0; k < size; k++) {
      if (names[k].equals(name)) {
        return items[k];
      }
    }
    return -1;
  }
}
