package vn.solieu.read;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.solieu.domain.Problem;
import vn.solieu.rules.OutlineWords;

/** Reads pictures of pages: PNG, JPEG, and TIFF, which may hold several. */
final class ImageReader implements FormatReader {
  /**
   * A picture is taken for a whole A4 page, since what it says of its resolution is often wrong.
   */
  private static final float PAGE_INCHES = 11.7f;

  private static final float DPI_MIN = 70;
  private static final long PIXELS_MAX = 100_000_000;

  private final OutlineWords words;
  private final Supplier<OcrEngine> engine;

  ImageReader(OutlineWords words, Supplier<OcrEngine> engine) {
    this.words = words;
    this.engine = engine;
  }

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.IMAGE);
  }

  @Override
  public Parsed<Body> read(String doc, byte[] bytes, Limits limits) {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<javax.imageio.ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Parsed.failed(ReadProblem.UNSUPPORTED.fatal(doc, FileType.IMAGE.label()));
      }
      if (engine.get().missing() != null) {
        return Parsed.failed(engine.get().missing().fatal(doc, "1"));
      }
      javax.imageio.ImageReader reader = readers.next();
      try {
        reader.setInput(in, false, true);
        return read(doc, reader, limits);
      } finally {
        reader.dispose();
      }
    } catch (LimitException e) {
      return Parsed.failed(e.problem().fatal(doc, e.limit()));
    } catch (IOException e) {
      return Parsed.failed(
          ReadProblem.TRUNCATED.fatal(doc, FileType.IMAGE.label(), String.valueOf(e)));
    }
  }

  private Parsed<Body> read(String doc, javax.imageio.ImageReader reader, Limits limits)
      throws IOException {
    List<PdfSheet> sheets = new ArrayList<>();
    Set<Integer> pages = new TreeSet<>();
    int count = "gif".equalsIgnoreCase(reader.getFormatName()) ? 1 : reader.getNumImages(true);
    if (count > limits.maxPages()) {
      throw new LimitException(ReadProblem.TOO_COMPLEX, "> " + limits.maxPages());
    }
    for (int i = 0; i < count; i++) {
      if ((long) reader.getWidth(i) * reader.getHeight(i) > PIXELS_MAX) {
        throw new LimitException(ReadProblem.TOO_COMPLEX, "> " + PIXELS_MAX / 1_000_000 + " MP");
      }
      BufferedImage image = reader.read(i);
      float dpi = Math.max(image.getWidth(), image.getHeight()) / PAGE_INCHES;
      GrayImage page = GrayImage.of(image, Math.max(DPI_MIN, dpi));
      int number = i + 1;
      sheets.add(
          Watch.paused(() -> ScanSheet.read(page, number, engine.get(), limits.maxPageMillis())));
      pages.add(i + 1);
    }
    if (sheets.stream().allMatch(sheet -> sheet.glyphs().isEmpty())) {
      return Parsed.failed(ReadProblem.NO_TEXT.fatal(doc));
    }
    List<Problem> problems =
        List.of(ReadProblem.RECOGNISED.passing(doc, PdfQuality.ranges(List.copyOf(pages))));
    return Parsed.of(PdfBody.read(sheets, pages, words, limits), problems);
  }
}
