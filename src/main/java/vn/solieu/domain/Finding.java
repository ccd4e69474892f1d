package vn.solieu.domain;

import java.util.List;
import java.util.Objects;

/**
 * The result of one check on one set of figures.
 *
 * @param id stable over redrafts that leave the operands alone: see the contract for a finding's
 *     {@code id}
 * @param check id of the check ({@code sum})
 * @param figures the figures that took part, the total or level first
 * @param suspects the figures to review, most likely first; empty where nothing is broken
 * @param reason why it couldn't run or be decided, as a message key; empty otherwise
 * @param details values for the check's message, in its order
 * @param formula the sum that was done, with its numbers ({@code 2.384,1 + 4.147,8 + 381,9 =
 *     6.913,8})
 * @param stated the number that the report states, as printed
 * @param computed the number that follows, Vietnamese notation
 * @param difference stated minus computed, Vietnamese notation
 * @param precision how exactly the sum was possible
 */
public record Finding(
    String id,
    String check,
    Verdict verdict,
    Severity severity,
    List<Figure> figures,
    List<Figure> suspects,
    String reason,
    List<String> details,
    String formula,
    String stated,
    String computed,
    String difference,
    Precision precision) {
  public Finding {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(check, "check");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(precision, "precision");
    figures = List.copyOf(figures);
    suspects = List.copyOf(suspects);
    details = List.copyOf(details);
    if (figures.isEmpty()) {
      throw new IllegalArgumentException("a finding of " + check + " names no figure");
    }
  }

  /** Of which nobody tells how exact it is. */
  public Finding(
      String id,
      String check,
      Verdict verdict,
      Severity severity,
      List<Figure> figures,
      List<Figure> suspects,
      String reason,
      List<String> details,
      String formula,
      String stated,
      String computed,
      String difference) {
    this(
        id,
        check,
        verdict,
        severity,
        figures,
        suspects,
        reason,
        details,
        formula,
        stated,
        computed,
        difference,
        Precision.NONE);
  }
}
