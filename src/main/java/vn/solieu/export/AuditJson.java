package vn.solieu.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.solieu.check.AuditItem;
import vn.solieu.check.Fingerprint;
import vn.solieu.check.Residual;
import vn.solieu.check.Standing;
import vn.solieu.check.Waiver;
import vn.solieu.rules.Messages;

/** Findings with how they stand as JSON Lines: {@link FindingJson}'s fields and what follows. */
public final class AuditJson {
  private final Messages messages;

  public AuditJson(Messages messages) {
    this.messages = messages;
  }

  /** Writes some of a report's findings; the target stays open. */
  public void write(CheckedReport report, List<AuditItem> items, OutputStream target)
      throws IOException {
    try (FindingJson json = FindingJson.to(target, figure -> report.reading().report(), messages)) {
      for (AuditItem item : items) {
        Map<String, Object> record = json.record(item.finding());
        standing(record, item);
        json.write(record);
      }
    }
  }

  private static void standing(Map<String, Object> record, AuditItem item) {
    record.put("fingerprint", Fingerprint.ofWaiver(item.finding()));
    Residual.of(item.finding())
        .ifPresent(
            residual -> {
              if (residual.relative() != null) {
                record.put("relative", residual.relative());
              }
              if (residual.flips()) {
                record.put("flips", true);
              }
            });
    if (item.standing() != Standing.OPEN) {
      record.put("standing", item.standing().code());
    }
    if (item.waiver() != null) {
      record.put("waiver", waiver(item));
    }
  }

  private static Map<String, Object> waiver(AuditItem item) {
    Waiver waiver = item.waiver();
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("reason", waiver.reason());
    if (waiver.by() != null) {
      record.put("by", waiver.by());
    }
    if (waiver.date() != null) {
      record.put("date", waiver.date().toString());
    }
    if (item.hasLapsed()) {
      record.put("lapsed", true);
      List<Map<String, Object>> changes = new ArrayList<>();
      item.changes().forEach(c -> changes.add(change(c)));
      record.put("changes", changes);
    }
    return record;
  }

  private static Map<String, Object> change(AuditItem.Change change) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("before", change.before());
    record.put("now", change.now());
    return record;
  }
}
