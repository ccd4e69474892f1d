package vn.solieu.export;

import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.solieu.rules.Messages;

/**
 * The head of an official paper: on the left who issues it and its number, on the right the
 * country's name and motto, place and date. What only the issuer knows is left to fill in.
 */
final class LetterHead {
  /** Shares of the text's width, in percent. */
  private static final int LEFT = 42;

  private final Paper paper;
  private final Messages messages;

  LetterHead(Paper paper, Messages messages) {
    this.paper = paper;
    this.messages = messages;
  }

  void write() {
    XWPFTable table = paper.document().createTable();
    table.removeBorders();
    table.removeRow(0);
    table.setWidth(paper.textWidth());
    XWPFTableRow row = table.insertNewTableRow(0);
    XWPFTableCell left = cell(row, LEFT);
    line(left, messages.text("audit.letter.superior"), Paper.Look.plain(12));
    line(left, messages.text("audit.letter.issuer"), Paper.Look.bold(12));
    rule(left, LEFT, 40);
    line(left, messages.text("audit.letter.number"), Paper.Look.plain(13));
    XWPFTableCell right = cell(row, 100 - LEFT);
    line(right, messages.text("audit.letter.country"), Paper.Look.bold(13));
    line(right, messages.text("audit.letter.motto"), Paper.Look.bold(14));
    rule(right, 100 - LEFT, 38);
    line(right, messages.text("audit.letter.date"), Paper.Look.italic(14));
  }

  private XWPFTableCell cell(XWPFTableRow row, int percent) {
    XWPFTableCell cell = row.addNewTableCell();
    cell.setWidthType(TableWidthType.DXA);
    cell.setWidth(Integer.toString(paper.textWidth() * percent / 100));
    return cell;
  }

  private static void line(XWPFTableCell cell, String text, Paper.Look look) {
    Paper.run(Paper.in(cell, ParagraphAlignment.CENTER), text, look);
  }

  /** A line in the middle, as long as asked of the cell's width. */
  private void rule(XWPFTableCell cell, int cellPercent, int percent) {
    rule(Paper.in(cell, ParagraphAlignment.CENTER), paper.textWidth() * cellPercent / 100, percent);
  }

  static void rule(XWPFParagraph paragraph, int width, int percent) {
    Paper.shaped(paragraph, ParagraphAlignment.CENTER);
    int indent = width * (100 - percent) / 200;
    paragraph.setIndentationLeft(indent);
    paragraph.setIndentationRight(indent);
    paragraph.setBorderTop(Borders.SINGLE);
    paragraph.setSpacingBefore(60);
    Paper.run(paragraph, "", Paper.Look.plain(4));
  }
}
