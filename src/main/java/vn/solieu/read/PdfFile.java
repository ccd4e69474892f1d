package vn.solieu.read;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * What the pages of a PDF print. Nothing in it is run and nothing outside it is fetched.
 *
 * @param sheets in the order of the pages
 * @param pages how many there are
 * @param pictures numbers of the pages that show a picture and no text, and weren't recognised
 * @param scanned numbers of the pages that were recognised in pictures
 * @param shown signs shown in all
 * @param unknown those among them that no font gives a meaning
 */
record PdfFile(
    List<PdfSheet> sheets,
    int pages,
    List<Integer> pictures,
    Set<Integer> scanned,
    long shown,
    long unknown) {
  static {
    FontMappers.set(new PdfFonts());
  }

  /**
   * Opens a file; an empty password is tried, since many files only forbid changes.
   *
   * @param password tried where it is locked, or null
   * @param engine asked for where a page is a picture
   * @throws InvalidPasswordException where it is locked
   * @throws IOException where it is broken
   * @throws java.io.UncheckedIOException around a {@link LimitException}
   */
  static PdfFile open(byte[] bytes, String password, Limits limits, Supplier<OcrEngine> engine)
      throws IOException {
    PdfClock clock = new PdfClock(limits);
    var memory = MemoryUsageSetting.setupMainMemoryOnly(limits.maxPartBytes() * 4);
    try (PDDocument document = load(bytes, password, memory)) {
      clock.pages(document.getNumberOfPages());
      return new PdfPages(document, clock, limits, engine).read();
    }
  }

  private static PDDocument load(byte[] bytes, String password, MemoryUsageSetting memory)
      throws IOException {
    try {
      return Loader.loadPDF(new RandomAccessReadBuffer(bytes), "", null, null, memory.streamCache);
    } catch (InvalidPasswordException e) {
      if (password == null) {
        throw e;
      }
      return Loader.loadPDF(
          new RandomAccessReadBuffer(bytes), password, null, null, memory.streamCache);
    }
  }
}
