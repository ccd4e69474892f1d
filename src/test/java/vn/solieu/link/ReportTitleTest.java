package vn.solieu.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.domain.ReportInfo;

/** Titles, the periods that they name, and reports that have none. */
class ReportTitleTest {
  private static final String BODY = "Thu ngân sách của tỉnh Hà Giang đạt 31 tỷ đồng.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tình hình kinh tế - xã hội tháng 10 năm 2022 | 2022-10",
        "Tình hình tháng 8, nhiệm vụ trọng tâm tháng 9 năm 2023 | 2023-08",
        "Kết quả tháng 9, quý III và 9 tháng; nhiệm vụ tháng 10 năm 2023 | 2023-09",
        "Báo cáo tình hình kinh tế - xã hội 9 tháng đầu năm 2021 | 2021-01/2021-09",
        "Báo cáo tình hình kinh tế - xã hội quý I năm 2024 | 2024-Q1",
        "Tình hình tháng 12, nhiệm vụ tháng 1 năm 2024 | 2023-12",
        "Báo cáo tình hình tháng 3, quý I và phương hướng quý II năm 2023 | 2023-01/2023-03",
        "Tình hình kinh tế - xã hội quý III và 9 tháng năm 2022 | 2022-01/2022-09",
        "Nghị quyết về kế hoạch đầu tư năm 2009 | 2009",
        "Tình hình thực hiện nhiệm vụ năm 2023; phương hướng, nhiệm vụ năm 2024 | 2023",
        "Kế hoạch phát triển kinh tế số giai đoạn 2026 - 2030 | 2026/2030",
        "Chỉ thị về việc xây dựng kế hoạch 5 năm 2011 - 2015 | 2011/2015",
      })
  void namesThePeriod(String title, String period) {
    assertEquals(period, ReportFile.info(title, BODY).period().toString());
  }

  @Test
  void aProgrammeRunsThroughItsStages() {
    ReportInfo info =
        ReportFile.info(
            "Nghị quyết về chương trình trồng rừng tỉnh Hà Giang đến năm 2015",
            "- Giai đoạn 2008 - 2010 trồng 6.000 ha.",
            "- Giai đoạn 2011 - 2015 trồng 14.000 ha.");
    assertEquals("2008/2015", info.period().toString());
  }

  @Test
  void aHeadingMayNameWhatTheTitleDoesNot() {
    ReportInfo info =
        ReportFile.info(
            "THÔNG BÁO",
            "KẾT LUẬN CỦA THỦ TƯỚNG TẠI BUỔI LÀM VIỆC VỚI TỈNH ỦY THANH HÓA",
            "Thủ tướng đã làm việc với Tỉnh ủy Thanh Hóa năm 2024 và ghi nhận.",
            "1. Về tình hình kinh tế 10 tháng năm 2025:",
            "Thu ngân sách đạt 31 tỷ đồng.");
    assertEquals("2025-01/2025-10", info.period().toString());
    assertEquals("thanh-hoa", info.placeId());
    assertEquals("notice", info.form());
  }

  @Test
  void capitalsReadAsTheTextPrintsThem() {
    ReportInfo info =
        ReportFile.info(
            "KẾ HOẠCH",
            "PHÁT TRIỂN KINH TẾ SỐ TRÊN ĐỊA BÀN TỈNH ĐỒNG NAI",
            "GIAI ĐOẠN 2026 - 2030",
            "UBND tỉnh ban hành Kế hoạch phát triển kinh tế số trên địa bàn tỉnh Đồng Nai.");
    assertEquals(
        "Kế hoạch phát triển kinh tế số trên địa bàn tỉnh Đồng Nai giai đoạn 2026 - 2030",
        info.title());
  }

  @Test
  void whatFollowsATitleIsNoPartOfIt() {
    String title = "Báo cáo tình hình thu ngân sách tháng 5 năm 2019";
    assertEquals(
        title, ReportFile.info("BÁO CÁO", title.substring(8), "Kính gửi: UBND tỉnh.").title());
    assertEquals(title, ReportFile.info(title, "(Số liệu ước tính)", BODY).title());
    assertEquals(title, ReportFile.info(title, "UBND TỈNH HÀ GIANG", BODY).title());
    assertEquals(title, ReportFile.info(title, "I. KẾT QUẢ", BODY).title());
  }

  @Test
  void aPlaceNamedOnlyInTheClosingLineIsTheReports() {
    ReportInfo info =
        ReportFile.info(
            "Tình hình kinh tế - xã hội tháng 10",
            "1. Thu ngân sách đạt 31 tỷ đồng.",
            "Trên đây là báo cáo tình hình kinh tế - xã hội tháng 10 năm 2022 của Uỷ ban nhân dân"
                + " huyện Sông Thao./.",
            "Nơi nhận:",
            "- Lưu: VT.");
    assertEquals("UBND huyện Sông Thao", info.issuer());
    assertEquals("huyện Sông Thao", info.placeName());
    assertEquals("2022-10", info.period().toString());
  }

  @Test
  void newsHaveABylineAndAHeadline() {
    ReportInfo info =
        ReportFile.info(
            "TPHCM: Năm nay thu ngân sách sẽ đạt 352.000 tỷ đồng",
            "Thu nội địa giảm trên 11%",
            "Đến hết tháng 11/2020 thu nội địa giảm 11,06% so với cùng kỳ năm 2019.",
            "(HDDTVN) – Theo đánh giá của TPHCM, số thu năm nay sẽ không đạt.");
    assertEquals("TPHCM: Năm nay thu ngân sách sẽ đạt 352.000 tỷ đồng", info.title());
    assertEquals("HDDTVN", info.issuer());
    assertEquals("press", info.form());
    assertEquals("ho-chi-minh", info.placeId());
    assertEquals("2020", info.period().toString());
  }

  @Test
  void nothingIsInventedWhereNothingIsSaid() {
    ReportInfo info = ReportFile.info("Thu ngân sách đạt 31 tỷ đồng.");
    assertNull(info.period());
    assertNull(info.placeId());
    assertNull(info.issuer());
    assertNull(info.form());
    assertEquals("Thu ngân sách đạt 31 tỷ đồng.", info.title());
  }
}
