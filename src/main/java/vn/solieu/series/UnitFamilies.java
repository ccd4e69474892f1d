package vn.solieu.series;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Unit;

/** One unit for all values of an indicator that can be brought to it. */
final class UnitFamilies {
  private UnitFamilies() {}

  /**
   * The unit of each draft: the one used most among those comparable with its own; the later one
   * wins a tie, since later reports are shown.
   *
   * @param drafts of one indicator and place, the latest report first
   */
  static Map<Draft, Unit> common(List<Draft> drafts) {
    Map<Unit, Integer> counts = new LinkedHashMap<>();
    drafts.forEach(draft -> counts.merge(draft.printedUnit(), 1, Integer::sum));
    boolean linked = !drafts.get(0).indicator().startsWith("\"");
    List<List<Unit>> families = new ArrayList<>();
    for (Unit unit : counts.keySet()) {
      families.stream()
          .filter(family -> family.stream().anyMatch(other -> related(unit, other, linked)))
          .findFirst()
          .orElseGet(
              () -> {
                List<Unit> family = new ArrayList<>();
                families.add(family);
                return family;
              })
          .add(unit);
    }
    Map<Unit, Unit> common = new HashMap<>();
    for (List<Unit> family : families) {
      Unit most = family.get(0);
      for (Unit unit : family) {
        most = counts.get(unit) > counts.get(most) ? unit : most;
      }
      for (Unit unit : family) {
        common.put(unit, most);
      }
    }
    Map<Draft, Unit> units = new IdentityHashMap<>();
    drafts.forEach(draft -> units.put(draft, common.get(draft.printedUnit())));
    return units;
  }

  private static boolean related(Unit a, Unit b, boolean linked) {
    if (a.equals(b) || a.comparableWith(b)) {
      return true;
    }
    // What a catalogue indicator counts is settled, so a longer noun only says it again.
    boolean counts = a.dimension() == Dimension.COUNT && b.dimension() == Dimension.COUNT;
    return counts && linked && (holds(a.base(), b.base()) || holds(b.base(), a.base()));
  }

  private static boolean holds(String longer, String shorter) {
    return (" " + longer + " ").contains(" " + shorter + " ");
  }
}
