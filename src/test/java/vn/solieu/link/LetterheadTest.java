package vn.solieu.link;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.solieu.domain.ReportInfo;
import vn.solieu.domain.ReportInfo.Evidence;

/** Letterheads in every layout that files have, and what only looks like one. */
class LetterheadTest {
  private static final String MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  private static final String TITLE =
      "Tình hình phát triển kinh tế - xã hội tháng 9, quý III và 9 tháng;";
  private static final String TITLE_END = "nhiệm vụ trọng tâm tháng 10 năm 2023";
  private static final String BODY =
      "Thực hiện Nghị quyết số 21/NQ-HĐND ngày 16/12/2022 của HĐND thành phố, UBND thành phố báo"
          + " cáo như sau. Thu ngân sách đến ngày 15/9/2023 đạt 312 tỷ đồng.";

  /** The same letterhead as files print it. */
  private static final Map<String, List<String>> LAYOUTS =
      Map.of(
          "lines of their own",
          List.of(
              "UBND THÀNH PHỐ VÂN KHÊ",
              "Số: 553/BC-UBND",
              MOTTO,
              "Độc lập - Tự do - Hạnh phúc",
              "Vân Khê, ngày 21 tháng 9 năm 2023"),
          "one line",
          List.of(
              "UBND THÀNH PHỐ VÂN KHÊ "
                  + MOTTO
                  + " Độc lập - Tự do - Hạnh phúc Số: 553/BC-UBND Vân Khê, ngày 21 tháng 9 năm"
                  + " 2023"),
          "a cut name, the rest in one line",
          List.of(
              "ỦY BAN NHÂN DÂN",
              "THÀNH PHỐ VÂN KHÊ "
                  + MOTTO
                  + " Độc lập – Tự do – Hạnh phúc Số: 553/BC-UBND Vân Khê, ngày 21 tháng 09 năm"
                  + " 2023"),
          "rows of a table",
          List.of(
              "ỦY BAN NHÂN DÂN | " + MOTTO,
              "THÀNH PHỐ VÂN KHÊ | Độc lập - Tự do - Hạnh phúc",
              "Số: 553/BC-UBND | Vân Khê, ngày 21 tháng 9 năm 2023"),
          "one row of a table",
          List.of(
              "UBND THÀNH PHỐ VÂN KHÊ Số: 553 /BC-UBND | "
                  + MOTTO
                  + " Độc lập - Tự do - Hạnh phúc Vân Khê, ngày 21 tháng 9 năm 2023"));

  @TestFactory
  Stream<DynamicTest> everyLayoutSaysTheSame() {
    return LAYOUTS.entrySet().stream()
        .map(layout -> DynamicTest.dynamicTest(layout.getKey(), () -> check(layout.getValue())));
  }

  private static void check(List<String> letterhead) {
    ReportInfo info =
        ReportFile.info(
            Stream.concat(
                    letterhead.stream(), Stream.of("BÁO CÁO", TITLE, TITLE_END, BODY, "I. KINH TẾ"))
                .toArray(String[]::new));
    assertAll(
        () -> assertEquals("553/BC-UBND", info.docNumber()),
        () -> assertEquals(LocalDate.of(2023, 9, 21), info.docDate()),
        () -> assertEquals(info.docDate(), info.published()),
        () -> assertEquals("UBND thành phố Vân Khê", info.issuer()),
        () -> assertEquals("thành phố Vân Khê", info.placeName()),
        () -> assertEquals("thanh-pho-van-khe", info.placeId()),
        () -> assertEquals("2023-09", info.period().toString()),
        () -> assertEquals("report", info.form()),
        () ->
            assertEquals(
                "Báo cáo tình hình phát triển kinh tế - xã hội tháng 9, quý III và 9 tháng; nhiệm"
                    + " vụ trọng tâm tháng 10 năm 2023",
                info.title()));
  }

  @Test
  void evidenceNamesTheLine() {
    Map<String, Evidence> evidence =
        ReportFile.info(
                "SỞ CÔNG THƯƠNG",
                MOTTO,
                "Số: 12/BC-SCT",
                "Hải Dương, ngày 3 tháng 4 năm 2012",
                "BÁO CÁO",
                "Tình hình công nghiệp quý I năm 2012")
            .evidence()
            .stream()
            .collect(Collectors.toMap(Evidence::field, one -> one));
    assertEquals(new Evidence("docNumber", "text", 3, "Số: 12/BC-SCT"), evidence.get("docNumber"));
    assertEquals(4, evidence.get("docDate").line());
    assertEquals(new Evidence("period", "text", 6, "quý I năm 2012"), evidence.get("period"));
    assertEquals(new Evidence("issuer", "text", 1, "SỞ CÔNG THƯƠNG"), evidence.get("issuer"));
  }

