package vn.solieu.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.solieu.check.AuditItem;
import vn.solieu.check.Fingerprint;
import vn.solieu.check.Residual;
import vn.solieu.check.Standing;
import vn.solieu.check.Waiver;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Severity;
import vn.solieu.domain.Verdict;
import vn.solieu.read.Report;
import vn.solieu.rules.Messages;

/** Findings as SARIF results. */
final class SarifResults {
  private final Messages messages;
  private final FindingWords words;
  private final List<String> rules;
  private final boolean compared;

  /**
   * @param rules ids of the checks in the order of the tool's rules
   * @param compared whether the findings were held against a baseline
   */
  SarifResults(Messages messages, List<String> rules, boolean compared) {
    this.messages = messages;
    this.words = new FindingWords(messages);
    this.rules = rules;
    this.compared = compared;
  }

  Map<String, Object> result(Report report, int artifact, AuditItem item) {
    Finding finding = item.finding();
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", finding.check());
    result.put("ruleIndex", rules.indexOf(finding.check()));
    result.put("kind", kind(finding.verdict()));
    result.put("level", level(finding));
    result.put("message", SarifPlaces.text(words.message(finding)));
    result.put("locations", List.of(SarifPlaces.location(report, artifact, first(finding))));
    result.put("relatedLocations", related(report, artifact, finding));
    Map<String, Object> prints = new LinkedHashMap<>();
    prints.put("finding/v1", finding.id());
    prints.put("operands/v1", Fingerprint.ofWaiver(finding));
    result.put("partialFingerprints", prints);
    if (compared && item.isMiss() && !item.isWaived()) {
      result.put("baselineState", item.standing() == Standing.KNOWN ? "unchanged" : "new");
    }
    if (item.isWaived()) {
      result.put("suppressions", List.of(suppression(item.waiver())));
    }
    result.put("properties", properties(item));
    return result;
  }

  private static String kind(Verdict verdict) {
    return switch (verdict) {
      case HOLDS -> "pass";
      case HOLDS_BY_TRUNCATION -> "informational";
      case UNDECIDED -> "review";
      case BROKEN -> "fail";
      case NOT_RUN -> "notApplicable";
    };
  }

  /** Only what failed has a level, as the standard wants it. */
  private static String level(Finding finding) {
    return finding.verdict() == Verdict.BROKEN ? level(finding.severity()) : "none";
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  /** The number to review, else the one that is checked. */
  private static Figure first(Finding finding) {
    return finding.suspects().isEmpty() ? finding.figures().get(0) : finding.suspects().get(0);
  }

  private List<Map<String, Object>> related(Report report, int artifact, Finding finding) {
    List<Map<String, Object>> related = new ArrayList<>();
    List<String> suspects = finding.suspects().stream().map(Figure::id).toList();
    for (Figure figure : finding.figures()) {
      Map<String, Object> place = new LinkedHashMap<>();
      place.put("id", related.size() + 1);
      place.putAll(SarifPlaces.location(report, artifact, figure));
      String quote = figure.quote();
      boolean suspect = suspects.contains(figure.id());
      place.put(
          "message",
          SarifPlaces.text(suspect ? messages.text("check.suspect") + ": " + quote : quote));
      related.add(place);
    }
    return related;
  }

  private static Map<String, Object> suppression(Waiver waiver) {
    Map<String, Object> suppression = new LinkedHashMap<>();
    suppression.put("kind", "external");
    suppression.put("status", "accepted");
    suppression.put("justification", waiver.reason());
    Map<String, Object> properties = new LinkedHashMap<>();
    if (waiver.by() != null) {
      properties.put("by", waiver.by());
    }
    if (waiver.date() != null) {
      properties.put("date", waiver.date().toString());
    }
    if (!properties.isEmpty()) {
      suppression.put("properties", properties);
    }
    return suppression;
  }

  private Map<String, Object> properties(AuditItem item) {
    Finding finding = item.finding();
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("verdict", finding.verdict().code());
    properties.put("verdictText", words.verdict(finding.verdict()));
    properties.put("severity", finding.severity().code());
    properties.put("standing", item.standing().code());
    putText(properties, "formula", finding.formula());
    putText(properties, "stated", finding.stated());
    putText(properties, "computed", finding.computed());
    putText(properties, "difference", finding.difference());
    Residual.of(finding)
        .filter(residual -> residual.relative() != null)
        .ifPresent(residual -> properties.put("relative", residual.relative()));
    return properties;
  }

  private static void putText(Map<String, Object> map, String name, String text) {
    if (text != null && !text.isEmpty()) {
      map.put(name, text);
    }
  }
}
