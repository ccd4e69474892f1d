package vn.solieu.domain;

import java.util.List;
import java.util.Objects;

/**
 * One figure that a report states.
 *
 * @param id stable within a document's content: see the contract for {@code id}
 * @param source where it is printed
 * @param section heading path such as {@code I > 1.4}, empty before the first heading
 * @param quote the number with its unit exactly as printed
 * @param quantity the amount and unit; a decrease is negative
 * @param kind what it says of its subject
 * @param subject what it measures
 * @param period the time that it speaks of, or null where nobody can tell
 * @param base what it is compared with, or null
 * @param status how settled it is
 * @param qualifier a loosening word, or null
 * @param of id of the level that it qualifies, or null
 * @param confidence 0 to 1: how sure the reading is
 * @param rules ids of the rules that made it, in order of use
 */
public record Figure(
    String id,
    Source source,
    String section,
    String quote,
    Quantity quantity,
    Kind kind,
    Subject subject,
    Period period,
    Base base,
    Status status,
    Qualifier qualifier,
    String of,
    double confidence,
    List<String> rules) {
  public Figure {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(quote, "quote");
    Objects.requireNonNull(quantity, "quantity");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(status, "status");
    rules = List.copyOf(rules);
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 1");
    }
  }

  public Figure withSubject(Subject linked) {
    return new Figure(
        id,
        source,
        section,
        quote,
        quantity,
        kind,
        linked,
        period,
        base,
        status,
        qualifier,
        of,
        confidence,
        rules);
  }
}
