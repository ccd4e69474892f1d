package vn.solieu.export;

import java.math.BigDecimal;
import java.util.List;
import vn.solieu.rules.CheckRule;
import vn.solieu.rules.CheckRules;
import vn.solieu.rules.Messages;

/** The audit workbook's third sheet: what its tick marks mean. */
final class AuditLegend {
  private static final List<String> COLUMNS = List.of("tick", "check", "says", "count");

  private final Messages messages;
  private final FindingWords words;

  AuditLegend(Messages messages) {
    this.messages = messages;
    this.words = new FindingWords(messages);
  }

  void fill(SheetCanvas canvas, TickMarks ticks) {
    List<String> names =
        COLUMNS.stream().map(column -> messages.text("audit.column." + column)).toList();
    canvas.header(names, 0, 10, 30, 96, 12);
    canvas.group(messages.text("audit.group.verdicts"), COLUMNS.size());
    for (TickMarks.Mark mark : TickMarks.Mark.values()) {
      row(
          canvas,
          ticks.sign(mark),
          ticks.meaning(mark),
          messages.text("audit.meaning." + mark.verdict()),
          ticks.count(mark));
    }
    canvas.group(messages.text("audit.group.checks"), COLUMNS.size());
    for (String check : ticks.checks()) {
      CheckRule rule = CheckRules.rule(check);
      String says = rule.says().getOrDefault(messages.language(), "");
      row(canvas, ticks.sign(check), words.check(check), says, ticks.count(check));
    }
  }

  private static void row(SheetCanvas canvas, String tick, String name, String says, long count) {
    canvas.newRow();
    canvas.text(0, tick);
    canvas.text(1, name);
    canvas.text(2, says);
    canvas.number(3, BigDecimal.valueOf(count), false);
  }
}
