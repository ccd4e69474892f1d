package vn.solieu.interpret;

import vn.solieu.read.Report;

/**
 * Lines of a report before which it can be cut, since no line from there on stands under one
 * before.
 */
final class Seams {
  /**
   * For each line the first line that it or a later one stands under, at the place of its number.
   */
  private final int[] firstParents;

  Seams(Report report) {
    int last = report.lines().size();
    firstParents = new int[last + 2];
    firstParents[last + 1] = last + 1;
    for (int number = last; number > 0; number--) {
      int parent = report.outline().of(number).parent();
      int first = firstParents[number + 1];
      firstParents[number] = parent > 0 ? Math.min(parent, first) : first;
    }
  }

  boolean before(int line) {
    return firstParents[line] >= line;
  }
}
