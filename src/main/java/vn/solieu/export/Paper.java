package vn.solieu.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * A Word document in the form that Decree 30/2020 gives official papers: A4, Times New Roman,
 * margins of 20, 20, 30 and 15 mm.
 */
final class Paper {
  private static final String FONT = "Times New Roman";
  private static final int TWIPS_A_MM_TIMES_10 = 567;
  private static final int A4_SHORT_MM = 210;
  private static final int A4_LONG_MM = 297;
  private static final int TOP_MM = 20;
  private static final int BOTTOM_MM = 20;
  private static final int LEFT_MM = 30;
  private static final int RIGHT_MM = 15;

  private final XWPFDocument document = new XWPFDocument();
  private final boolean landscape;

  Paper(boolean landscape, String title, MadeBy made, String description) {
    this.landscape = landscape;
    document.getProperties().getCoreProperties().setCreator("solieu " + made.program());
    document.getProperties().getCoreProperties().setTitle(clean(title));
    document.getProperties().getCoreProperties().setDescription(clean(description));
    CTFonts fonts = CTFonts.Factory.newInstance();
    fonts.setAscii(FONT);
    fonts.setHAnsi(FONT);
    fonts.setCs(FONT);
    fonts.setEastAsia(FONT);
    document.createStyles().setDefaultFonts(fonts);
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(twips(landscape ? A4_LONG_MM : A4_SHORT_MM));
    size.setH(twips(landscape ? A4_SHORT_MM : A4_LONG_MM));
    if (landscape) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(twips(TOP_MM));
    margins.setBottom(twips(BOTTOM_MM));
    margins.setLeft(twips(LEFT_MM));
    margins.setRight(twips(RIGHT_MM));
    margins.setHeader(twips(TOP_MM / 2));
    margins.setFooter(twips(BOTTOM_MM / 2));
    margins.setGutter(BigInteger.ZERO);
  }

  static BigInteger twips(int millimetres) {
    return BigInteger.valueOf(millimetres * TWIPS_A_MM_TIMES_10 / 10);
  }

  XWPFDocument document() {
    return document;
  }

  CTSectPr section() {
    return document.getDocument().getBody().getSectPr();
  }

  /** Room between the margins, in twentieths of a point. */
  int textWidth() {
    int width = landscape ? A4_LONG_MM : A4_SHORT_MM;
    return twips(width - LEFT_MM - RIGHT_MM).intValue();
  }

  /** How letters look. */
  record Look(int points, boolean bold, boolean italic) {
    static Look plain(int points) {
      return new Look(points, false, false);
    }

    static Look bold(int points) {
      return new Look(points, true, false);
    }

    static Look italic(int points) {
      return new Look(points, false, true);
    }
  }

  XWPFParagraph paragraph(ParagraphAlignment alignment, String text, Look look) {
    XWPFParagraph paragraph = document.createParagraph();
    shaped(paragraph, alignment);
    run(paragraph, text, look);
    return paragraph;
  }

  static void shaped(XWPFParagraph paragraph, ParagraphAlignment alignment) {
    paragraph.setAlignment(alignment);
    paragraph.setSpacingAfter(0);
    paragraph.setSpacingBefore(0);
  }

  /** A cell's next paragraph: a new cell has one already. */
  static XWPFParagraph in(XWPFTableCell cell, ParagraphAlignment alignment) {
    XWPFParagraph first = cell.getParagraphs().isEmpty() ? null : cell.getParagraphArray(0);
    boolean free = first != null && cell.getParagraphs().size() == 1 && first.getRuns().isEmpty();
    XWPFParagraph paragraph = free ? first : cell.addParagraph();
    shaped(paragraph, alignment);
    return paragraph;
  }

  static XWPFRun run(XWPFParagraph paragraph, String text, Look look) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(FONT);
    run.setFontSize(look.points());
    run.setBold(look.bold());
    run.setItalic(look.italic());
    run.setText(clean(text));
    return run;
  }

  /** The text without what XML can't hold. */
  static String clean(String text) {
    return text.codePoints()
        .map(c -> CommentXml.isAllowed(c) ? c : 0xFFFD)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Bytes that are the same whenever it is written. */
  byte[] bytes() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    document.write(packed);
    document.close();
    ByteArrayOutputStream stable = new ByteArrayOutputStream();
    StableZip.copy(packed.toByteArray(), stable);
    return stable.toByteArray();
  }

  void write(OutputStream target) throws IOException {
    target.write(bytes());
  }
}
