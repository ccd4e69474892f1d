package vn.solieu.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.solieu.domain.Problem;
import vn.solieu.rules.OutlineWords;

/** Reads PDF files that hold text: lines of print become paragraphs, ruled tables become rows. */
final class PdfReader implements FormatReader {
  /** Where the mark of a whole file stands, with room for what transfers append. */
  private static final int TAIL = 2048;

  private final OutlineWords words;

  private final String password;
  private final Supplier<OcrEngine> engine;

  /**
   * A reader.
   *
   * @param password tried on locked files, or null
   * @param engine recognises pages that are pictures; asked for when first needed
   */
  PdfReader(OutlineWords words, String password, Supplier<OcrEngine> engine) {
    this.words = words;
    this.password = password;
    this.engine = engine;
  }

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.PDF);
  }

  @Override
  public Parsed<Body> read(String doc, byte[] bytes, Limits limits) {
    try {
      return read(doc, PdfFile.open(bytes, password, limits, engine), limits, isWhole(bytes));
    } catch (InvalidPasswordException e) {
      return Parsed.failed(
          (password == null ? ReadProblem.ENCRYPTED : ReadProblem.WRONG_PASSWORD).fatal(doc));
    } catch (UncheckedIOException e) {
      return e.getCause() instanceof LimitException limit
          ? Parsed.failed(limit.problem().fatal(doc, limit.limit()))
          : Parsed.failed(broken(doc, e.getCause()));
    } catch (LimitException e) {
      return Parsed.failed(e.problem().fatal(doc, e.limit()));
    } catch (NoClassDefFoundError e) {
      // Locked with a certificate: the library for these is left out.
      return Parsed.failed(ReadProblem.ENCRYPTED.fatal(doc));
    } catch (IOException e) {
      return Parsed.failed(broken(doc, e));
    }
  }

  private static Problem broken(String doc, IOException cause) {
    return ReadProblem.TRUNCATED.fatal(doc, FileType.PDF.label(), String.valueOf(cause));
  }

  private Parsed<Body> read(String doc, PdfFile file, Limits limits, boolean whole)
      throws LimitException {
    boolean garbled = PdfQuality.isGarbled(file);
    if (!PdfQuality.hasText(file)) {
      if (garbled) {
        return Parsed.failed(ReadProblem.GARBLED_TEXT.fatal(doc));
      }
      if (!whole || file.pages() == 0) {
        return Parsed.failed(ReadProblem.TRUNCATED.fatal(doc, FileType.PDF.label()));
      }
      if (file.pictures().isEmpty()) {
        return Parsed.failed(
            (file.scanned().isEmpty() ? ReadProblem.EMPTY_FILE : ReadProblem.NO_TEXT).fatal(doc));
      }
      ReadProblem missing = engine.get().missing();
      return Parsed.failed(
          (missing == null ? ReadProblem.NO_TEXT : missing)
              .fatal(doc, PdfQuality.ranges(file.pictures())));
    }
    List<Problem> problems = new ArrayList<>();
    if (!whole) {
      problems.add(ReadProblem.TRUNCATED.passing(doc, FileType.PDF.label()));
    }
    if (garbled) {
      problems.add(ReadProblem.GARBLED_TEXT.passing(doc));
    }
    if (!file.pictures().isEmpty()) {
      ReadProblem missing = engine.get().missing();
      problems.add(
          (missing == null ? ReadProblem.PICTURE_PAGES : missing)
              .passing(doc, PdfQuality.ranges(file.pictures())));
    }
    if (!file.scanned().isEmpty()) {
      List<Integer> pages = file.scanned().stream().sorted().toList();
      problems.add(ReadProblem.RECOGNISED.passing(doc, PdfQuality.ranges(pages)));
    }
    return Parsed.of(PdfBody.read(file.sheets(), file.scanned(), words, limits), problems);
  }

  /** PDFBox repairs what it can of a cut-off file, silently; the pages behind the cut are lost. */
  private static boolean isWhole(byte[] bytes) {
    int from = Math.max(0, bytes.length - TAIL);
    String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    return tail.contains("%%EOF");
  }
}
