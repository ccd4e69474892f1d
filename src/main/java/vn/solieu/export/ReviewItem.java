package vn.solieu.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Severity;

/**
 * A finding that asks for a look, with the number that all papers made of one check call it by.
 *
 * @param number 1-based, by materiality
 */
record ReviewItem(int number, Finding finding, RelativeResidual materiality) {
  private static final Comparator<ReviewItem> BY_MATERIALITY =
      Comparator.comparing(ReviewItem::materiality, RelativeResidual.LARGEST_FIRST)
          .thenComparing(item -> item.finding().severity(), Comparator.reverseOrder());

  /** Findings to review, what matters most first; those that only inform are left out. */
  static List<ReviewItem> of(List<Finding> findings) {
    List<ReviewItem> items = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.severity() != Severity.INFO) {
        items.add(new ReviewItem(0, finding, RelativeResidual.of(finding)));
      }
    }
    items.sort(BY_MATERIALITY);
    items.replaceAll(
        item -> new ReviewItem(items.indexOf(item) + 1, item.finding, item.materiality));
    return items;
  }
}
