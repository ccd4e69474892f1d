package vn.solieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The grids of tables and the notes of documents that flow. */
class FlowReportTest {
  private static WordText text(String text) {
    return new WordText(text, List.of(), List.of());
  }

  private static Body table(List<List<FlowCell>> rows) {
    FlowBody body = new FlowBody(Limits.DEFAULT);
    body.table(rows);
    return body.build();
  }

  @Test
  void edgesMakeColumnsAlthoughTheyDifferALittle() {
    EdgeGrid grid = new EdgeGrid();
    grid.row();
    grid.cell(-108, 1000, EdgeGrid.Join.NONE, text("Chỉ tiêu"));
    grid.cell(1000, 3000, EdgeGrid.Join.NONE, text("Năm"));
    grid.row();
    grid.cell(-100, 1010, EdgeGrid.Join.ABOVE, text("bỏ"));
    grid.cell(1010, 2000, EdgeGrid.Join.NONE, text("KH"));
    grid.cell(2000, 3005, EdgeGrid.Join.NONE, text("TH"));
    grid.row();
    grid.cell(-108, 1000, EdgeGrid.Join.NONE, text("Thu"));
    grid.cell(1000, 2000, EdgeGrid.Join.NONE, text("5"));
    grid.cell(2000, 3000, EdgeGrid.Join.LEFT, text("tỷ"));
    Body body = table(grid.rows());
    assertEquals(
        List.of("Chỉ tiêu | Năm", " | KH | TH", "Thu | 5 tỷ"),
        body.lines().stream().map(Line::text).toList());
    assertEquals(new Line.Cell(0, 8, 1, 1, 1, 2), body.lines().get(0).cells().get(0));
    assertEquals(new Line.Cell(11, 14, 1, 2, 2, 1), body.lines().get(0).cells().get(1));
    assertEquals(new Line.Cell(0, 0, 2, 1, 1, 0), body.lines().get(1).cells().get(0));
    assertEquals(2, body.lines().get(2).cells().get(1).columnSpan());
    assertEquals(List.of(new Table(1, 1, 3, 3)), body.tables());
  }

  @Test
  void spansMakeColumns() throws LimitException {
    FlowBody body = new FlowBody(Limits.DEFAULT);
    SpanGrid grid = new SpanGrid(body);
    grid.cell(1, 2, text("a"));
    grid.cell(2, 1, text("b"));
    grid.cell(1, 9, text("c"));
    grid.endRow();
    grid.cell(1, 1, text("d"));
    grid.cell(1, 1, text("e"));
    grid.endRow();
    body.table(grid.rows());
    Body built = body.build();
    assertEquals(" | d | e | ", built.lines().get(1).text());
    assertEquals(2, built.lines().get(0).cells().get(0).rowSpan());
    // A cell covers no more rows than there are.
    assertEquals(2, built.lines().get(0).cells().get(2).rowSpan());
    assertEquals(4, built.tables().get(0).columns());
  }

  @Test
  void aNoteIsFoundWhicheverIsToldFirst() {
    FlowBody body = new FlowBody(Limits.DEFAULT);
    FlowText text = new FlowText();
    text.add("Thu 5 tỷ", "");
    text.mark("1");
    text.add(" đồng", "");
    body.paragraph(text.take(""), 0, -1);
    body.paragraph(text("Sau"), 0, -1);
    body.note("1", List.of(text("giá hiện hành")));
    Body built = body.build();
    assertEquals(
        List.of("Thu 5 tỷ đồng", "giá hiện hành", "Sau"),
        built.lines().stream().map(Line::text).toList());
    assertEquals(List.of(new Note(2, 0, 13, 1, 8)), built.notes());
  }

  @Test
  void numbersCountByLevelAndBeginAnewBelow() {
    ListCounter counter = new ListCounter();
    StringBuilder labels = new StringBuilder();
    for (int level : new int[] {0, 1, 1, 0, 1}) {
      labels.append(
          counter.next(
              "list",
              level,
              at ->
                  new ListCounter.Level(
                      1,
                      at == 0 ? "upperRoman" : "decimal",
                      at == 0 ? "%1." : "%1.%2",
                      "",
                      false,
                      at,
                      false),
              -1));
    }
    assertEquals("I. I.1 I.2 II. II.1 ", labels.toString());
  }
}
