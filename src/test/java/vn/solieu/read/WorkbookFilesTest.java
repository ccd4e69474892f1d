package vn.solieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Workbooks of all kinds that Excel has written, read or refused with a word of what to do. */
class WorkbookFilesTest {
  private static Parsed<Report> read(byte[] bytes, String name) {
    return new ReportReader().read(bytes, name, name);
  }

  private static Parsed<Report> read(byte[] bytes, String name, String password) {
    return new ReportReader(Limits.DEFAULT, password).read(bytes, name, name);
  }

  private static List<String> texts(Parsed<Report> parsed) {
    assertTrue(parsed.problems().isEmpty(), parsed.problems().toString());
    return parsed.value().orElseThrow().lines().stream().map(Line::text).toList();
  }

  private static void assertRefused(String code, List<String> details, Parsed<Report> parsed) {
    assertTrue(parsed.value().isEmpty());
    assertEquals(code, parsed.problems().get(0).code());
    assertEquals(details, parsed.problems().get(0).details());
  }

  private static byte[] bytes(Workbook workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    workbook.close();
    return out.toByteArray();
  }

  private static <W extends Workbook> W filled(W workbook) {
    Row row = workbook.createSheet("Biểu 1").createRow(0);
    row.createCell(0).setCellValue("Thóc");
    row.createCell(1).setCellValue(1234);
    return workbook;
  }

  private static byte[] locked(byte[] plain, String password)
      throws IOException, GeneralSecurityException {
    try (POIFSFileSystem container = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword(password);
      try (OutputStream data = encryptor.getDataStream(container)) {
        data.write(plain);
      }
      container.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  @Test
  void timesOfDayAreNoDays() throws IOException {
    for (Workbook workbook : List.of(new HSSFWorkbook(), new XSSFWorkbook())) {
      Row row = workbook.createSheet().createRow(0);
      String[] formats = {"h:mm", "[h]:mm:ss", "mm:ss", "d/m/yyyy h:mm", "[$-42A]mmm yy"};
      for (int i = 0; i < formats.length; i++) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(formats[i]));
        Cell cell = row.createCell(i);
        cell.setCellStyle(style);
        cell.setCellValue(i < 3 ? 0.75 : 45291.75);
      }
      assertEquals(
          List.of("18:00 | 18:00:00 | 00:00 | 31/12/2023 | 12/2023"),
          texts(read(bytes(workbook), "")));
    }
  }

  /** A form's empty rows pack a hundred times and more; that is no attack. */
  @Test
  void aFormWithManyEmptyRowsIsRead() throws IOException {
    XSSFWorkbook workbook = filled(new XSSFWorkbook());
    Sheet sheet = workbook.getSheetAt(0);
    CellStyle framed = workbook.createCellStyle();
    for (int r = 1; r < 3000; r++) {
      Row row = sheet.createRow(r);
      for (int c = 0; c < 40; c++) {
        row.createCell(c).setCellStyle(framed);
      }
    }
    byte[] packed = repacked(bytes(workbook), "", "");
    assertEquals(List.of("Thóc | 1234"), texts(read(packed, "a.xlsx")));
  }

  @Test
  void aSheetThatUnpacksBeyondTheLimitIsTooLarge() throws IOException {
    XSSFWorkbook workbook = filled(new XSSFWorkbook());
    workbook.getSheetAt(0).createRow(1).createCell(0).setCellValue("x".repeat(30_000));
    Limits limits = new Limits(1 << 20, 20_000, 400, 1000);
    Parsed<Report> parsed = new ReportReader(limits).read(bytes(workbook), "a.xlsx", "a.xlsx");
    assertTrue(parsed.value().isEmpty());
    assertEquals("too-large", parsed.problems().get(0).code());
  }

  @Test
  void lockedWorkbooksOpenWithTheirPassword() throws IOException, GeneralSecurityException {
    byte[] old;
    Biff8EncryptionKey.setCurrentUserPassword("hoa");
    try {
      old = bytes(filled(new HSSFWorkbook()));
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    for (byte[] file : List.of(old, locked(bytes(filled(new XSSFWorkbook())), "hoa"))) {
      assertEquals(List.of("Thóc | 1234"), texts(read(file, "", "hoa")));
      assertRefused("wrong-password", List.of(), read(file, "", "lá"));
      assertRefused("encrypted", List.of(), read(file, ""));
    }
  }

  @Test
  void aWorkbookThatOnlyForbidsChangesIsRead() throws IOException, GeneralSecurityException {
    byte[] plain = bytes(filled(new XSSFWorkbook()));
    byte[] file = locked(plain, Decryptor.DEFAULT_PASSWORD);
    assertEquals(List.of("Thóc | 1234"), texts(read(file, "a.xlsx")));
    assertEquals(List.of("Thóc | 1234"), texts(read(file, "a.xlsx", "hoa")));
  }

  @Test
  void workbooksFromBeforeExcel97SayHowToSaveThem() throws IOException {
    List<String> details = List.of("XLS (Excel 5.0/95)", "XLSX");
    byte[] bare = {9, 4, 6, 0, 0, 0, 0x10, 0, 0, 0, 10, 0, 0, 0};
    assertRefused("save-as", details, read(bare, "a.xls"));
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      files.createDocument(new ByteArrayInputStream(new byte[] {9, 8, 8, 0, 0, 5}), "Book");
      files.writeFilesystem(out);
      assertRefused("save-as", details, read(out.toByteArray(), "a.xls"));
    }
  }

  @Test
  void strictWorkbooksSayHowToSaveThem() throws IOException {
    byte[] plain = bytes(filled(new XSSFWorkbook()));
    byte[] strict =
        repacked(
            plain,
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
            "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument");
    List<String> details = List.of("XLSX (Strict Open XML)", "XLSX");
    assertRefused("save-as", details, read(strict, "a.xlsx"));
  }

  private static byte[] repacked(byte[] zip, String from, String to) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream written = new ZipOutputStream(out)) {
      written.setLevel(9);
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        written.putNextEntry(new ZipEntry(entry.getName()));
        String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        written.write(part.replace(from, to).getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }
}
