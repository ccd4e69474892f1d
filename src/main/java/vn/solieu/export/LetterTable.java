package vn.solieu.export;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import vn.solieu.domain.Finding;
import vn.solieu.rules.Messages;

/** The table of a request for explanation: one row a finding, its last column left to fill in. */
final class LetterTable {
  private static final List<String> COLUMNS =
      List.of("order", "place", "quote", "stated", "computed", "difference", "request", "answer");

  /** Shares of the text's width, in percent. */
  private static final int[] WIDTHS = {5, 10, 30, 10, 10, 10, 12, 13};

  private static final Paper.Look HEAD = Paper.Look.bold(11);
  private static final Paper.Look TEXT = Paper.Look.plain(12);
  private static final Paper.Look FIGURE = Paper.Look.bold(12);

  private static final int LINES_TOGETHER = 3;

  private final Paper paper;
  private final Messages messages;
  private final ReviewWords review;
  private final FindingWords words;
  private final PlaceWords places;

  LetterTable(Paper paper, Messages messages) {
    this.paper = paper;
    this.messages = messages;
    this.review = new ReviewWords(messages);
    this.words = new FindingWords(messages);
    this.places = new PlaceWords(messages);
  }

  void write(Reading reading, List<ReviewItem> items) {
    XWPFTable table = paper.document().createTable();
    table.removeRow(0);
    CTTblLayoutType layout = table.getCTTbl().getTblPr().addNewTblLayout();
    layout.setType(STTblLayoutType.FIXED);
    table.setWidth(paper.textWidth());
    for (int width : WIDTHS) {
      grid(table).addNewGridCol().setW(BigInteger.valueOf(paper.textWidth() * width / 100));
    }
    XWPFTableRow head = row(table);
    head.setRepeatHeader(true);
    for (String column : COLUMNS) {
      text(head, ParagraphAlignment.CENTER, messages.text("audit.letter." + column), HEAD);
    }
    for (ReviewItem item : items) {
      row(table, reading, item);
    }
  }

  private static CTTblGrid grid(XWPFTable table) {
    return table.getCTTbl().getTblGrid() == null
        ? table.getCTTbl().addNewTblGrid()
        : table.getCTTbl().getTblGrid();
  }

  private static XWPFTableRow row(XWPFTable table) {
    XWPFTableRow row = table.insertNewTableRow(table.getNumberOfRows());
    row.setCantSplitRow(true);
    return row;
  }

  private void row(XWPFTable table, Reading reading, ReviewItem item) {
    Finding finding = item.finding();
    XWPFTableRow row = row(table);
    text(row, ParagraphAlignment.CENTER, Integer.toString(item.number()), TEXT);
    String where =
        finding.figures().stream()
            .map(figure -> places.of(reading.report(), figure))
            .distinct()
            .limit(4)
            .collect(Collectors.joining("; "));
    text(row, ParagraphAlignment.LEFT, where, TEXT);
    Excerpt excerpt = Excerpt.of(reading.report(), finding.figures());
    // A row that fills half a page may go on with the next one.
    row.setCantSplitRow(excerpt.pieces().size() <= LINES_TOGETHER);
    quote(cell(row), excerpt, finding);
    text(row, ParagraphAlignment.RIGHT, FindingWords.orEmpty(finding.stated()), TEXT);
    text(row, ParagraphAlignment.RIGHT, FindingWords.orEmpty(finding.computed()), TEXT);
    text(row, ParagraphAlignment.RIGHT, FindingWords.orEmpty(finding.difference()), TEXT);
    text(row, ParagraphAlignment.LEFT, review.request(finding), TEXT);
    text(row, ParagraphAlignment.LEFT, "", TEXT);
  }

  /** What the report says with its figures bold, and the sum that was done. */
  private void quote(XWPFTableCell cell, Excerpt excerpt, Finding finding) {
    for (List<Excerpt.Piece> line : excerpt.pieces()) {
      XWPFParagraph paragraph = Paper.in(cell, ParagraphAlignment.LEFT);
      Paper.run(paragraph, "“", TEXT);
      for (Excerpt.Piece piece : line) {
        Paper.run(paragraph, piece.text(), piece.figure() ? FIGURE : TEXT);
      }
      Paper.run(paragraph, "”", TEXT);
    }
    Paper.run(
        Paper.in(cell, ParagraphAlignment.LEFT), words.message(finding), Paper.Look.italic(12));
  }

  private void text(XWPFTableRow row, ParagraphAlignment alignment, String text, Paper.Look look) {
    Paper.run(Paper.in(cell(row), alignment), text, look);
  }

  private XWPFTableCell cell(XWPFTableRow row) {
    int column = row.getTableCells().size();
    XWPFTableCell cell = row.addNewTableCell();
    cell.setWidthType(TableWidthType.DXA);
    cell.setWidth(Integer.toString(paper.textWidth() * WIDTHS[column] / 100));
    return cell;
  }
}
