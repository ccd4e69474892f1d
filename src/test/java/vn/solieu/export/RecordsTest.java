package vn.solieu.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import vn.solieu.domain.Amount;
import vn.solieu.domain.Kind;
import vn.solieu.domain.PrintedNumber;
import vn.solieu.domain.Problem;
import vn.solieu.domain.Quantity;
import vn.solieu.domain.Severity;
import vn.solieu.domain.Subject;
import vn.solieu.domain.Unit;
import vn.solieu.domain.Verdict;
import vn.solieu.rules.Messages;

class RecordsTest {
  private static final Messages VI = Messages.in("vi");
  private static final Subject CASES = new Subject("đơn đã giải quyết", null, "lai-chau");

  private static String json(Samples sample) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (FigureJson out = FigureJson.to(bytes)) {
      out.write(sample.report(), sample.extraction());
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static List<String> fields(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void figureHasTheContractsFieldsInOrder() throws IOException {
    Samples sample =
        Samples.of("a.docx")
            .heading("I > 1.4", "1.4. Thương mại")
            .paragraph("Bán lẻ 😀 ước đạt 2.850 tỷ đồng, gồm 2.850 tỷ đồng lẻ")
            .level("2.850 tỷ đồng", "2850", Samples.BILLION, "2022-01/2022-10")
            .level("2.850 tỷ đồng lẻ", "2850.00", Samples.BILLION, "2022-10")
            .breakdown(true, 1, 2);
    String[] rows = json(sample).split("\n");
    assertEquals(2, rows.length);
    assertEquals(
        "{\"id\":\"a.docx-1\",\"doc\":\"a.docx\",\"line\":2,\"start\":17,\"end\":30,"
            + "\"section\":\"I > 1.4\",\"quote\":\"2.850 tỷ đồng\",\"value\":2850,"
            + "\"unit\":\"tỷ đồng\",\"kind\":\"level\","
            + "\"indicator\":\"tổng mức bán lẻ hàng hóa\",\"indicatorId\":\"retail-sales\","
            + "\"period\":\"2022-01/2022-10\",\"status\":\"estimate\",\"confidence\":0.9,"
            + "\"rules\":[\"level-reach\"]}",
        rows[0]);
    JsonNode part = new ObjectMapper().readTree(rows[1]);
    assertEquals("a.docx-1", part.get("partOf").asText());
    assertTrue(part.get("exhaustive").isBoolean());
    assertTrue(rows[1].contains("\"value\":2850,"), "no trailing zeros");
    List<String> order = new ArrayList<>(FigureRecords.FIELDS);
    order.retainAll(fields(part));
    assertEquals(order, fields(part));
  }

  @Test
  void rangesAndFractionsAreLists() throws IOException {
    Amount fall = new Amount.Range(PrintedNumber.of("-1"), PrintedNumber.of("-1.50"));
    Amount done = new Amount.Fraction(PrintedNumber.of("9"), PrintedNumber.of("28"));
    Samples sample =
        Samples.of("a.txt")
            .paragraph("giảm 1 - 1,5%; 9/28 đơn")
            .figure("1 - 1,5%", new Quantity(fall, Unit.PERCENT), Kind.GROWTH, CASES, null, null)
            .figure("9/28 đơn", new Quantity(done, Unit.NONE), Kind.RATIO, CASES, null, null);
    String[] rows = json(sample).split("\n");
    assertTrue(rows[0].contains("\"value\":[-1,-1.5],\"unit\":\"%\""), rows[0]);
    assertTrue(rows[1].contains("\"value\":[9,28],\"kind\":\"ratio\""), rows[1]);
    assertFalse(rows[1].contains("period"), rows[1]);
    assertTrue(rows[1].contains("\"place\":\"lai-chau\""), rows[1]);
  }

  @Test
  void numbersHaveNoExponent() {
    assertEquals("12000000000", NumberWords.plain(new java.math.BigDecimal("1.2E+10")));
    assertEquals("0", NumberWords.plain(new java.math.BigDecimal("0.00")));
    assertEquals(
        "-1.234.567,80", NumberWords.in("vi").number(new java.math.BigDecimal("-1234567.80")));
  }

  @Test
  void partOfSeveralTotalsIsAList() throws IOException {
    Samples sample =
        Samples.of("a.txt")
            .paragraph("10 tỷ đồng, 20 tỷ đồng, 5 tỷ đồng")
            .level("10 tỷ đồng", "10", Samples.BILLION, "2022")
            .level("20 tỷ đồng", "20", Samples.BILLION, "2022")
            .level("5 tỷ đồng", "5", Samples.BILLION, "2022")
            .breakdown(true, 1, 3)
            .breakdown(false, 2, 3);
    String row = json(sample).split("\n")[2];
    assertTrue(row.contains("\"partOf\":[\"a.txt-1\",\"a.txt-2\"],\"exhaustive\":false"), row);
  }

  @Test
  void loneSurrogateCostsNoRecord() throws IOException {
    Samples sample = Samples.of("a\ud800.txt").paragraph("5%").growth("5%", "5", "2022", "2021");
    assertTrue(new ObjectMapper().readTree(json(sample)).get("doc").asText().startsWith("a"));
  }

  @Test
  void findingNamesItsFiguresAndSuspects() throws IOException {
    Samples sample =
        Samples.of("b.docx")
            .paragraph("😀 43,42 tỷ đồng")
            .level("43,42 tỷ đồng", "43.42", Samples.BILLION, "2022");
    StringWriter text = new StringWriter();
    try (FindingJson out = FindingJson.to(text, figure -> sample.report(), VI)) {
      out.write(
          Samples.finding(
              "no-such-check",
              Verdict.BROKEN,
              Severity.ERROR,
              List.of(sample.figure(1)),
              sample.figure(1)));
    }
    JsonNode row = new ObjectMapper().readTree(text.toString());
    assertEquals(
        List.of(
            "id",
            "doc",
            "check",
            "verdict",
            "severity",
            "figures",
            "suspects",
            "message",
            "formula",
            "stated",
            "computed",
            "difference"),
        fields(row));
    assertEquals("b.docx", row.get("doc").asText());
    assertEquals("broken", row.get("verdict").asText());
    assertEquals(2, row.get("suspects").get(0).get("start").asInt());
    assertEquals(
        List.of("doc", "id", "line", "start", "end", "quote"), fields(row.get("figures").get(0)));
    assertTrue(row.get("message").asText().contains("34,42"));
  }

  @Test
  void problemHasAMessage() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ProblemJson out = ProblemJson.to(bytes, VI)) {
      out.write(Problem.fatal("no-such-problem", "c.pdf", "1"));
    }
    assertEquals(
        "{\"code\":\"no-such-problem\",\"file\":\"c.pdf\",\"details\":[\"1\"],\"fatal\":true,"
            + "\"message\":\"c.pdf: no-such-problem\"}\n",
        bytes.toString(StandardCharsets.UTF_8));
  }

