package vn.solieu.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.solieu.domain.Period;
import vn.solieu.rules.Messages;
import vn.solieu.series.Frequency;
import vn.solieu.series.Measure;
import vn.solieu.series.Series;

class SeriesChartTest {
  private final Dossier dossier =
      new Dossier(
          List.of(
              Samples.of("thang <8>.docx")
                  .paragraph(
                      "Bán lẻ tháng 6 đạt 270 tỷ đồng; tháng 8 đạt 280,5 tỷ đồng; lũy kế 2.000 tỷ đồng")
                  .level("270 tỷ đồng", "270", Samples.BILLION, "2022-06")
                  .level("280,5 tỷ đồng", "280.5", Samples.BILLION, "2022-08")
                  .level("2.000 tỷ đồng", "2000", Samples.BILLION, "2022-01/2022-08")
                  .reading("Tháng 8", "2022-08"),
              Samples.of("thang-9.docx")
                  .paragraph("Lũy kế đạt 2.300 tỷ đồng")
                  .level("2.300 tỷ đồng", "2300", Samples.BILLION, "2022-01/2022-09")
                  .reading("Tháng 9", "2022-09")),
          List.of(),
          List.of());

  private ChartDrawing chart(Measure measure) {
    Series series =
        Samples.series(dossier).stream()
            .filter(s -> s.key().measure() == measure)
            .findFirst()
            .orElseThrow();
    Messages messages = Messages.in("vi");
    RowNames names = new RowNames(messages, dossier.infos(), Samples.NAMES);
    return new SeriesChart(messages, names, Samples.MADE).of(series);
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  private static int count(Document svg, String tag, String kind) {
    NodeList all = svg.getElementsByTagName(tag);
    int count = 0;
    for (int i = 0; i < all.getLength(); i++) {
      count += ((Element) all.item(i)).getAttribute("class").equals(kind) ? 1 : 0;
    }
    return count;
  }

  @Test
  void theSvgIsXmlWithTitleUnitPointsAndSource() throws Exception {
    String text = ChartSvg.file(chart(Measure.LEVEL));
    String said = parse(text).getDocumentElement().getTextContent();
    for (String part :
        List.of(
            "Tổng mức bán lẻ",
            "Trong kỳ, tỷ đồng",
            "Tháng 6/2022: 270 tỷ đồng (ước tính; thang <8>.docx)",
            "280,5",
            "06/2022",
            "Nguồn: thang <8>.docx, thang-9.docx. Lập bằng solieu 0.1.0.")) {
      assertTrue(said.contains(part), part + " in " + said);
    }
    assertFalse(text.contains("style="), "a page's policy bars styles in attributes");
    assertFalse(text.contains("<!DOCTYPE"), text);
  }

  @Test
  void gapsStayOpenAndDerivedPointsHaveTheirShape() throws Exception {
    Document svg = parse(ChartSvg.file(chart(Measure.LEVEL)));
    // June; August and, derived, September: one line, and none over July.
    assertEquals(1, count(svg, "polyline", "course"));
    // Three marks and two in the legend.
    assertEquals(5, count(svg, "polygon", "mark hollow"));
    assertTrue(svg.getDocumentElement().getTextContent().contains("suy ra từ các số đã in"));
  }

  @Test
  void equalSeriesGiveEqualCharts() {
    assertEquals(ChartSvg.file(chart(Measure.LEVEL)), ChartSvg.file(chart(Measure.LEVEL)));
  }

  @Test
  void thePngIsAPictureWithInk() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ChartDrawing chart = chart(Measure.CUMULATIVE);
    ChartPng.write(chart, out);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    assertEquals(2 * chart.width(), image.getWidth());
    long ink = 0;
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        ink += (image.getRGB(x, y) & 0xFFFFFF) == 0xFFFFFF ? 0 : 1;
      }
    }
    assertTrue(ink > 5000, ink + " pixels of ink");
  }

  @Test
  void ticksAreRoundAndHoldAllValues() {
    assertEquals(
        List.of("395", "400", "405", "410", "415", "420", "425"),
        ChartScale.around(List.of(new BigDecimal("398.6"), new BigDecimal("421.3")))
            .ticks()
            .stream()
            .map(BigDecimal::toPlainString)
            .toList());
    for (String[] values :
        new String[][] {{"0"}, {"5"}, {"-3.1", "2"}, {"0.001", "0.0012"}, {"1", "1e12"}}) {
      List<BigDecimal> numbers = List.of(values).stream().map(BigDecimal::new).toList();
      ChartScale scale = ChartScale.around(numbers);
      for (BigDecimal number : numbers) {
        assertTrue(scale.share(number) >= 0 && scale.share(number) <= 1, number + " " + scale);
      }
      assertTrue(scale.ticks().size() <= 9, scale.toString());
    }
  }

  @Test
  void manyYearsOfMonthsFindRoomForTheirLabels() {
    List<Period> slots = List.of(Period.month(2000, 3), Period.month(2023, 11));
    List<ChartTime.Tick> ticks = ChartTime.of(slots, Frequency.M, 96, 812).ticks();
    assertTrue(ticks.size() >= 5 && ticks.size() <= 12, ticks.toString());
    assertTrue(ticks.stream().allMatch(tick -> tick.name().startsWith("01/")), ticks.toString());
  }
}
