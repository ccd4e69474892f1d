package vn.solieu.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.solieu.check.AuditItem;
import vn.solieu.check.Waiver;
import vn.solieu.rules.Messages;

/** Reasons given for findings, as people read them. */
public final class WaiverWords {
  private WaiverWords() {}

  /** The reason with who gave it and when, as far as that is known. */
  public static String reason(Waiver waiver, Messages messages) {
    List<String> from = new ArrayList<>();
    if (waiver.by() != null) {
      from.add(waiver.by());
    }
    if (waiver.date() != null) {
      from.add(waiver.date().toString());
    }
    return from.isEmpty()
        ? waiver.reason()
        : messages.text("audit.reason-by", waiver.reason(), String.join(", ", from));
  }

  /** That a reason no longer holds, and which numbers changed. */
  public static String lapsed(AuditItem item, Messages messages) {
    String changes =
        item.changes().isEmpty()
            ? messages.text("audit.changed-somehow")
            : item.changes().stream()
                .map(change -> messages.text("audit.changed", change.before(), change.now()))
                .collect(Collectors.joining("; "));
    return messages.text(
        "audit.lapsed", item.finding().id(), changes, reason(item.waiver(), messages));
  }
}
