package vn.solieu.interpret;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
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
  private final int line;
  private final String text;
  private final List<Item> items;
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
    this.sentence = new int[items.size()];
    this.group = new int[items.size()];
    groups.add(new Group(-1, -1));
    int[] last = new int[items.size() + 1];
    int number = 0;
    Deque<Integer> open = new ArrayDeque<>();
    open.push(0);
    for (int k = 0; k < items.size(); k++) {
      Item item = items.get(k);
      sentence[k] = number;
      if (item.is(Cue.OPEN)) {
        groups.add(new Group(open.peek(), k));
        open.push(groups.size() - 1);
      }
      group[k] = open.peek();
      if (item.is(Cue.CLOSE) && open.size() > 1) {
        close(open, last);
      }
      if (item.is(Cue.STOP) && open.size() == 1) {
        number++;
      }
      // A bracket that never closes ends with its sentence, or nested ones would swallow the
      // report.
      if (item.is(Cue.STOP) && open.size() > 1 && !closesLater(k)) {
        while (open.size() > 1) {
          close(open, last);
        }
        number++;
      }
    }
    while (!open.isEmpty()) {
      close(open, last);
    }
    this.lastInside = Arrays.copyOf(last, groups.size());
  }

  private void close(Deque<Integer> open, int[] last) {
    last[open.pop()] = groups.size() - 1;
  }

  private boolean closesLater(int from) {
    int limit = Math.min(items.size(), from + 400);
    for (int k = from + 1; k < limit; k++) {
      if (items.get(k).is(Cue.CLOSE)) {
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
    return items.get(index);
  }

  int size() {
    return items.size();
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
        return items.get(k).is(Cue.OPEN) && groups.get(own).open() == k ? -1 : k;
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
    for (int k = index + 1; k < items.size(); k++) {
      if (group[k] == own) {
        return items.get(k).is(Cue.CLOSE) ? -1 : k;
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
    return text.substring(items.get(first).start(), items.get(last).end());
  }
}