  @Test
  void csvQuotesAndDisarmsTextButNoNumber() throws IOException {
    Subject hostile = new Subject("=HYPERLINK(\"http://x\")", null, null);
    Amount fall = new Amount.Range(PrintedNumber.of("-1"), PrintedNumber.of("-1.50"));
    Samples sample =
        Samples.of("a, \"b\".txt")
            .paragraph("-3,1 - -5%")
            .figure(
                "-3,1 - -5%", new Quantity(fall, Unit.PERCENT), Kind.GROWTH, hostile, null, null);
    StringWriter text = new StringWriter();
    try (FigureCsv out = FigureCsv.to(text)) {
      out.write(sample.report(), sample.extraction());
    }
    assertTrue(
        text.toString()
            .startsWith("id,doc,line,start,end,section,page,cell,quote,value,valueTo,unit"));
    assertTrue(text.toString().contains("\r\n"));
    CSVRecord row =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(text.toString()))
            .getRecords()
            .get(0);
    assertEquals("a, \"b\".txt", row.get("doc"));
    assertEquals("'-3,1 - -5%", row.get("quote"));
    assertEquals("'=HYPERLINK(\"http://x\")", row.get("indicator"));
    assertEquals("-1", row.get("value"));
    assertEquals("-1.5", row.get("valueTo"));
    assertEquals("", row.get("period"));
  }
}
