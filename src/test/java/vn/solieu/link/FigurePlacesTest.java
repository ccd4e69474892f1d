package vn.solieu.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import vn.solieu.domain.Figure;

/** A figure speaks of its report's place unless its phrase names another. */
class FigurePlacesTest {
  private static String placeOf(String sentence, String quote) {
    return ReportFile.extracted(
            "UBND TỈNH HẢI DƯƠNG",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "BÁO CÁO",
            "Tình hình kinh tế - xã hội tháng 5 năm 2019",
            sentence)
        .extraction()
        .figures()
        .stream()
        .filter(figure -> figure.quote().equals(quote))
        .map(Figure::subject)
        .map(subject -> String.valueOf(subject.placeId()))
        .findFirst()
        .orElse("no figure");
  }

  @Test
  void aPhraseThatNamesNoPlaceIsOfTheReports() {
    assertEquals("hai-duong", placeOf("Kim ngạch xuất khẩu đạt 31 tỷ đồng.", "31 tỷ đồng"));
    assertEquals(
        "hai-duong",
        placeOf("Tổng thu ngân sách trên địa bàn tỉnh Hải Dương đạt 31 tỷ đồng.", "31 tỷ đồng"));
  }

  @Test
  void aPhraseMayNameTheCountry() {
    assertEquals("vn", placeOf("Tỷ lệ hộ nghèo bình quân cả nước là 5,2%.", "5,2%"));
    assertEquals("vn", placeOf("Tốc độ tăng trưởng của cả nước đạt 7,1%.", "7,1%"));
  }

  @Test
  void aPhraseMayNameAnotherProvince() {
    assertEquals(
        "quang-ninh", placeOf("Thu ngân sách địa bàn Quảng Ninh đạt 31 tỷ đồng.", "31 tỷ đồng"));
    assertEquals(
        "quang-ninh", placeOf("Thu ngân sách tỉnh Quảng Ninh đạt 31 tỷ đồng.", "31 tỷ đồng"));
  }

  @Test
  void wordsThatOnlySpellAPlaceNameNone() {
    assertEquals(
        "hai-duong", placeOf("Kinh phí hoạt động vì hòa bình đạt 31 tỷ đồng.", "31 tỷ đồng"));
    assertEquals(
        "hai-duong", placeOf("Kim ngạch xuất khẩu sang Quảng Ninh đạt 31 tỷ đồng.", "31 tỷ đồng"));
  }
}
