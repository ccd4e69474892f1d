package vn.solieu.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;

/**
 * Names a finding by what it is about, so that the name survives a redraft that leaves the operands
 * alone: neither content hash nor offsets go in.
 */
public final class Fingerprint {
  private static final int HEX_DIGITS = 16;

  private final Map<String, Integer> ordinals = new HashMap<>();

  /** Numbers the figures of a report among their equals. */
  public Fingerprint(Extraction extraction) {
    Map<String, Integer> seen = new HashMap<>();
    for (Figure figure : extraction.figures()) {
      ordinals.put(figure.id(), seen.merge(subject(figure), 1, Integer::sum));
    }
  }

  /** A finding's id: its check and each operand's indicator, place, period, kind and ordinal. */
  public String id(String check, List<Figure> operands) {
    List<String> fields = new ArrayList<>(List.of(check));
    for (Figure figure : operands) {
      fields.add(subject(figure));
      fields.add(String.valueOf(ordinals.getOrDefault(figure.id(), 0)));
    }
    return hash(fields);
  }

  /** What a waiver holds on to: the finding's id and what its operands print. */
  public static String ofWaiver(Finding finding) {
    return ofWaiver(finding.id(), finding.figures().stream().map(Figure::quote).toList());
  }

  /** As the other one, of a finding's id and the quotes of its operands in their order. */
  static String ofWaiver(String id, List<String> quotes) {
    List<String> fields = new ArrayList<>(List.of(id));
    fields.addAll(quotes);
    return hash(fields);
  }

  private static String subject(Figure figure) {
    return figure.subject().identity()
        + "\n"
        + figure.subject().placeId()
        + "\n"
        + figure.period()
        + "\n"
        + figure.kind().code();
  }

  private static String hash(List<String> fields) {
    try {
      byte[] text = String.join("\n", fields).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      return HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
