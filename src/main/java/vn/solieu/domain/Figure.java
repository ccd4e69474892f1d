package vn.solieu.domain;

import java.util.ArrayList;
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

  /** The rule's id that stands last where the number was recognised in a picture. */
  public static final String SCAN = "scan";

  /** Stands in its place once a check has confirmed the number. */
  public static final String CONFIRMED_SCAN = "scan-confirmed";

  /** Recognised letters are half as sure as printed ones until a check confirms them. */
  private static final double SCAN_CONFIDENCE = 0.5;

  /** Whether it was recognised in a picture, so that a digit may be misread. */
  public boolean isScanned() {
    return rules.contains(SCAN) || rules.contains(CONFIRMED_SCAN);
  }

  /** The same figure, recognised in a picture. */
  public Figure scanned() {
    List<String> marked = new ArrayList<>(rules);
    marked.add(SCAN);
    return with(confidence * SCAN_CONFIDENCE, marked);
  }

  /** The same figure; a check has confirmed that no digit of it is misread. */
  public Figure confirmed() {
    return with(
        understood(), rules.stream().map(id -> id.equals(SCAN) ? CONFIRMED_SCAN : id).toList());
  }

  /** How sure it is that the words were understood, leaving aside whether the letters are right. */
  public double understood() {
    return rules.contains(SCAN) ? confidence / SCAN_CONFIDENCE : confidence;
  }

  private Figure with(double sure, List<String> made) {
    return new Figure(
        id, source, section, quote, quantity, kind, subject, period, base, status, qualifier, of,
        sure, made);
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
