package vn.solieu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Period;
import vn.solieu.domain.Status;
import vn.solieu.domain.Unit;
import vn.solieu.library.EmbeddedLibrary;
import vn.solieu.library.TestSource;
import vn.solieu.read.LinePlace;

class LibrarySearchTest {
  private static final Unit BILLION =
      new Unit("tỷ đồng", Dimension.MONEY_VND, new BigDecimal("1e9"), "đồng");

  @TempDir static Path temporary;
  private static LibrarySearch search;

  @BeforeAll
  static void threeReports() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("reports"));
    Files.writeString(
        folder.resolve("a.txt"),
        """
        UBND TỈNH LAI CHÂU
        BÁO CÁO
        Tình hình kinh tế - xã hội tháng 10 năm 2022
        I. KINH TẾ
        1. Thương mại
        Tổng mức bán lẻ hàng hóa tháng 10 ước đạt 292 tỷ đồng.
        Thực hiện Nghị quyết số 07/2021/NQ-HĐND ngày 10/10/2021 của HĐND tỉnh.
        Nâng cấp 12,5 km đường giao thông nông thôn.
        2. Ngân sách
        Thu ngân sách nhà nước trên địa bàn tháng 10 đạt 120.000 triệu đồng, bằng 98% dự toán.
        Chi ngân sách địa phương tháng 10 đạt 95 tỷ đồng.
        """);
    Files.writeString(
        folder.resolve("b.txt"),
        """
        BÁO CÁO
        Tình hình kinh tế - xã hội tháng 9 năm 2022
        Ngành mía đường tiêu thụ 35 tấn; xã Hoà Bình giữ vững danh hiệu.
        Thu hồi 5 ha đất; huyện Hòa An được giao 7 ha; Tổng diện tích gieo trồng đạt 900 ha.
        Giá trị xuất khẩu tháng 9 ước đạt 3,5 triệu USD.
        Đường giao thông được bảo trì, các đường nội thị thông suốt.
        """);
    Path library = temporary.resolve("library");
    TestSource.index(library, folder, new TestSource());
    search = LibrarySearch.open(EmbeddedLibrary.open(library));
  }

  @AfterAll
  static void close() {
    search.close();
  }

  private static List<String> texts(String words) {
    return search.find(Query.of(words)).hits().stream().map(Hit::text).toList();
  }

  private static List<String> quotes(String words, Filters filters) {
    return search.find(Query.of(words).with(filters)).hits().stream()
        .flatMap(hit -> hit.figures().stream())
        .map(figure -> figure.quote())
        .sorted()
        .toList();
  }

  private static Filters values(String min, String max, Unit unit) {
    return Filters.NONE.withValues(
        new Filters.Values(
            min == null ? null : new BigDecimal(min),
            max == null ? null : new BigDecimal(max),
            unit));
  }

  @Test
  void wordsWithoutMarksFindWordsWithThem() {
    assertEquals(3, texts("duong").size());
    assertEquals(texts("duong giao thong").size(), texts("đường giao thông").size());
  }

  @Test
  void decomposedMarksAreTheSameWords() {
    String query = "đường giao thông";
    assertEquals(texts(query), texts(Normalizer.normalize(query, Normalizer.Form.NFD)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hòa", "hoà", "hoa", "HOÀ"})
  void bothTonePlacementsAreOneWord(String query) {
    List<String> found = texts(query);
    assertTrue(found.stream().anyMatch(text -> text.contains("Hoà Bình")), query);
    assertTrue(found.stream().anyMatch(text -> text.contains("Hòa An")), query);
  }

  @Test
  void marksDecideTheOrder() {
    assertTrue(texts("thụ").get(0).contains("tiêu thụ"), texts("thụ").toString());
    assertTrue(texts("hóa").get(0).contains("hàng hóa"), texts("hóa").toString());
  }

  @Test
  void aQuotedPhraseStandsAsItIs() {
    assertEquals(1, texts("\"thu ngân sách nhà nước\"").size());
    assertEquals(1, texts("\"thu ngan sach\"").size());
    assertEquals(0, texts("\"sách ngân thu\"").size());
    // Folded it would match "Thu hồi", with its marks it doesn't.
    assertEquals(0, texts("\"thú hồi\"").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"07/2021/NQ-HĐND", "07/2021/nq-hdnd", "07/2021", "10/10/2021"})
  void documentNumbersAndDatesAreWhole(String number) {
    List<Hit> hits = search.find(Query.of(number)).hits();
    assertEquals(1, hits.size(), number);
    assertTrue(hits.get(0).text().contains("Nghị quyết"));
    assertFalse(hits.get(0).snippet().marks().isEmpty());
  }

  @Test
  void anotherDocumentNumberIsNotFound() {
    assertEquals(List.of(), texts("7/2021/NQ-HĐND"));
    assertEquals(List.of(), texts("???"));
  }

  @Test
  void valuesCompareInAnyUnit() {
    assertEquals(
        List.of("120.000 triệu đồng", "292 tỷ đồng"), quotes("", values("100", null, BILLION)));
    assertEquals(List.of("95 tỷ đồng"), quotes("", values(null, "100", BILLION)));
    assertEquals(List.of("120.000 triệu đồng"), quotes("", values("120", "120", BILLION)));
    assertEquals(List.of("120.000 triệu đồng"), quotes("", values("1000", null, null)));
  }

  @Test
  void oneFigureMustPassAllFilters() {
    // 98 % and 120.000 triệu đồng stand in one line; no single figure is both.
    Filters filters =
        new Filters(
            List.of(),
            List.of(),
            List.of(),
            List.of(Kind.PLAN_COMPLETION),
            List.of(),
            List.of(),
            new Filters.Values(new BigDecimal("100"), null, BILLION));
    assertEquals(List.of(), quotes("ngân sách", filters));
  }

  @Test
  void filtersChooseFigures() {
    assertEquals(
        List.of("292 tỷ đồng"),
        quotes(
            "",
            new Filters(
                List.of("retail-sales"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null)));
    assertEquals(
        List.of("98%"),
        quotes(
            "",
            new Filters(
                List.of(),
                List.of(),
                List.of(),
                List.of(Kind.PLAN_COMPLETION),
                List.of(),
                List.of(),
                null)));
    assertEquals(
        List.of("292 tỷ đồng", "3,5 triệu USD"),
        quotes(
            "",
            new Filters(
                List.of(),
                List.of(),
                List.of(),
                List.of(Kind.LEVEL),
                List.of(),
                List.of(Status.ESTIMATE),
                null)));
    assertEquals(
        List.of("3,5 triệu USD"),
        quotes(
            "",
            new Filters(
                List.of(),
                List.of(),
                List.of(Period.month(2022, 9)),
                List.of(),
                List.of("triệu usd", "triệu USD"),
                List.of(),
                null)));
    assertTrue(
        quotes(
                "",
                new Filters(
                    List.of(),
                    List.of("lai-chau"),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    null))
            .contains("292 tỷ đồng"));
  }

  @Test
  void aHitSaysWhereItStandsAndWhatAnswers() {
    Hit hit = search.find(Query.of("ban le hang hoa")).hits().get(0);
    assertEquals("I > 1", hit.place().path());
    assertEquals(LinePlace.Part.PARAGRAPH, hit.place().part());
    assertEquals(1, hit.place().ordinal());
    assertEquals(
        "Tổng mức [bán] [lẻ] [hàng] [hóa] tháng 10 ước đạt 292 tỷ đồng.",
        hit.snippet().marked("[", "]"));
    assertEquals("292 tỷ đồng", hit.figures().get(0).quote());
    assertTrue(hit.report().doc().endsWith("a.txt"));
  }

  @Test
  void withoutWordsTheFigureIsMarked() {
    Hit hit = search.find(new Query("", values("95", "95", BILLION), 0, 5)).hits().get(0);
    assertTrue(hit.snippet().marked("[", "]").contains("[95 tỷ đồng]"));
  }

  @Test
  void facetsCountFiguresOfTheFoundLines() {
    Found found = search.find(Query.of("ngân sách"));
    Map<String, Long> kinds =
        found.facets().get(Facet.KIND).stream()
            .collect(Collectors.toMap(Facet.Count::value, Facet.Count::figures));
    assertEquals(Map.of("level", 2L, "plan-completion", 1L), kinds);
    assertEquals(3, found.figures());
    Found all = search.find(Query.of(""));
    long years = all.facets().get(Facet.YEAR).stream().mapToLong(Facet.Count::figures).sum();
    assertEquals(all.figures(), years);
  }

  @Test
  void pagesFollowEachOther() {
    List<Hit> all = search.find(new Query("", Filters.NONE, 0, 100)).hits();
    List<Hit> second = search.find(new Query("", Filters.NONE, 2, 2)).hits();
    assertEquals(all.subList(2, 4), second);
  }
}
