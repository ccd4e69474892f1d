package vn.solieu.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/**
 * Reads workbooks (XLS, XLSX): each sheet is a table whose rows are lines, hidden ones included.
 * Formulas are never calculated; what the workbook stores as their result counts.
 */
final class WorkbookReader implements FormatReader {
  @Override
  public Set<FileType> types() {
    return Set.of(FileType.XLS, FileType.XLSX);
  }

  @Override
  public Parsed<Body> read(String doc, byte[] bytes, Limits limits) {
    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
      return Parsed.of(body(workbook, limits), List.of());
    } catch (LimitException e) {
      return Parsed.failed(e.problem().fatal(doc, e.limit()));
    } catch (EncryptedDocumentException e) {
      return Parsed.failed(ReadProblem.ENCRYPTED.fatal(doc));
    } catch (IOException e) {
      return Parsed.failed(
          ReadProblem.TRUNCATED.fatal(doc, FileType.XLS.label(), String.valueOf(e.getMessage())));
    }
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
