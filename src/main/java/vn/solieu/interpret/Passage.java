package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.solieu.recognise.Item;
import vn.solieu.rules.Cue;

/**
 * A run of text that is read as one: a paragraph, a list item, a footnote's body; with its
 * sentences and nested brackets.
 *
 * <p>All indexes are into {@link #items()}.
 */
final class Passage {
  private static final long BOUNDS = Cue.OPEN.bit() | Cue.CLOSE.bit() | Cue.STOP.bit();

  private final int line;
  private final String text;
  private final List<Item> items;

  /** The same as an array: what all of interpretation walks up and down. */
  private final Item[] at;

  private final int[] sentence;
  private final int[] group;
  private final List<Group> groups = new ArrayList<>();

  /** The last group that lies in each one, since they are numbered as they open. */
  private final int[] lastInside;

  /**
   * A bracket and what stands in it; group 0 is the passage itself.
   *
   * @param parent the enclosing group, -1 for group 0
   * @param open index of the opening bracket, -1 for group 0
   */
  record Group(int parent, int open) {}

  Passage(int line, String text, List<Item> items) {
    this.line = line;
    this.text = text;
    this.items = items;
    this.at = items.toArray(Item[]::new);
    this.sentence = new int[at.length];
    this.group = new int[at.length];
    groups.add(new Group(-1, -1));
    int[] last = new int[at.length + 1];
    int number = 0;
    int open = 0;
    for (int k = 0; k < at.length; k++) {
      sentence[k] = number;
      group[k] = open;
      long cues = at[k].cues();
      if ((cues & BOUNDS) == 0) {
        continue;
      }
      if ((cues & Cue.OPEN.bit()) != 0) {
        groups.add(new Group(open, k));
        open = groups.size() - 1;
        group[k] = open;
      }
      if ((cues & Cue.CLOSE.bit()) != 0 && open > 0) {
        open = close(open, last);
      }
      boolean stop = (cues & Cue.STOP.bit()) != 0;
      if (stop && open > 0 && !closesLater(k)) {
        // A bracket that never closes ends with its sentence, or nested ones would swallow the
        // report.
        while (open > 0) {
          open = close(open, last);
        }
      }
      if (stop && open == 0) {
        number++;
      }
    }
    while (open >= 0) {
      open = close(open, last);
    }
    this.lastInside = Arrays.copyOf(last, groups.size());
  }

  /** Closes a group; returns the one that it lies in. */
  private int close(int open, int[] last) {
    last[open] = groups.size() - 1;
    return groups.get(open).parent();
  }

  private boolean closesLater(int from) {
    int limit = Math.min(at.length, from + 400);
    for (int k = from + 1; k < limit; k++) {
      if (at[k].is(Cue.CLOSE)) {
        return true;
      }
    }
    return false;
  }

  int line() {
    return line;
  }

  String text() {
    return text;
  }

  List<Item> items() {
    return items;
  }

  Item item(int index) {
    return at[index];
  }

  int size() {
    return at.length;
  }

  /** The sentence, counted from 0, in which an item stands. */
  int sentence(int index) {
    return sentence[index];
  }

  /** The innermost group of an item; brackets belong to the group that they enclose. */
  int group(int index) {
    return group[index];
  }

  Group groupAt(int number) {
    return groups.get(number);
  }

  /**
   * The index before {@code index} in the same group, inner brackets skipped; -1 at the group's
   * start.
   */
  int before(int index) {
    return before(index, group[index]);
  }

  /**
   * The index before {@code index} in that group, inner brackets skipped; -1 at the group's start.
   */
  int before(int index, int own) {
    for (int k = index - 1; k >= 0; k--) {
      if (group[k] == own) {
        return at[k].is(Cue.OPEN) && groups.get(own).open() == k ? -1 : k;
      }
      int inner = group[k];
      if (!within(inner, own)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * The index after {@code index} in the same group, inner brackets skipped; -1 at the group's end.
   */
  int after(int index) {
    int own = group[index];
    for (int k = index + 1; k < at.length; k++) {
      if (group[k] == own) {
        return at[k].is(Cue.CLOSE) ? -1 : k;
      }
      if (!within(group[k], own)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether group {@code inner} is {@code outer} or lies in it. */
  boolean within(int inner, int outer) {
    return inner >= outer && inner <= lastInside[outer];
  }

  /** The printed text from the first item to the last, inclusive. */
  String between(int first, int last) {
    return text.substring(at[first].start(), at[last].end());
  }
}
