package vn.solieu.read;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.xml.sax.SAXException;

/**
 * Recognises the letters of pictures with Tesseract, a program of its own: what it does with a
 * hostile picture stays there, and it is ended when it takes too long.
 *
 * <p>Safe for use by several threads; never more run at a time than there are cores. Each must be
 * told to use one core (OMP_THREAD_LIMIT=1, which the launcher sets): several make it four times
 * slower.
 */
final class OcrEngine {
  static final String LANGUAGE = "vie";

  /** Where its Windows installer puts it, without telling the search path. */
  private static final Path WINDOWS = Path.of("C:\\Program Files\\Tesseract-OCR");

  private static final Semaphore CORES =
      new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  private final TesseractOCRParser parser = new TesseractOCRParser();
  private final ReadProblem missing;

  /**
   * @param folder where the program is, empty for the search path
   */
  OcrEngine(String folder) {
    ReadProblem lacking = null;
    try {
      parser.setTesseractPath(folder);
      parser.setPreloadLangs(true);
      parser.initialize(Map.of());
      if (!parser.hasTesseract()) {
        lacking = ReadProblem.NO_OCR;
      } else if (!parser.getLangs().contains(LANGUAGE)) {
        lacking = ReadProblem.NO_OCR_LANGUAGE;
      }
    } catch (TikaException | RuntimeException e) {
      lacking = ReadProblem.NO_OCR;
    }
    missing = lacking;
  }

  private static final class Usual {
    static final OcrEngine ENGINE = new OcrEngine(folder());

    private static String folder() {
      String said = System.getenv("SOLIEU_TESSERACT");
      if (said != null && !said.isBlank()) {
        return said;
      }
      return Files.isDirectory(WINDOWS) ? WINDOWS.toString() + File.separator : "";
    }
  }

  /** The one of this machine; looked for when first asked. */
  static OcrEngine usual() {
    return Usual.ENGINE;
  }

  /** Why it can't be used here, or null. */
  ReadProblem missing() {
    return missing;
  }

  /**
   * The lines of a picture.
   *
   * @param millis after which it is ended
   * @throws LimitException where it took too long
   * @throws IOException where it failed
   */
  List<OcrWord.Row> read(GrayImage image, long millis) throws IOException {
    TesseractOCRConfig config = new TesseractOCRConfig();
    config.setLanguage(LANGUAGE);
    config.setOutputType(TesseractOCRConfig.OUTPUT_TYPE.HOCR);
    config.setTimeoutSeconds((int) Math.max(1, millis / 1000));
    config.addOtherTesseractConfig("user_defined_dpi", Integer.toString(Math.round(image.dpi())));
    ParseContext context = new ParseContext();
    context.set(TesseractOCRConfig.class, config);
    OcrRows rows = new OcrRows();
    CORES.acquireUninterruptibly();
    try {
      parser.parse(new ByteArrayInputStream(image.pgm()), rows, new Metadata(), context);
    } catch (TikaException e) {
      if (String.valueOf(e.getMessage()).contains("timeout")) {
        throw new LimitException(ReadProblem.TOO_SLOW, "> " + millis / 1000 + " s");
      }
      throw new IOException(e.getMessage(), e);
    } catch (SAXException e) {
      throw new IOException(e.getMessage(), e);
    } finally {
      CORES.release();
    }
    return rows.rows();
  }
}
