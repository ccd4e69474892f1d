package vn.solieu.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.solieu.check.CheckResult;
import vn.solieu.domain.ReportInfo;
import vn.solieu.rules.Messages;

/**
 * The paper by which a report's author is asked to explain what doesn't agree, in the form of
 * Decree 30/2020, laid across the page for its table as the decree allows. It asks and never says
 * that something is wrong.
 *
 * <p>Equal results give equal bytes.
 */
public final class ExplanationRequest {
  private static final Paper.Look TEXT = Paper.Look.plain(14);

  private final Messages messages;
  private final MadeBy madeBy;

  public ExplanationRequest(Messages messages, MadeBy madeBy) {
    this.messages = messages;
    this.madeBy = madeBy;
  }

  /** Writes the DOCX file; the target stays open. */
  public void write(Reading reading, CheckResult result, OutputStream target) throws IOException {
    ReviewWords words = new ReviewWords(messages);
    String title = messages.text("audit.letter.title");
    Paper paper = new Paper(true, title, madeBy, words.madeBy(madeBy));
    pageNumbers(paper);
    new LetterHead(paper, messages).write();
    centred(paper, title, Paper.Look.bold(14)).setSpacingBefore(240);
    centred(paper, messages.text("audit.letter.about", named(reading)), Paper.Look.bold(14));
    LetterHead.rule(paper.document().createParagraph(), paper.textWidth(), 14);
    String issuer = reading.info().issuer();
    centred(
            paper,
            messages.text(
                "audit.letter.to", issuer == null ? messages.text("audit.letter.blank") : issuer),
            TEXT)
        .setSpacingBefore(120);
    body(paper, words.coverage(result.coverage()));
    List<ReviewItem> items = ReviewItem.of(result.findings());
    if (items.isEmpty()) {
      body(paper, messages.text("audit.letter.nothing"));
    } else {
      body(paper, messages.text("audit.letter.opening", reading.fileName()));
      new LetterTable(paper, messages).write(reading, items);
      body(paper, messages.text("audit.letter.closing")).setSpacingBefore(120);
    }
    foot(paper, words.madeBy(madeBy));
    paper.write(target);
  }

  /** The report as letters call it: its title, number and date, as far as it has them. */
  private String named(Reading reading) {
    ReportInfo info = reading.info();
    List<String> known = new ArrayList<>();
    if (info.docNumber() != null) {
      known.add(messages.text("audit.letter.of-number", info.docNumber()));
    }
    LocalDate date = info.docDate();
    if (date != null) {
      known.add(
          messages.text(
              "audit.letter.of-date",
              Integer.toString(date.getDayOfMonth()),
              Integer.toString(date.getMonthValue()),
              Integer.toString(date.getYear())));
    }
    return known.isEmpty()
        ? reading.title()
        : reading.title() + " (" + String.join(" ", known) + ")";
  }

  private static XWPFParagraph centred(Paper paper, String text, Paper.Look look) {
    return paper.paragraph(ParagraphAlignment.CENTER, text, look);
  }

  private static XWPFParagraph body(Paper paper, String text) {
    XWPFParagraph paragraph = paper.paragraph(ParagraphAlignment.BOTH, text, TEXT);
    paragraph.setIndentationFirstLine(Paper.twips(10).intValue());
    paragraph.setSpacingAfter(120);
    return paragraph;
  }

  /** Where copies go, on the left, and who signs, on the right. */
  private void foot(Paper paper, String made) {
    XWPFTable table = paper.document().createTable();
    table.removeBorders();
    table.removeRow(0);
    table.setWidth(paper.textWidth());
    XWPFTableRow row = table.insertNewTableRow(0);
    row.setCantSplitRow(true);
    XWPFTableCell left = row.addNewTableCell();
    add(left, ParagraphAlignment.LEFT, "copies", new Paper.Look(12, true, true));
    add(left, ParagraphAlignment.LEFT, "copy-recipient", Paper.Look.plain(11));
    add(left, ParagraphAlignment.LEFT, "copy-file", Paper.Look.plain(11));
    XWPFTableCell right = row.addNewTableCell();
    add(right, ParagraphAlignment.CENTER, "signer", Paper.Look.bold(14));
    add(right, ParagraphAlignment.CENTER, "signature", Paper.Look.italic(13));
    for (XWPFTableCell cell : List.of(left, right)) {
      cell.setWidth("50%");
    }
    paper.paragraph(ParagraphAlignment.LEFT, made, Paper.Look.italic(9)).setSpacingBefore(600);
  }

  private void add(XWPFTableCell cell, ParagraphAlignment alignment, String key, Paper.Look look) {
    Paper.run(Paper.in(cell, alignment), messages.text("audit.letter." + key), look);
  }

  /** In the middle of the upper margin, from the second page on. */
  private static void pageNumbers(Paper paper) {
    paper.section().addNewTitlePg();
    XWPFParagraph number =
        paper.document().createHeader(HeaderFooterType.DEFAULT).createParagraph();
    Paper.shaped(number, ParagraphAlignment.CENTER);
    number.getCTP().addNewFldSimple().setInstr("PAGE");
  }
}
