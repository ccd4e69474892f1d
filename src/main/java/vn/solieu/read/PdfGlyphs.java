package vn.solieu.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Collects the printed signs of a page with their places; PDFBox merges accents and doubles. */
final class PdfGlyphs extends PDFTextStripper {
  private static final int WEIGHT_BOLD = 600;

  private final PdfClock clock;
  private final List<TextPosition> positions = new ArrayList<>();
  private final Map<Integer, List<PdfSheet>> sheets = new TreeMap<>();
  private final Map<PDFont, Boolean> bold = new HashMap<>();
  private long shown;
  private long unknown;

  PdfGlyphs(PdfClock clock) {
    this.clock = clock;
    setSortByPosition(false);
    setShouldSeparateByBeads(false);
  }

  /** Signs shown so far. */
  long shown() {
    return shown;
  }

  /** Those of them whose font doesn't say what they stand for; they are left out. */
  long unknown() {
    return unknown;
  }

  /** The sheets of each page that has any text, by page number. */
  Map<Integer, List<PdfSheet>> read(PDDocument document) throws IOException {
    getText(document);
    return sheets;
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    positions.clear();
    super.processPage(page);
    clock.onPage(positions.size());
    if (!positions.isEmpty()) {
      sheets.put(getCurrentPageNo(), sheets(page, getCurrentPageNo()));
    }
  }

  /** The page's signs for each direction, the direction with most signs first. */
  private List<PdfSheet> sheets(PDPage page, int number) {
    Map<Integer, PdfFrame> frames = new TreeMap<>();
    Map<PdfFrame, List<PdfGlyph>> directions = new LinkedHashMap<>();
    for (TextPosition position : positions) {
      // The page is asked for its sizes once: to find them takes as long as many signs.
      PdfFrame frame =
          frames.computeIfAbsent(
              Math.round(position.getDir()), direction -> frame(page, number, direction));
      directions.computeIfAbsent(frame, d -> new ArrayList<>()).add(glyph(position, frame));
    }
    List<PdfSheet> found = new ArrayList<>();
    for (PdfFrame frame : frames.values()) {
      found.add(new PdfSheet(frame, directions.get(frame), List.of()));
    }
    found.sort(Comparator.comparingInt((PdfSheet sheet) -> -sheet.glyphs().size()));
    return found;
  }

  static PdfFrame frame(PDPage page, int number, int direction) {
    float width = page.getCropBox().getWidth();
    float height = page.getCropBox().getHeight();
    int rotation = Math.floorMod(page.getRotation(), 360);
    return new PdfFrame(number, width, height, direction, rotation);
  }

  private PdfGlyph glyph(TextPosition position, PdfFrame frame) {
    float size = Math.abs(position.getFontSizeInPt());
    if (!(size > 0.1f)) {
      size = Math.max(0.1f, position.getHeightDir() * 1.4f);
    }
    float x = position.getXDirAdj();
    float y = position.getYDirAdj();
    float width = Math.max(0, position.getWidthDirAdj());
    Box box = frame.box(x, y - 0.8f * size, x + width, y + 0.22f * size);
    float space = position.getWidthOfSpace();
    boolean sane = space > 0.1f * size && space < 0.8f * size;
    boolean heavy = bold.computeIfAbsent(position.getFont(), PdfGlyphs::isBold);
    return new PdfGlyph(
        position.getUnicode(), x, y, width, size, sane ? space : 0.25f * size, heavy, box);
  }

  private static boolean isBold(PDFont font) {
    String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font instanceof PDType3Font ? null : font.getFontDescriptor();
    return name.contains("bold")
        || name.contains("black")
        || descriptor != null
            && (descriptor.isForceBold() || descriptor.getFontWeight() >= WEIGHT_BOLD);
  }

  @Override
  protected void writePage() {
    charactersByArticle.forEach(
        article -> article.stream().filter(PdfGlyphs::isStraight).forEach(positions::add));
  }

  /** Slanted text is a watermark over the page and belongs to no sentence. */
  private static boolean isStraight(TextPosition position) {
    Matrix matrix = position.getTextMatrix();
    float along = Math.max(Math.abs(matrix.getScaleX()), Math.abs(matrix.getShearY()));
    float across = Math.min(Math.abs(matrix.getScaleX()), Math.abs(matrix.getShearY()));
    return across <= 0.2f * along;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    clock.step();
    super.processOperator(operator, operands);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    clock.step();
    shown++;
    if (font.toUnicode(code) == null) {
      unknown++;
    }
    super.showGlyph(matrix, font, code, displacement);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    clock.character();
    super.processTextPosition(text);
  }
}
