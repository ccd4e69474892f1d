package vn.solieu.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Relation.Breakdown;

/**
 * {@code cut}: where parts are split again, some level of the nested list closes the total.
 *
 * <p>Each part counts either by itself or by the parts listed under it, never both and never some
 * of them. Where the parts of a total are surely all, {@code sum} asks the sharper question; here a
 * miss is told only where one slip of the pen explains it.
 */
final class CutCheck implements Check {
  /** More ways to cut one list than this close by chance. */
  private static final int CUTS_MOST = 8;

  /** Deeper nesting than this no report prints in running text. */
  private static final int DEPTH_MOST = 3;

  @Override
  public String id() {
    return "cut";
  }

  /** A part and what is listed under it. */
  private record Node(Figure figure, List<Node> under) {
    boolean isSplit() {
      return !under.isEmpty();
    }

    void collectBelow(Set<String> ids) {
      for (Node node : under) {
        ids.add(node.figure.id());
        node.collectBelow(ids);
      }
    }
  }

  @Override
  public List<Claim> claims(CheckContext context) {
    Map<String, Breakdown> splits = new HashMap<>();
    for (Breakdown breakdown : context.relations(Breakdown.class)) {
      if (breakdown.parts().size() > 1 && !TableSumCheck.isOwn(breakdown)) {
        splits.merge(breakdown.total(), breakdown, (a, b) -> a.exhaustive() ? a : b);
      }
    }
    List<Claim> claims = new ArrayList<>();
    for (Breakdown breakdown : splits.values()) {
      Figure total = context.figure(breakdown.total());
      if (total != null) {
        claim(breakdown, total, splits, context, claims);
      }
    }
    claims.sort(
        java.util.Comparator.comparingInt(claim -> context.position(claim.figures().get(0))));
    return claims;
  }

  private void claim(
      Breakdown breakdown,
      Figure total,
      Map<String, Breakdown> splits,
      CheckContext context,
      List<Claim> claims) {
    List<Node> nodes = nodes(breakdown, splits, context, DEPTH_MOST, new HashSet<>());
    Set<String> below = new HashSet<>();
    nodes.forEach(node -> node.collectBelow(below));
    List<Node> tops = nodes.stream().filter(node -> !below.contains(node.figure.id())).toList();
    boolean listedTwice = tops.size() < nodes.size();
    if (tops.stream().noneMatch(Node::isSplit) || breakdown.exhaustive() && !listedTwice) {
      return;
    }
    List<List<Figure>> cuts = cuts(tops);
    boolean additive =
        cuts.stream().flatMap(List::stream).allMatch(part -> mayBePart(part, total))
            && Comparability.isAdditive(total)
            && !Comparability.isRate(total);
    if (additive && cuts.size() > 1 && cuts.size() <= CUTS_MOST && tops.size() > 1) {
      claims.add(
          new CutClaim(
              id(),
              Operand.first(total),
              cuts.stream().map(cut -> cut.stream().map(Operand::first).toList()).toList(),
              context.rule(id()).tolerance("chance")));
    }
  }

  private static boolean mayBePart(Figure part, Figure total) {
    return Comparability.isAdditive(part)
        && Comparability.sameKind(part, total)
        && Comparability.sameFooting(part, total)
        && Comparability.sameThing(part, total)
        && part.quantity().baseValue().signum() >= 0;
  }

  private static List<Node> nodes(
      Breakdown breakdown,
      Map<String, Breakdown> splits,
      CheckContext context,
      int depth,
      Set<String> above) {
    List<Node> nodes = new ArrayList<>();
    above.add(breakdown.total());
    for (Figure part : context.figures(breakdown.parts())) {
      Breakdown own = above.contains(part.id()) ? null : splits.get(part.id());
      nodes.add(
          new Node(
              part,
              own == null || depth == 0
                  ? List.of()
                  : nodes(own, splits, context, depth - 1, new HashSet<>(above))));
    }
    return nodes;
  }

  /** All ways to take each node by itself or by a cut of what is under it, the plain one first. */
  private static List<List<Figure>> cuts(List<Node> nodes) {
    List<List<Figure>> cuts = List.of(List.of());
    for (Node node : nodes) {
      List<List<Figure>> own = new ArrayList<>(List.of(List.of(node.figure)));
      if (node.isSplit()) {
        own.addAll(cuts(node.under));
      }
      List<List<Figure>> longer = new ArrayList<>();
      for (List<Figure> cut : cuts) {
        for (List<Figure> more : own) {
          List<Figure> both = new ArrayList<>(cut);
          both.addAll(more);
          longer.add(both);
        }
      }
      cuts = longer.size() > CUTS_MOST * CUTS_MOST ? longer.subList(0, CUTS_MOST + 1) : longer;
    }
    return cuts;
  }
}
