package vn.solieu.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Relation.Listing;

/** Counts that a list follows, and lists of which nobody can tell how many they name. */
class ListingsTest {
  private static String listed(String sentence, String... after) {
    String[] lines = new String[after.length + 2];
    lines[0] = "Tình hình kinh tế - xã hội tháng 10 năm 2031";
    lines[1] = sentence;
    System.arraycopy(after, 0, lines, 2, after.length);
    Extraction read = ReportFile.extracted(lines).extraction();
    List<String> found =
        read.relations().stream()
            .filter(Listing.class::isInstance)
            .map(Listing.class::cast)
            .map(one -> read.byId().get(one.count()).quote() + " " + one.items())
            .toList();
    return String.join(", ", found);
  }

  @Test
  void membersOfOneFormAreCounted() {
    assertEquals(
        "04 dự án 3",
        listed("Trong tháng khởi công 04 dự án, gồm: Dự án cầu Ba; dự án chợ Tư; dự án kè Năm."));
    assertEquals(
        "04 nhóm 3",
        listed(
            "Có 04 nhóm hàng tăng giá: giao thông tăng 0,3%; giáo dục tăng 0,2%; y tế tăng 1%."));
  }

  @Test
  void numbersAreCounted() {
    assertEquals(
        "03 nội dung 2",
        listed("Đã duyệt 03 nội dung: (1) quy hoạch chợ; (2) đề án nước sạch, vệ sinh."));
    assertEquals(
        "",
        listed(
            "Đã duyệt 03 nội dung: (1) quy hoạch chợ; (2) đề án nước sạch;",
            "(3) kế hoạch trồng rừng."));
  }

  @Test
  void otherListsAreOnlyBelievedWhereTheyAgree() {
    assertEquals(
        "02 nội dung 2", listed("Đã duyệt 02 nội dung: quy hoạch chợ, bến xe; đề án nước sạch."));
    assertEquals("", listed("Đã duyệt 03 nội dung: quy hoạch chợ, bến xe; đề án nước sạch."));
    assertEquals("", listed("Đã duyệt 03 nội dung: quy hoạch chợ; đã họp với các xã."));
  }

  @Test
  void samplesAndBreakdownsAreNoLists() {
    assertEquals("", listed("Thực hiện 05 dự án như: dự án đường; dự án cầu."));
    assertEquals("", listed("Thực hiện 05 dự án, trong đó: dự án đường; dự án cầu."));
    assertEquals("", listed("Thực hiện 05 dự án: dự án đường; dự án cầu; dự án chợ..."));
    assertEquals("", listed("Thực hiện 05 dự án: dự án đường; dự án cầu; dự án chợ, v.v."));
    assertEquals("", listed("Tiếp nhận 05 đơn: 03 đơn khiếu nại; 01 đơn tố cáo."));
  }
}
