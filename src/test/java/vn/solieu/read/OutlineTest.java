package vn.solieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.solieu.rules.OutlineWords;

/** Which line stands under which. */
class OutlineTest {
  private static final MarkerReader MARKERS = new MarkerReader(OutlineWords.builtIn());
  private static final String LONG =
      "Trong tháng các đơn vị đã tập trung thực hiện nhiệm vụ ".repeat(4) + ".";

  private static List<Integer> parents(String... lines) {
    return outline(lines).entries().stream().map(Outline.Entry::parent).toList();
  }

  private static Outline outline(String... lines) {
    return PlainTextReaderTest.report(String.join("\n", lines)).outline();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I. Về kinh tế|I|Về kinh tế",
        "II - Nhiệm vụ|II|Nhiệm vụ",
        "Ii - nhiệm vụ:|II|nhiệm vụ:",
        "Iii. giải pháp|III|giải pháp",
        "1. Thu nội địa: 1.256,000 tỷ đồng:|1|Thu nội địa: 1.256,000 tỷ đồng:",
        "1) Thu|1|Thu",
        "1.1 Thu|1.1|Thu",
        "1.1. Thu|1.1|Thu",
        "2.1 - Chi 5 tỷ|2.1|Chi 5 tỷ",
        "a) Thu|a|Thu",
        "đ) Thu|đ|Thu",
        "a. Thu|a|Thu",
        "b. 1. Nguồn vốn|b.1|Nguồn vốn",
        "(1) Trả nợ|(1)|Trả nợ",
        "Điều 1. Thông qua|Điều 1|Thông qua",
        "PHẦN THỨ HAI: KẾ HOẠCH|PHẦN THỨ HAI|KẾ HOẠCH",
        "Chương II|Chương II|",
        "- Thu|-|Thu",
        "– Thu|-|Thu",
        "+ Thu|+|Thu",
        "* Thu|*|Thu",
        "• Thu|•|Thu",
        "[bookmark: _GoBack]1. Tiếp tục|1|Tiếp tục",
      })
  void readsMarkers(String line, String marker, String content) {
    Marker read = MARKERS.read(line);
    assertEquals(marker, read.text());
    assertEquals(content == null ? "" : content, line.substring(read.contentStart()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.256,000 tỷ đồng",
        "2.850",
        "2.85 tỷ đồng",
        "10/10/2022 họp",
        "09 lượt khách",
        "-3,1% so với cùng kỳ",
        "5 - 7% mỗi năm",
        "1.Thu",
        "2022. Năm nay",
        "V.I. Lê-nin",
        "Điều 5 của Luật này nêu",
        "Vì vậy",
        "Mục tiêu: tăng",
        "(B/c) gửi",
        "**",
        "Thu"
      })
  void doesNotReadNumbersAndWordsAsMarkers(String line) {
    assertNull(MARKERS.read(line));
  }

  @Test
  void aResolutionNestsAsItIsMeant() {
    assertEquals(
        List.of(0, 1, 2, 2, 4, 5, 5, 4, 1, 9, 10, 11, 12, 11, 0),
        parents(
            "Điều 1. Thống nhất dự toán như sau:",
            "I. Tổng thu ngân sách nhà nước năm 2006",
            "Tổng thu trên địa bàn: 1.260,500 tỷ đồng.",
            "Bao gồm:",
            "1. Thu nội địa: 1.256,000 tỷ đồng:",
            "- Thu XSKT: 360,000 tỷ đồng.",
            "- Thu khác: 19,600 tỷ đồng.",
            "2. Thuế xuất nhập khẩu: 4,500 tỷ đồng.",
            "II. Tổng chi là 1.617,352 tỷ đồng, trong đó:",
            "2. Dự toán chi cụ thể như sau:",
            "2.2 - Chi thường xuyên: 893,505 tỷ đồng:",
            "- Chi hành chính sự nghiệp: 860,562 tỷ đồng.",
            "+ Chi sự nghiệp kinh tế: 73,952 tỷ đồng.",
            "- Chi khác: 12,667 tỷ đồng.",
            "Điều 2. Tổ chức thực hiện"));
  }

  @Test
  void thePathSaysHeadingsOnceAndDivisionsAlways() {
    Outline outline =
        outline(
            "I. Về phát triển kinh tế",
            "1. Lĩnh vực thương mại",
            LONG,
            "1.4. Hoạt động thu, chi tài chính",
            LONG,
            "II. Tổng chi là 1.617,352 tỷ đồng, trong đó:",
            "1. Nguồn cân đối chi:",
            "a) Chi 5,5 tỷ đồng.");
    assertEquals(
        List.of("I", "I > 1", "I > 1", "I > 1.4", "I > 1.4", "", "II > 1", "II > 1"),
        outline.entries().stream().map(Outline.Entry::path).toList());
    assertEquals("1.4", outline.of(4).marker());
    assertTrue(outline.of(4).heading());
    assertFalse(outline.of(8).heading());
  }

  @Test
  void anItemThatStatesAFigureIsNoHeading() {
    Outline outline = outline("I. Thu", "1. Thu nội địa: 1.256,000 tỷ đồng:", "- Thu XSKT: 3 tỷ.");
    assertEquals(
        List.of(true, false, false),
        outline.entries().stream().map(Outline.Entry::heading).toList());
    assertEquals(2, outline.of(3).parent());
  }

  @Test
  void aParagraphBehindBulletsStandsUnderTheHeading() {
    assertEquals(
        List.of(0, 1, 1, 1, 1),
        parents("1. Về vốn", "- Huy động mọi nguồn.", "- Vay.", LONG, "- Khác."));
  }

  @Test
  void unmarkedItemsStandUnderTheItemThatTheyMakeUp() {
    assertEquals(
        List.of(0, 1, 2, 2, 1, 5),
        parents(
            "I. Dự toán chi",
            "+ Chi sự nghiệp văn xã: 100,5 tỷ đồng.",
            "Chi giáo dục: 60,5 tỷ đồng.",
            "Chi y tế: 40 tỷ đồng.",
            "+ Chi quản lý hành chính: 20 tỷ đồng.",
            "Đảng: 20 tỷ đồng."));
  }

  @Test
  void aLeadInTakesItsListAndTheNextOneTheNext() {
    assertEquals(
        List.of(0, 1, 2, 2, 1, 5, 5),
        parents(
            "III. Biện pháp chủ yếu:",
            "Về thu ngân sách:",
            "1. " + LONG,
            "2. " + LONG,
            "Về chi ngân sách:",
            "1. " + LONG,
            "2. " + LONG));
  }

  @Test
  void capitalsAndTitlesBetweenParagraphsAreHeadings() {
    Outline outline =
        outline("KẾT QUẢ THỰC HIỆN", LONG, "Nỗ lực tối đa", LONG, "Thu đạt 106.000 tỷ đồng", LONG);
    assertEquals(
        List.of(true, false, true, false, false, false),
        outline.entries().stream().map(Outline.Entry::heading).toList());
    assertEquals(3, outline.of(4).parent());
    assertFalse(outline(LONG, "Lê Thu", LONG).of(2).heading());
  }

  @Test
  void typedItemsBelowAStyledHeadingStayBelowIt() {
    Report report =
        DocxFile.body(
                DocxFile.styled("Heading2", DocxFile.r("1. Nhiệm vụ")),
                DocxFile.p(DocxFile.r("1. Tăng thu ngân sách trên địa bàn.")),
                DocxFile.p(DocxFile.r("2. Giảm chi thường xuyên của các đơn vị.")),
                DocxFile.styled("Heading2", DocxFile.r("2. Giải pháp")))
            .report();
    assertEquals(
        List.of(0, 1, 1, 0),
        report.outline().entries().stream().map(Outline.Entry::parent).toList());
  }

  @Test
  void hostileLinesTakeLinearTime() {
    String megabyte =
        String.join(
            "\n",
            "1.".repeat(500_000),
            "[1: ".repeat(250_000),
            "(".repeat(1_000_000),
            "IX".repeat(500_000),
            "- ".repeat(500_000),
            "x | ".repeat(250_000));
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> outline(megabyte));
  }

  @Test
  void aFileOfLeadInsTakesLinearTime() {
    String leadIns = "Gồm có:\nthu: 5 tỷ;\n1. mục\n".repeat(60_000);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> outline(leadIns));
  }
}
