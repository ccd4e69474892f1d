package vn.solieu.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.solieu.check.CheckResult;
import vn.solieu.check.Checker;
import vn.solieu.link.Extractor;
import vn.solieu.read.ReportReader;
import vn.solieu.rules.Messages;
import vn.solieu.rules.RuleBook;

class ExplanationRequestTest {
  private static byte[] bytes(String text, String language) throws IOException {
    Extractor.Extracted read =
        new Extractor(RuleBook.builtIn(), new ReportReader())
            .extract(
                new ReportReader()
                    .read(text.getBytes(StandardCharsets.UTF_8), "a.txt", "a.txt")
                    .value()
                    .orElseThrow());
    CheckResult result = Checker.standard().run(read.extraction());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ExplanationRequest(Messages.in(language), Samples.MADE)
        .write(new Reading(read.report(), read.extraction(), read.info()), result, out);
    return out.toByteArray();
  }

  private static XWPFDocument open(String text, String language) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(bytes(text, language)));
  }

  private static List<String> texts(XWPFTable table, int row) {
    return table.getRow(row).getTableCells().stream().map(XWPFTableCell::getText).toList();
  }

  @Test
  void hasTheFormOfAnOfficialPaper() throws IOException {
    try (XWPFDocument paper = open(AuditWorkbookTest.TEXT, "vi")) {
      CTSectPr section = paper.getDocument().getBody().getSectPr();
      CTPageMar margins = section.getPgMar();
      assertEquals(BigInteger.valueOf(1134), margins.getTop());
      assertEquals(BigInteger.valueOf(1134), margins.getBottom());
      assertEquals(BigInteger.valueOf(1701), margins.getLeft());
      assertEquals(BigInteger.valueOf(850), margins.getRight());
      assertEquals(BigInteger.valueOf(16839), section.getPgSz().getW());
      String head = paper.getTables().get(0).getText();
      assertTrue(head.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), head);
      assertTrue(head.contains("Độc lập - Tự do - Hạnh phúc"), head);
      assertTrue(head.contains("Số: "), head);
      List<String> lines = paper.getParagraphs().stream().map(XWPFParagraph::getText).toList();
      assertEquals("PHIẾU ĐỀ NGHỊ GIẢI TRÌNH", lines.get(0));
      assertTrue(lines.stream().anyMatch(line -> line.startsWith("Nhận 10 số liệu")), "" + lines);
      for (XWPFTable table : paper.getTables()) {
        for (XWPFTableCell cell : table.getRow(0).getTableCells()) {
          for (XWPFRun run : cell.getParagraphs().get(0).getRuns()) {
            assertEquals("Times New Roman", run.getFontFamily());
          }
        }
      }
    }
  }

  @Test
  void asksForAnExplanationOfEachFinding() throws IOException {
    try (XWPFDocument paper = open(AuditWorkbookTest.TEXT, "vi")) {
      XWPFTable table = paper.getTables().get(1);
      assertTrue(table.getRow(0).isRepeatHeader());
      assertEquals(
          List.of(
              "STT",
              "Vị trí",
              "Trích dẫn",
              "Số báo cáo",
              "Số tính lại",
              "Chênh lệch",
              "Đề nghị",
              "Ý kiến giải trình"),
          texts(table, 0));
      List<String> first = texts(table, 1);
      assertEquals("1", first.get(0));
      assertTrue(first.get(2).contains("148 lượt người, gồm 112 lượt người"), first.get(2));
      assertTrue(first.get(2).contains("112 + 31 = 143"), first.get(2));
      assertEquals(List.of("148", "143", "5"), first.subList(3, 6));
      assertTrue(first.get(6).startsWith("Đề nghị rà soát"), first.get(6));
      assertEquals("", first.get(7));
      assertEquals("1.482", texts(table, 2).get(3));
      String bold =
          table.getRow(1).getCell(2).getParagraphs().get(0).getRuns().stream()
              .filter(XWPFRun::isBold)
              .map(XWPFRun::text)
              .collect(Collectors.joining("; "));
      assertEquals("148 lượt người; 112 lượt người; 31 lượt người", bold);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void neverAccuses(String language) throws IOException {
    try (XWPFDocument paper = open(AuditWorkbookTest.TEXT, language)) {
      String all =
          paper.getTables().stream().map(XWPFTable::getText).collect(Collectors.joining("\n"))
              + paper.getParagraphs().stream()
                  .map(XWPFParagraph::getText)
                  .collect(Collectors.joining("\n"));
      assertFalse(
          all.matches("(?is).*\\b(sai|lỗi|vi phạm|gian|wrong|error|false|mistake|fault)\\b.*"),
          all);
    }
  }

  @Test
  void saysWhereThereIsNothingToExplain() throws IOException {
    try (XWPFDocument paper = open("Báo cáo tháng 3 năm 2031\nXã xây 7 km đường.\n", "en")) {
      String all =
          paper.getParagraphs().stream()
              .map(XWPFParagraph::getText)
              .collect(Collectors.joining("\n"));
      assertTrue(all.contains("there is nothing to explain"), all);
      assertTrue(all.contains("1 figures read"), all);
    }
  }

  @Test
  void equalResultsGiveEqualBytes() throws IOException {
    assertArrayEquals(bytes(AuditWorkbookTest.TEXT, "vi"), bytes(AuditWorkbookTest.TEXT, "vi"));
  }
}
