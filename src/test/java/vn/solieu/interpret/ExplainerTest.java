package vn.solieu.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.solieu.domain.Period;
import vn.solieu.interpret.Explanation.Field;
import vn.solieu.interpret.Explanation.Reason;
import vn.solieu.interpret.Explanation.Silent;
import vn.solieu.interpret.Explanation.Told;
import vn.solieu.interpret.Explanation.Why;
import vn.solieu.read.Report;
import vn.solieu.read.ReportReader;
import vn.solieu.rules.RuleBook;

class ExplainerTest {
  private static final Explainer EXPLAINER = new Explainer(RuleBook.builtIn());

  private static Explanation explain(String sentence) {
    byte[] bytes = sentence.getBytes(StandardCharsets.UTF_8);
    Report report = new ReportReader().read(bytes, "s.txt", "-").value().orElseThrow();
    return EXPLAINER.explain(report, Period.month(2022, 10), 1);
  }

  private static Field field(Explanation explanation, String quote, String name) {
    Told told =
        explanation.figures().stream()
            .filter(one -> one.quote().equals(quote))
            .findFirst()
            .orElseThrow(() -> new AssertionError(quote + " isn't in " + explanation));
    return told.fields().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void namesTheRuleBehindEachField() {
    Explanation all = explain("Tổng mức bán lẻ hàng hóa ước đạt 2.850 tỷ đồng, đạt 83% KH.");
    Field kind = field(all, "83%", "kind");
    assertEquals("plan-completion", kind.value());
    assertEquals(Reason.RULE, kind.reason());
    assertEquals("plan-after-percent", kind.rule().id());
    assertEquals("83% KH", kind.said());
    assertEquals("plan-after-percent", field(all, "83%", "base").rule().id());
    assertEquals("2.850 tỷ đồng", field(all, "83%", "of").value());
    assertEquals(Reason.UNIT, field(all, "2.850 tỷ đồng", "kind").reason());
    assertEquals("status-before", field(all, "2.850 tỷ đồng", "status").rule().id());
    assertEquals(Reason.PLAN_YEAR, field(all, "2.850 tỷ đồng", "period").reason());
  }

  @Test
  void namesTheTimeThatSetAPeriod() {
    Explanation all = explain("Tháng 9/2022, thu ngân sách đạt 12 tỷ đồng.");
    Field period = field(all, "12 tỷ đồng", "period");
    assertEquals("2022-09", period.value());
    assertEquals(Reason.TIME, period.reason());
    assertEquals("month-of-year", period.rule().id());
  }

  @Test
  void namesTheRivalsThatLostAndWhy() {
    Explanation all = explain("Thu nội địa vượt 11,69% so dự toán.");
    Field kind = field(all, "11,69%", "kind");
    assertEquals("exceed-plan", kind.rule().id());
    assertFalse(kind.rivals().isEmpty());
    kind.rivals()
        .forEach(
            rival -> {
              assertEquals(Explanation.Loss.PRIORITY, rival.why());
              assertTrue(rival.mine() < rival.theirs(), rival::toString);
            });
  }

  @Test
  void saysWhyANumberIsNoFigure() {
    Explanation all =
        explain("Theo Nghị quyết số 07/2021/NQ-HĐND, tháng 10 có 15 ở tuyến QL4D, đạt 5 ha.");
    List<Silent> silent = all.silent();
    assertEquals(
        List.of("07", "2021", "10", "15", "4"), silent.stream().map(Silent::printed).toList());
    assertEquals(
        List.of(Why.BLOCKED, Why.BLOCKED, Why.TIME, Why.NO_UNIT, Why.CODE),
        silent.stream().map(Silent::why).toList());
    assertEquals("document-number", silent.get(0).rule().id());
    assertEquals("2022-10", silent.get(2).value());
  }

  @Test
  void saysTheSameAsTheExtraction() {
    Explanation all = explain("Diện tích lúa mùa 150 ha, giảm 5 - 7% so với cùng kỳ.");
    assertEquals(
        all.interpretation().extraction().figures().stream().map(f -> f.quote()).toList(),
        all.figures().stream().map(Told::quote).toList());
    assertEquals("-5 \u2013 -7", field(all, "5 - 7%", "value").value());
  }
}
