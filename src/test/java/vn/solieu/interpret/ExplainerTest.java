package vn.solieu.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.solieu.domain.Overrides;
import vn.solieu.domain.Overrides.Said;
import vn.solieu.domain.Period;
import vn.solieu.interpret.Explanation.Field;
import vn.solieu.interpret.Explanation.Loss;
import vn.solieu.interpret.Explanation.Reason;
import vn.solieu.interpret.Explanation.Rival;
import vn.solieu.interpret.Explanation.Silent;
import vn.solieu.interpret.Explanation.Told;
import vn.solieu.interpret.Explanation.Why;
import vn.solieu.read.Report;
import vn.solieu.read.ReportReader;
import vn.solieu.rules.RuleBook;

class ExplainerTest {
  private static final Explainer EXPLAINER = new Explainer(RuleBook.builtIn());

  private static Explanation explain(String sentence) {
    return explain(sentence, 1);
  }

  private static Explanation explain(String text, int line) {
    return read(text).of(line);
  }

  private static Explainer.Account read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Report report = new ReportReader().read(bytes, "s.txt", "-").value().orElseThrow();
    Period october = Period.month(2022, 10);
    Said<Period> period = new Said<>(october, "option", 0, "2022-10");
    return EXPLAINER.read(report, new Overrides(null, null, null, period, null));
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
  void namesTheRivalThatLostByPriority() {
    Field kind = field(explain("Thu nội địa vượt 11,69% so dự toán."), "11,69%", "kind");
    assertEquals("exceed-plan", kind.rule().id());
    Rival rival = kind.rivals().get(0);
    assertEquals("plan-after-compare", rival.rule().id());
    assertEquals("plan-completion", rival.value());
    assertEquals("11,69% so dự toán", rival.said());
    assertEquals(Loss.PRIORITY, rival.why());
    assertTrue(rival.mine() < rival.theirs(), rival::toString);
  }

  @Test
  void rivalsThatAgreeAreNone() {
    Field kind = field(explain("Thu nội địa vượt 11,69% so dự toán."), "11,69%", "kind");
    assertTrue(kind.rivals().stream().noneMatch(r -> r.value().equals("growth")), kind::toString);
  }

  @Test
  void namesTheRivalThatLostByLength() {
    Field period =
        field(explain("Trong tháng 9 thu ngân sách đạt 12 tỷ đồng."), "12 tỷ đồng", "period");
    assertEquals("2022-09", period.value());
    Rival rival = rivalOf(period, "in-the-month");
    assertEquals("2022-10", rival.value());
    assertEquals(Loss.LENGTH, rival.why());
  }

  @Test
  void namesTheRivalThatBeginsLater() {
    Field period = field(explain("10 tháng năm 2021, thu đạt 12 tỷ đồng."), "12 tỷ đồng", "period");
    assertEquals("2021-01/2021-10", period.value());
    assertEquals(Loss.START, rivalOf(period, "year").why());
  }

  @Test
  void namesAnotherTimeOfTheSentence() {
    Field period =
        field(
            explain("Tháng 9 có mưa, tháng 10 thu ngân sách đạt 12 tỷ đồng."),
            "12 tỷ đồng",
            "period");
    Rival rival = rivalOf(period, "month");
    assertEquals("2022-09", rival.value());
    assertEquals(Loss.FARTHER, rival.why());
  }

  @Test
  void namesTheOtherReadingOfANumber() {
    Explanation all = explain("Xuất khẩu 1,340 tấn; hỗ trợ 1,340 hộ; thu 2.850 tỷ đồng; 2.175 hộ.");
    assertEquals(Loss.SEPARATOR, field(all, "1,340 tấn", "value").rivals().get(0).why());
    Field count = field(all, "1,340 hộ", "value");
    assertEquals("1340", count.value());
    assertEquals(Loss.WHOLE, count.rivals().get(0).why());
    assertEquals("2.850", field(all, "2.850 tỷ đồng", "value").rivals().get(0).value());
    assertEquals(List.of(), field(all, "2.175 hộ", "value").rivals());
  }

