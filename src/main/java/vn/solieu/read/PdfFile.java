package vn.solieu.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * What the pages of a PDF print. Nothing in it is run and nothing outside it is fetched.
 *
 * @param sheets in the order of the pages
 * @param pages how many there are
 * @param pictures numbers of the pages that show a picture and no text
 * @param shown signs shown in all
 * @param unknown those among them that no font gives a meaning
 */
record PdfFile(List<PdfSheet> sheets, int pages, List<Integer> pictures, long shown, long unknown) {
  /** A stamp or page number beside a scanned page is no text of the page. */
  private static final int STRAY_GLYPHS_MAX = 20;

  static {
    FontMappers.set(new PdfFonts());
  }

  /**
   * Opens a file; an empty password is tried, since many files only forbid changes.
   *
   * @throws org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException where it is locked
   * @throws IOException where it is broken
   * @throws java.io.UncheckedIOException around a {@link LimitException}
   */
  static PdfFile open(byte[] bytes, Limits limits) throws IOException {
    PdfClock clock = new PdfClock(limits);
    var memory = MemoryUsageSetting.setupMainMemoryOnly(limits.maxPartBytes() * 4);
    try (PDDocument document =
        Loader.loadPDF(new RandomAccessReadBuffer(bytes), "", null, null, memory.streamCache)) {
      clock.pages(document.getNumberOfPages());
      return pages(document, clock);
    }
  }

  private static PdfFile pages(PDDocument document, PdfClock clock) throws IOException {
    PdfGlyphs text = new PdfGlyphs(clock);
    Map<Integer, List<PdfSheet>> printed = text.read(document);
    List<PdfSheet> sheets = new ArrayList<>();
    List<Integer> pictures = new ArrayList<>();
    int number = 0;
    for (PDPage page : document.getPages()) {
      clock.pages(++number);
      List<PdfSheet> found = printed.getOrDefault(number, List.of());
      PdfFrame frame =
          found.isEmpty()
              ? PdfGlyphs.frame(page, number, page.getRotation())
              : found.get(0).frame();
      PdfDrawing drawing = new PdfDrawing(page, frame, clock);
      List<PdfRule> rules = drawing.draw();
      if (!found.isEmpty()) {
        sheets.add(new PdfSheet(frame, found.get(0).glyphs(), rules));
        sheets.addAll(found.subList(1, found.size()));
      }
      int glyphs = found.stream().mapToInt(PdfFile::visible).sum();
      if (drawing.hasImages() && glyphs <= STRAY_GLYPHS_MAX) {
        pictures.add(number);
      }
    }
    return new PdfFile(List.copyOf(sheets), number, pictures, text.shown(), text.unknown());
  }

  private static int visible(PdfSheet sheet) {
    return (int) sheet.glyphs().stream().filter(glyph -> !glyph.isBlank()).count();
  }
}
