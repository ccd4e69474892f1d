package vn.solieu.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Problem;
import vn.solieu.domain.Severity;
import vn.solieu.domain.Verdict;
import vn.solieu.read.Line;
import vn.solieu.rules.Messages;

class ReportPageTest {
  private static final String SCRIPT = "<script>alert('x')</script>";

  private final Samples september =
      Samples.of("dir/" + SCRIPT + ".docx")
          .heading("I", "I. Thương mại & dịch vụ " + SCRIPT)
          .paragraph("Bán lẻ đạt 43,42 tỷ đồng, tăng 5% \u0001\ud800 " + SCRIPT)
          .level("43,42 tỷ đồng", "43.42", Samples.BILLION, "2022-09")
          .level("43,42 tỷ", "43.42", Samples.BILLION, "2022-09")
          .growth("5% \u0001\ud800 " + SCRIPT, "5", "2022-09", "2021-09")
          .line("- gồm 28,9 tỷ đồng", Line.Form.LIST_ITEM, List.of())
          .level("28,9 tỷ đồng", "28.9", Samples.BILLION, "2022-09")
          .table("Tháng | Giá trị", "8 | 280,5")
          .level("280,5", "280.5", Samples.BILLION, "2022-08");
  private final Samples october =
      Samples.of("Báo cáo.docx")
          .paragraph("Bán lẻ đạt 50 tỷ đồng")
          .level("50 tỷ đồng", "50", Samples.BILLION, "2022-10");
  private final Reading first = september.reading(SCRIPT, "2022-09");
  private final Reading second = october.reading("Báo cáo tháng 10", "2022-10");
  private final Dossier dossier =
      new Dossier(
          List.of(first, second),
          List.of(
              Samples.finding(
                  "sum",
                  Verdict.BROKEN,
                  Severity.ERROR,
                  List.of(september.figure(1), september.figure(4)),
                  september.figure(4)),
              Samples.finding(
                  "roll",
                  Verdict.UNDECIDED,
                  Severity.WARNING,
                  List.of(october.figure(1), september.figure(5)),
                  null),
              Samples.finding(
                  "part", Verdict.HOLDS, Severity.INFO, List.of(september.figure(1)), null)),
          List.of(Problem.fatal("empty-file", SCRIPT)));
  private final ReportPage page = new ReportPage(Messages.in("vi"), Samples.NAMES, Samples.MADE);

  private static Document parse(String html) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
  }

  private static Set<String> ids(Document document) {
    Set<String> ids = new HashSet<>();
    NodeList all = document.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      String id = ((Element) all.item(i)).getAttribute("id");
      assertTrue(id.isEmpty() || ids.add(id), "id twice: " + id);
    }
    return ids;
  }

  @Test
  void hostileTextStaysText() throws Exception {
    for (String html :
        List.of(page.index(dossier, Samples.series(dossier)), page.report(dossier, first))) {
      assertFalse(html.contains("<script"), html);
      assertEquals(0, parse(html).getElementsByTagName("script").getLength());
    }
    assertTrue(
        parse(page.index(dossier, Samples.series(dossier)))
            .getDocumentElement()
            .getTextContent()
            .contains(SCRIPT));
  }

  @Test
  void everyFigureHasItsAnchor() throws Exception {
    Set<String> ids = ids(parse(page.report(dossier, first)));
    for (Figure figure : first.extraction().figures()) {
      assertTrue(ids.contains(PageLinks.anchor(figure)), figure.id());
    }
    ids(parse(page.index(dossier, Samples.series(dossier))));
  }

  @Test
  void everyFindingAppearsOnTheIndexAndBesideItsSentence() throws Exception {
    Set<String> index = ids(parse(page.index(dossier, Samples.series(dossier))));
    Set<String> report = ids(parse(page.report(dossier, first)));
    for (int n = 1; n <= 3; n++) {
      assertTrue(index.contains("finding-" + n), "index " + n);
      assertTrue(report.contains("finding-" + n), "report " + n);
    }
    Document other = parse(page.report(dossier, second));
    assertTrue(ids(other).contains("finding-2"));
    Element line = (Element) other.getElementsByTagName("aside").item(0).getParentNode();
    assertTrue(line.getTextContent().contains("Bán lẻ đạt"), line.getTextContent());
  }

  @Test
  void linksLeadSomewhere(@TempDir Path folder) throws Exception {
    page.write(dossier, Samples.series(dossier), folder);
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        NodeList links = parse(Files.readString(file)).getElementsByTagName("a");
        for (int i = 0; i < links.getLength(); i++) {
          String[] href = ((Element) links.item(i)).getAttribute("href").split("#");
          Path target = href[0].isEmpty() ? file : file.resolveSibling(href[0]).normalize();
          assertTrue(Files.exists(target), file + " -> " + target);
          if (href.length > 1) {
            assertTrue(ids(parse(Files.readString(target))).contains(href[1]), href[1]);
          }
        }
      }
    }
  }

  @Test
  void theTextIsWholeAndTheTableIsATable() throws Exception {
    Document document = parse(page.report(dossier, first));
    NodeList rows = document.getElementsByTagName("tr");
    assertEquals(2, rows.getLength());
    assertEquals("th", rows.item(0).getFirstChild().getNodeName());
    NodeList marks = document.getElementsByTagName("mark");
    Set<String> kinds = new HashSet<>();
    for (int i = 0; i < marks.getLength(); i++) {
      kinds.add(((Element) marks.item(i)).getAttribute("class"));
    }
    assertTrue(kinds.containsAll(Set.of("kind-level suspect", "kind-growth")), kinds.toString());
  }

  @Test
  void theEnglishPageSpeaksEnglish() {
    String html =
        new ReportPage(Messages.in("en"), Samples.NAMES, Samples.MADE)
            .index(dossier, Samples.series(dossier));
    assertTrue(html.contains("reports read"), html);
    assertFalse(html.contains("''"), "doubled apostrophes are for messages with arguments");
  }

  @Test
  void slugsArePlainAndUnique() {
    assertEquals(
        "bao-cao-thang-10-dieu-chinh", PageLinks.slug("Báo cáo tháng 10 (điều chỉnh).docx"));
    assertEquals("report", PageLinks.slug("…"));
    Dossier twins =
        new Dossier(
            List.of(second, Samples.of("x/Báo cáo.pdf").reading("", "2022-10")),
            List.of(),
            List.of());
    assertEquals("bao-cao-2.html", new PageLinks(twins).file(twins.readings().get(1)));
  }
}
