package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Kind;

/**
 * Points that branches contributed to a growth: "tăng 6,8%, trong đó: nông nghiệp đóng góp 0,7 điểm
 * phần trăm; …" makes the growth their total.
 */
final class Contributions {
  private static final int BACK_MOST = 12;

  /** Fewer branches are seldom all of them, and then miss the growth for that. */
  private static final int SLIP_PARTS_LEAST = 4;

  private Contributions() {}

  /**
   * The contributions of a passage under the nearest growth before them that they make up, but for
   * rounding or one slip; empty where there is none, since branches that aren't named contribute
   * too.
   */
  static List<BreakdownReader.Parts> read(List<Draft> drafts, List<Draft> previous) {
    List<Draft> parts = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.kind == Kind.CONTRIBUTION && draft.quantity.isPoint()) {
        parts.add(draft);
      }
    }
    if (parts.size() < 2) {
      return List.of();
    }
    List<Draft> before = new ArrayList<>(previous);
    before.addAll(drafts.subList(0, parts.get(0).order));
    List<Draft> growths = new ArrayList<>();
    for (int k = before.size() - 1; k >= 0 && growths.size() < BACK_MOST; k--) {
      Draft growth = before.get(k);
      // A branch's own growth stands beside what it contributed.
      boolean branch = parts.stream().anyMatch(part -> part.phrase.equals(growth.phrase));
      if (!branch && isTotal(growth, parts.get(0))) {
        growths.add(growth);
      }
    }
    return growths.stream()
        .filter(growth -> Closure.closes(growth, parts))
        .findFirst()
        .or(
            () ->
                growths.stream()
                    .filter(growth -> parts.size() >= SLIP_PARTS_LEAST)
                    .filter(growth -> Closure.closesButForOneSlip(growth, parts))
                    .findFirst())
        .map(growth -> new BreakdownReader.Parts(growth, parts, true, "contribution"))
        .stream()
        .toList();
  }

  private static boolean isTotal(Draft growth, Draft part) {
    return growth.kind == Kind.GROWTH
        && growth.quantity.isPoint()
        && growth.quantity.unit().dimension() == Dimension.PERCENT
        && growth.period != null
        && part.period != null
        && growth.period.covers(part.period);
  }
}
