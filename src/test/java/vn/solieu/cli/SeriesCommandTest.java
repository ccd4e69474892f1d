package vn.solieu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands series and table over the corpus. */
class SeriesCommandTest {
  private static final String FILES = "corpus";

  @Test
  void printsTheContractsColumns(@TempDir Path folder) throws IOException {
    Path chart = folder.resolve("retail.svg");
    Run run = Run.of("series", FILES, "--indicator", "retail-sales", "--chart", chart.toString());
    assertEquals(0, run.status(), run.err());
    assertEquals(
        "indicator,indicatorId,place,measure,base,priceBase,freq,period,value,unit,status,"
            + "vintage,issuer,derived,doc,line,cell,quote",
        run.lines().get(0));
    assertTrue(
        run.lines().stream()
            .anyMatch(
                row -> row.contains(",retail-sales,") && row.contains(",2023-11,433.4,tỷ đồng,E,")),
        run.toString());
    assertTrue(Files.readString(chart).contains("433,4"), "the chart holds the point");
  }

  @Test
  void aPhraseMeansItsIndicatorAndOneOutsideTheCatalogueItself() {
    Run known = Run.of("series", FILES, "--indicator", "Tổng mức bán lẻ");
    assertTrue(known.lines().get(1).contains(",retail-sales,"), known.toString());
    Run unknown = Run.of("series", FILES, "--indicator", "\"không có chỉ tiêu này\"");
    assertEquals(0, unknown.status());
    assertEquals(1, unknown.lines().size(), "the header alone");
  }

  @Test
  void wrongUsageSaysWhatIsKnown() {
    assertEquals(2, Run.of("series", FILES, "--indicator", "retail-sale").status());
    Run measure = Run.of("series", FILES, "--indicator", "cpi", "--measure", "levels");
    assertEquals(2, measure.status());
    assertTrue(measure.err().contains("plan-completion"), measure.err());
    assertEquals(2, Run.of("table", FILES, "--out", "x.pdf").status());
    assertEquals(2, Run.of("table", FILES, "--out", "x.csv", "--from", "2023").status());
  }

  @Test
  void tablesAreWrittenForTheMonthsAsked(@TempDir Path folder) throws IOException {
    Path csv = folder.resolve("t.csv");
    String[] narrow = {
      "--indicators", "retail-sales,visitors", "--from", "2023-08", "--to", "2023-10"
    };
    Run run =
        Run.of(
            "table",
            FILES,
            narrow[0],
            narrow[1],
            narrow[2],
            narrow[3],
            narrow[4],
            narrow[5],
            "--out",
            csv.toString());
    assertEquals(0, run.status(), run.err());
    List<String> rows = Files.readAllLines(csv);
    assertEquals(
        "indicator,indicatorId,place,measure,freq,unit,2023-08,2023-09,2023-10", rows.get(0));
    assertTrue(
        rows.stream()
            .anyMatch(row -> row.contains("retail-sales") && row.endsWith("405.2,412.7,421.3")),
        rows.toString());
    Path xlsx = folder.resolve("t.xlsx");
    assertEquals(0, Run.of("table", FILES, "--out", xlsx.toString()).status());
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(xlsx))) {
      assertEquals(4, book.getNumberOfSheets());
      assertTrue(book.getSheetAt(1).getDrawingPatriarch().getCharts().size() > 3);
    }
  }
}
