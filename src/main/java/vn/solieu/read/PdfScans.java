package vn.solieu.read;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Recognises the pages of a PDF that are pictures, several at a time. */
final class PdfScans {
  /** Coarser scans are drawn larger, finer ones smaller: both read better. */
  private static final float DPI_MIN = 150;

  private static final float DPI_MAX = 400;
  private static final double PIXELS_MAX = 60e6;

  private final PDDocument document;
  private final OcrEngine engine;
  private final long millis;

  private PdfScans(PDDocument document, OcrEngine engine, long millis) {
    this.document = document;
    this.engine = engine;
    this.millis = millis;
  }

  /**
   * The sheets of some pages, by page number.
   *
   * @param pages 1-based numbers, each with the pixels to the inch of its picture
   */
  static Map<Integer, PdfSheet> read(
      PDDocument document, Map<Integer, Float> pages, OcrEngine engine, Limits limits)
      throws IOException {
    return new PdfScans(document, engine, limits.maxMillis()).read(pages);
  }

  private Map<Integer, PdfSheet> read(Map<Integer, Float> pages) throws IOException {
    int cores = Math.min(pages.size(), Runtime.getRuntime().availableProcessors());
    ExecutorService workers = Executors.newFixedThreadPool(cores);
    try {
      Map<Integer, Future<PdfSheet>> working = new TreeMap<>();
      pages.forEach((page, dpi) -> working.put(page, workers.submit(() -> read(page, dpi))));
      Map<Integer, PdfSheet> sheets = new TreeMap<>();
      List<IOException> failures = new ArrayList<>();
      for (Map.Entry<Integer, Future<PdfSheet>> page : working.entrySet()) {
        sheets.put(page.getKey(), page.getValue().get());
      }
      return sheets;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException broken) {
        throw broken;
      }
      if (e.getCause() instanceof UncheckedIOException broken) {
        throw broken;
      }
      throw new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LimitException(ReadProblem.TOO_SLOW, "> " + millis / 1000 + " s");
    } finally {
      workers.shutdownNow();
    }
  }

  private PdfSheet read(int page, float dpi) throws IOException {
    return ScanSheet.read(draw(page, dpi), page, engine, millis);
  }

  /** The page as shown; the library draws one at a time. */
  private GrayImage draw(int page, float own) throws IOException {
    synchronized (document) {
      var box = document.getPage(page - 1).getCropBox();
      double inches = box.getWidth() / 72.0 * box.getHeight() / 72.0;
      float dpi = resolution(own);
      if (inches * dpi * dpi > PIXELS_MAX) {
        dpi = (float) Math.sqrt(PIXELS_MAX / inches);
      }
      BufferedImage image =
          new PDFRenderer(document).renderImageWithDPI(page - 1, dpi, ImageType.RGB);
      return GrayImage.of(image, dpi);
    }
  }

  private static float resolution(float own) {
    float dpi = own > 1 ? own : 300;
    while (dpi < DPI_MIN) {
      dpi *= 2;
    }
    return Math.min(dpi, DPI_MAX);
  }
}
