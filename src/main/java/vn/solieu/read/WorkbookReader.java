package vn.solieu.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.solieu.domain.Problem;

/**
 * Reads workbooks (XLS, XLSX): each sheet is a table whose rows are lines, hidden ones included.
 * Formulas are never calculated; what the workbook stores as their result counts.
 */
final class WorkbookReader implements FormatReader {
  /** The way that POI can't read an XLSX in: what Excel calls Strict Open XML. */
  private static final String STRICT = "XLSX (Strict Open XML)";

  private final String password;

  /**
   * @param password tried on locked workbooks of the old format, or null
   */
  WorkbookReader(String password) {
    this.password = password;
  }

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.XLS, FileType.XLSX);
  }

  @Override
  public Parsed<Body> read(String doc, byte[] bytes, Limits limits) {
    FileType type = TypeDetector.startsWith(bytes, 'P', 'K') ? FileType.XLSX : FileType.XLS;
    try (Workbook workbook = type == FileType.XLS ? old(bytes) : packed(bytes, limits)) {
      return Parsed.of(body(workbook, limits), List.of());
    } catch (LimitException e) {
      return Parsed.failed(e.problem().fatal(doc, e.limit()));
    } catch (EncryptedDocumentException e) {
      return Parsed.failed(
          (password == null ? ReadProblem.ENCRYPTED : ReadProblem.WRONG_PASSWORD).fatal(doc));
    } catch (OldExcelFormatException e) {
      return Parsed.failed(ReadProblem.SAVE_AS.fatal(doc, FileType.OLD_XLS.label(), "XLSX"));
    } catch (IOException | InvalidFormatException | RuntimeException e) {
      return Parsed.failed(problem(doc, type, e));
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  private Workbook old(byte[] bytes) throws IOException {
    Biff8EncryptionKey.setCurrentUserPassword(password);
    return new HSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  private static Workbook packed(byte[] bytes, Limits limits)
      throws IOException, InvalidFormatException {
    PackedFile file = PackedFile.open(bytes, limits);
    try {
      return new XSSFWorkbook(OPCPackage.open(new PackedSource(file, limits)));
    } catch (IOException | InvalidFormatException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /** POI wraps what our limits throw, and says in words only that a workbook is a strict one. */
  private static Problem problem(String doc, FileType type, Exception failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof LimitException limit) {
        return limit.problem().fatal(doc, limit.limit());
      }
    }
    if (failure instanceof POIXMLException && String.valueOf(failure).contains("Strict")) {
      return ReadProblem.SAVE_AS.fatal(doc, STRICT, "XLSX");
    }
    return ReadProblem.TRUNCATED.fatal(doc, type.label(), String.valueOf(failure.getMessage()));
  }

  private static Body body(Workbook workbook, Limits limits) throws LimitException {
    List<Line> lines = new ArrayList<>();
    List<Table> tables = new ArrayList<>();
    CellTexts texts = new CellTexts(workbook);
    int cells = 0;
    for (Sheet sheet : workbook) {
      int first = lines.size() + 1;
      SheetRows rows = new SheetRows(sheet, texts, limits.maxCells() - cells);
      lines.addAll(rows.lines(first));
      cells += rows.cells();
      if (lines.size() >= first) {
        tables.add(
            new Table(
                tables.size() + 1, first, lines.size(), rows.columns(), sheet.getSheetName()));
      }
    }
    List<Body.Style> styles = Collections.nCopies(lines.size(), Body.Style.NONE);
    return new Body(lines, styles, tables, List.of());
  }
}