  @Test
  void theIssuerStandsBelowTheOrganThatItBelongsTo() {
    ReportInfo info =
        ReportFile.info(
            "UBND TỈNH HẢI DƯƠNG",
            "SỞ KẾ HOẠCH VÀ ĐẦU TƯ",
            MOTTO,
            "Số: 88/BC-SKHĐT",
            "Hải Dương, ngày 25 tháng 6 năm 2019",
            "BÁO CÁO",
            "Tình hình đầu tư công 6 tháng đầu năm 2019");
    assertEquals("Sở Kế hoạch và Đầu tư", info.issuer());
    assertEquals("hai-duong", info.placeId());
    assertEquals("2019-01/2019-06", info.period().toString());
  }

  @Test
  void aDraftLeavesNumberAndDayOpen() {
    ReportInfo info =
        ReportFile.info(
            "UBND THÀNH PHỐ VÂN KHÊ",
            "Số:      /BC-UBND",
            MOTTO,
            "Vân Khê, ngày     tháng 9 năm 2023",
            "BÁO CÁO",
            "Tình hình kinh tế - xã hội tháng 9 năm 2023");
    assertNull(info.docNumber());
    assertNull(info.docDate());
    assertEquals("UBND thành phố Vân Khê", info.issuer());
    assertEquals("2023-09", info.period().toString());
  }

  @Test
  void numbersAndDatesOfTheTextAreNotTheReports() {
    ReportInfo info =
        ReportFile.info(
            "Tình hình thực hiện kế hoạch tháng 10 năm 2022",
            "Căn cứ Luật số 77/2015/QH13 ngày 19 tháng 6 năm 2015, ngày 10/10/2022 Sở báo cáo.",
            "Số 12/NQ-HĐND ngày 5/7/2022 đã giao chỉ tiêu cho thành phố Lai Châu.",
            "1. Thu ngân sách đến ngày 10/10/2022 đạt 31 tỷ đồng.");
    assertNull(info.docNumber());
    assertNull(info.docDate());
    assertNull(info.published());
    assertEquals("2022-10", info.period().toString());
  }

  @Test
  void aResolutionIsDatedByTheDayItPassed() {
    ReportInfo info =
        ReportFile.info(
            "Nghị quyết về dự toán ngân sách nhà nước năm 2010",
            "Hội đồng nhân dân tỉnh phú thọ",
            "Căn cứ Luật Ngân sách nhà nước ngày 16 tháng 12 năm 2002;",
            "Điều 1. Tổng thu là 1.260 tỷ đồng.",
            "Nghị quyết này được Hội đồng nhân dân tỉnh khoá XVI thông qua ngày 11 tháng 12 năm"
                + " 2009.");
    assertEquals(LocalDate.of(2009, 12, 11), info.docDate());
    assertEquals("Hội đồng nhân dân tỉnh Phú Thọ", info.issuer());
    assertEquals("phu-tho", info.placeId());
    assertEquals("2010", info.period().toString());
    assertEquals("resolution", info.form());
  }

  @Test
  void aLetterIsAboutItsSubject() {
    ReportInfo info =
        ReportFile.info(
            "SỞ TÀI CHÍNH | " + MOTTO,
            "Số: 901/STC-NS | Hà Giang, ngày 2 tháng 3 năm 2018",
            "V/v báo cáo thu ngân sách tháng 2 năm 2018",
            "Kính gửi: Ủy ban nhân dân tỉnh Hà Giang.",
            "Thu ngân sách đạt 31 tỷ đồng.");
    assertEquals("901/STC-NS", info.docNumber());
    assertEquals("báo cáo thu ngân sách tháng 2 năm 2018", info.title());
    assertEquals("2018-02", info.period().toString());
  }

  @Test
  void aFileNamesItsVintageWhereItsTextDoesNot() {
    ReportInfo info =
        ReportFile.extracted(
                vn.solieu.domain.Overrides.NONE,
                "2022-10-21-lai-chau.txt",
                "Tình hình kinh tế tháng 10 năm 2022",
                "Thu ngân sách của thành phố Lai Châu đạt 31 tỷ đồng.")
            .info();
    assertNull(info.docDate());
    assertEquals(LocalDate.of(2022, 10, 21), info.published());
  }
}
