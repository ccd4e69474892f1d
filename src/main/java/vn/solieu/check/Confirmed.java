package vn.solieu.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Unit;
import vn.solieu.domain.Verdict;

/**
 * The scanned figures whose digits the report's own arithmetic confirms: a claim holds exactly, and
 * would miss with any one digit misread, lost or doubled.
 */
final class Confirmed {
  private Confirmed() {}

  /** Their ids. */
  static Set<String> of(List<Claim> claims, Suspects suspects) {
    Set<String> ids = new HashSet<>();
    for (Claim claim : claims) {
      if (suspects.outcome(claim).verdict() != Verdict.HOLDS) {
        continue;
      }
      for (Figure figure : claim.figures()) {
        if (figure.isScanned() && !ids.contains(figure.id()) && isTight(claim, figure)) {
          ids.add(figure.id());
        }
      }
    }
    return ids;
  }

  private static boolean isTight(Claim claim, Figure figure) {
    Unit unit = figure.quantity().unit();
    List<Repair> misreadings =
        Repair.of(figure).stream().filter(one -> unit.equals(one.quantity().unit())).toList();
    var changed = claim.ifChanged(figure);
    return !misreadings.isEmpty()
        && misreadings.stream().noneMatch(one -> changed.apply(one.quantity()).holds());
  }
}
