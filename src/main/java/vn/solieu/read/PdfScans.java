package vn.solieu.read;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Recognises the pages of a PDF that are pictures, several at a time. */
final class PdfScans {
  /** Coarser scans are drawn larger, finer ones smaller: both read better. */
  private static final float DPI_MIN = 150;

  private static final float DPI_MAX = 400;
  private static final double PIXELS_MAX = 60e6;

  /** A page waits at most as long as so many take to be recognised. */
  private static final int WAIT_PAGES = 5;

  private final PDDocument document;
  private final OcrEngine engine;
  private final long millis;

  private PdfScans(PDDocument document, OcrEngine engine, long millis) {
    this.document = document;
    this.engine = engine;
    this.millis = millis;
  }

  /**
   * The sheets of those pages that could be recognised, by page number.
   *
   * @param pages 1-based numbers, each with the pixels to the inch of its picture
   */
  static Map<Integer, PdfSheet> read(
      PDDocument document, Map<Integer, Float> pages, OcrEngine engine, Limits limits)
      throws IOException {
    PdfScans scans = new PdfScans(document, engine, limits.maxPageMillis());
    return Watch.paused(() -> scans.read(pages));
  }

  private Map<Integer, PdfSheet> read(Map<Integer, Float> pages) throws IOException {
    int cores = Math.min(pages.size(), Runtime.getRuntime().availableProcessors());
    // Daemons, so that one that hangs in a picture keeps nobody from ending.
    ExecutorService workers =
        Executors.newFixedThreadPool(
            cores,
            work -> {
              Thread thread = new Thread(work, "solieu-scan");
              thread.setDaemon(true);
              return thread;
            });
    try {
      Map<Integer, Future<PdfSheet>> working = new TreeMap<>();
      pages.forEach((page, dpi) -> working.put(page, workers.submit(() -> read(page, dpi))));
      Map<Integer, PdfSheet> sheets = new TreeMap<>();
      for (Map.Entry<Integer, Future<PdfSheet>> page : working.entrySet()) {
        PdfSheet sheet = result(page.getValue());
        if (sheet != null) {
          sheets.put(page.getKey(), sheet);
        }
      }
      return sheets;
    } finally {
      workers.shutdownNow();
    }
  }

  /** A page's sheet; null where it couldn't be recognised, which says nothing of the others. */
  private PdfSheet result(Future<PdfSheet> working) throws IOException {
    try {
      // Drawing has its time too; other files may hold all cores for a while.
      return working.get(WAIT_PAGES * millis, TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      return null;
    } catch (TimeoutException e) {
      working.cancel(true);
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LimitException(ReadProblem.TOO_SLOW, "interrupted");
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
