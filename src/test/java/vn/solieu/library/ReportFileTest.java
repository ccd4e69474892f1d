package vn.solieu.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.solieu.domain.Amount;
import vn.solieu.domain.Base;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Period;
import vn.solieu.domain.PrintedNumber;
import vn.solieu.domain.Qualifier;
import vn.solieu.domain.Quantity;
import vn.solieu.domain.Relation;
import vn.solieu.domain.ReportInfo;
import vn.solieu.domain.Source;
import vn.solieu.domain.Status;
import vn.solieu.domain.Subject;
import vn.solieu.domain.Unit;
import vn.solieu.link.Extractor;
import vn.solieu.read.Report;

class ReportFileTest {
  private static StoredReport corpus(String name) {
    Path file = Path.of("corpus", name);
    Extractor.Extracted read =
        new TestSource().reader().read(file, file.toString()).value().orElseThrow();
    return new StoredReport(
        read.info(),
        read.report(),
        read.extraction(),
        List.of(new StoredFile(file.toString(), "/x/" + name, 7, 1_600_000_000_123_456_789L)));
  }

  private static StoredReport again(StoredReport stored) throws IOException {
    return ReportFile.read(ReportFile.write(stored, "s"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "van-khe-2023-08.docx",
        "van-khe-2023-09.docx",
        "van-khe-2023-10.docx",
        "van-khe-2023-11.pdf"
      })
  void aReportOfTheCorpusComesBackEqual(String name) throws IOException {
    StoredReport stored = corpus(name);
    assertEquals(stored, again(stored));
  }

  @Test
  void everyVariantOfTheSealedTypesComesBackEqual() throws IOException {
    StoredReport stored = corpus("van-khe-2023-08.docx");
    Unit unit = new Unit("nghìn tỷ đồng", Dimension.MONEY_VND, new BigDecimal("1E+12"), "đồng");
    PrintedNumber one = PrintedNumber.of("1.40");
    PrintedNumber two = PrintedNumber.of("-0.0000001");
    List<Figure> figures =
        List.of(
            figure(
                new Source.SheetCell(1, 0, 2, " Biểu 1 ", "B9", null),
                new Quantity(new Amount.Range(one, two), unit),
                new Base.OfPeriod(Period.parse("2022-Q3"))),
            figure(
                new Source.TableCell(2, 1, 4, 3, 1, 2, 3),
                new Quantity(new Amount.Fraction(one, one), Unit.NONE),
                new Base.OfWhole("tổng số")),
            figure(
                new Source.TextSpan(3, 1, 4, 9),
                new Quantity(new Amount.Point(two), Unit.PERCENT),
                new Base.OfPlan("kế hoạch tỉnh giao")));
    ReportInfo info =
        new ReportInfo(
            stored.info().doc(),
            stored.contentHash(),
            "Báo cáo \u2028 \"tháng\" 10",
            "553/BC-UBND",
            LocalDate.of(2023, 10, 20),
            "UBND",
            "x/y",
            "Y",
            Period.parse("2023-01/2023-10-15"),
            "report",
            LocalDate.of(2023, 10, 21),
            List.of(new ReportInfo.Evidence("period", "text", 8, "tháng 10")));
    StoredReport made =
        new StoredReport(
            info,
            stored.report(),
            new Extraction(
                stored.info().doc(),
                stored.contentHash(),
                figures,
                List.of(
                    new Relation.Breakdown("a", List.of("b"), true, "cue"),
                    new Relation.Equality(List.of("a", "b")),
                    new Relation.Siblings(null, List.of("c")))),
            stored.files());
    assertEquals(made, again(made));
  }

  private static Figure figure(Source source, Quantity quantity, Base base) {
    return new Figure(
        "0123456789abcdef",
        source,
        "I > 1.4",
        "1,40",
        quantity,
        Kind.PLAN_COMPLETION,
        new Subject("tổng mức bán lẻ", null, "x/y"),
        null,
        base,
        Status.ESTIMATE,
        Qualifier.ABOUT,
        "fedcba9876543210",
        0.85,
        List.of("r1", "r2"));
  }

  @Test
  void theHeadIsReadWithoutTheRest() throws IOException {
    StoredReport stored = corpus("van-khe-2023-08.docx");
    byte[] bytes = ReportFile.write(stored, "rules 1");
    byte[] beginning = Arrays.copyOf(bytes, bytes.length / 2);
    ReportHead head = ReportFile.head(new ByteArrayInputStream(beginning));
    assertEquals("rules 1", head.settings());
    assertEquals(stored.info(), head.info());
    assertEquals(stored.files(), head.files());
    assertEquals(stored.extraction().figures().size(), head.figures());
  }

  @Test
  void oneFigureStandsOnEachLine() throws IOException {
    StoredReport stored = corpus("van-khe-2023-08.docx");
    String text = new String(ReportFile.write(stored, "s"), StandardCharsets.UTF_8);
    assertEquals(1 + stored.extraction().figures().size(), text.lines().count());
  }

  @Test
  void damageNeverPasses() throws IOException {
    byte[] bytes = ReportFile.write(corpus("van-khe-2023-08.docx"), "s");
    long seed = 20231010;
    Random random = new Random(seed);
    for (int round = 0; round < 50; round++) {
      byte[] damaged =
          random.nextBoolean() ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes.clone();
      if (damaged.length == bytes.length) {
        damaged[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
      }
      assertThrows(
          IOException.class, () -> ReportFile.read(damaged), "seed " + seed + ", round " + round);
    }
  }

  @Test
  void aLoneSurrogateCostsOneLetter() throws IOException {
    StoredReport stored = corpus("van-khe-2023-08.docx");
    Report report = stored.report();
    ReportInfo info = stored.info();
    StoredReport odd =
        new StoredReport(
            new ReportInfo(
                info.doc(),
                info.contentHash(),
                "a\ud800b",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of()),
            report,
            stored.extraction(),
            stored.files());
    assertEquals("a?b", again(odd).info().title());
  }
}