  @Test
  void namesTheBlockerThatGaveWayToAUnit() {
    Rival rival = field(explain("Số 12 tấn là sản lượng."), "12 tấn", "value").rivals().get(0);
    assertEquals("weak-named-number", rival.rule().id());
    assertEquals(Loss.WEAK, rival.why());
    assertEquals("", rival.value());
  }

  @Test
  void saysWhenAUnitIsOnlyANounBehindTheNumber() {
    Explanation all = explain("Có 15 xyzt và 3 hộ.");
    assertEquals(Reason.NOUN, field(all, "15 xyzt", "unit").reason());
    assertEquals(Reason.PRINTED, field(all, "3 hộ", "unit").reason());
  }

  private static Rival rivalOf(Field field, String rule) {
    return field.rivals().stream()
        .filter(one -> one.rule().id().equals(rule))
        .findFirst()
        .orElseThrow(() -> new AssertionError(rule + " isn't among " + field.rivals()));
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
    assertEquals("tháng 10", silent.get(2).said());
    assertEquals("2022-10", silent.get(2).value());
    assertEquals("ở", silent.get(3).said());
  }

  @Test
  void namesTheQuantityThatABlockerBeat() {
    Silent silent = explain("Các đội 12 ha đã gieo xong.").silent().get(0);
    assertEquals("named-number", silent.rule().id());
    assertEquals("đội 12", silent.said());
    assertEquals("12 ha", silent.instead());
  }

  @Test
  void namesTheCueThatIsMissing() {
    assertEquals(Why.NOTHING_AFTER, why("Kết quả đạt 15, thấp."));
    assertEquals(Why.NO_UNIT, why("Có 15 ở xã."));
    assertEquals(Why.UNKNOWN_UNIT, why("Có 15,5 xyzt."));
    assertEquals(Why.TAKEN, why("Đã giao 15 trong tháng 10."));
    assertEquals(Why.MARKER, why("1. Thu ngân sách đạt 5 ha."));
  }

  private static Why why(String sentence) {
    return explain(sentence).silent().get(0).why();
  }

  @Test
  void namesTheCueOfABreakdown() {
    Explanation all = explain("Cấp 148 giấy chứng nhận, gồm 112 giấy đất ở và 36 giấy đất lúa.");
    Field parts = field(all, "148 giấy chứng nhận", "parts");
    assertEquals("112 giấy + 36 giấy", parts.value());
    assertEquals(Reason.CONSIST, parts.reason());
    assertEquals("gồm", parts.said());
    Field part = field(all, "36 giấy", "part-of");
    assertEquals("148 giấy chứng nhận", part.value());
    Field whole = field(all, "36 giấy", "exhaustive");
    assertEquals("true", whole.value());
    assertEquals(Reason.SUM, whole.reason());
    assertEquals("112 + 36 = 148", whole.said());
  }

  @Test
  void saysThatABreakdownMayLeavePartsOut() {
    Explanation all = explain("Có 2.941 hộ, trong đó 138 hộ nghèo và 141 hộ cận nghèo.");
    assertEquals("trong đó", field(all, "138 hộ", "part-of").said());
    Field whole = field(all, "138 hộ", "exhaustive");
    assertEquals("false", whole.value());
    assertEquals(Reason.SOME, whole.reason());
  }

  @Test
  void namesTheListThatBreaksATotalDown() {
    String report = "Thu 300 ha, gồm:\n- Ngô: 100 ha\n- Lúa: 200 ha\n";
    Explanation second = explain(report, 2);
    Field part = field(second, "100 ha", "part-of");
    assertEquals("300 ha [1]", part.value());
    assertEquals(Reason.LISTED, part.reason());
  }

  @Test
  void saysTheSameAsTheExtraction() {
    Explainer.Account report = read("Diện tích lúa mùa 150 ha, giảm 5 - 7% so với cùng kỳ.");
    Explanation all = report.of(1);
    assertEquals(
        report.interpretation().extraction().figures().stream().map(f -> f.quote()).toList(),
        all.figures().stream().map(Told::quote).toList());
    assertEquals("-5 \u2013 -7", field(all, "5 - 7%", "value").value());
  }
}
