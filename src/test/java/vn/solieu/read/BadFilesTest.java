package vn.solieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.solieu.read.DocxFile.p;
import static vn.solieu.read.DocxFile.r;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.solieu.domain.Problem;
import vn.solieu.rules.Messages;

/** Bad input is data: every bad file costs a problem that says what to do, never an exception. */
class BadFilesTest {
  @TempDir Path folder;

  private Parsed<Report> read(String name, byte[] bytes) throws IOException {
    return read(name, bytes, Limits.DEFAULT);
  }

  private Parsed<Report> read(String name, byte[] bytes, Limits limits) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    return new ReportReader(limits).read(file, "kho/" + name);
  }

  private static void assertFatal(String code, List<String> details, Parsed<Report> parsed) {
    assertTrue(parsed.value().isEmpty());
    Problem problem = parsed.problems().get(parsed.problems().size() - 1);
    assertEquals(code, problem.code());
    assertTrue(problem.fatal());
    if (details != null) {
      assertEquals(details, problem.details());
    }
  }

  private static byte[] docx(String text) {
    return DocxFile.body(p(r(text))).bytes();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aMissingFileIsNotFound() {
    Parsed<Report> parsed = new ReportReader().read(folder.resolve("không có.txt"), "không có.txt");
    assertFatal("not-found", List.of(), parsed);
    assertEquals("không có.txt", parsed.problems().get(0).file());
  }

  @Test
  void aFolderIsSaidToBeOne() {
    assertFatal("is-folder", List.of(), new ReportReader().read(folder, "."));
  }

  @Test
  void aFileThatTheSystemRefusesIsUnreadable() {
    Path refused = Path.of("/proc/self/mem");
    Assumptions.assumeTrue(Files.exists(refused), "needs Linux");
    assertFatal("unreadable", null, new ReportReader().read(refused, "mem"));
  }

  @Test
  void filesWithoutTextAreEmpty() throws IOException {
    assertFatal("empty-file", List.of(), read("a.txt", new byte[0]));
    assertFatal("empty-file", List.of(), read("b.txt", utf8("\uFEFF \n\n")));
    assertFatal("empty-file", List.of(), read("c.docx", docx("")));
  }

  @Test
  void aFileAboveTheLimitIsTooLarge() throws IOException {
    Limits limits = Limits.DEFAULT.withMaxBytes(10);
    assertFatal("too-large", List.of("10 B"), read("a.txt", utf8("12345678901"), limits));
    assertTrue(read("b.txt", utf8("1234567890"), limits).value().isPresent());
  }

  @Test
  void aPartThatUnpacksBeyondTheLimitIsTooLarge() throws IOException {
    Limits limits = new Limits(1 << 20, 100_000, 400, 1000);
    assertFatal("too-large", null, read("a.docx", docx("0".repeat(200_000)), limits));
  }

  @Test
  void aDocumentNestedTooDeepIsTooComplex() throws IOException {
    String deep = "<w:smartTag>".repeat(5000) + r("x") + "</w:smartTag>".repeat(5000);
    assertFatal("too-complex", List.of("> 400"), read("a.docx", DocxFile.body(p(deep)).bytes()));
  }

  @Test
  void aTableWithTooManyCellsIsTooComplex() throws IOException {
    String table =
        "<w:tbl><w:tr>" + ("<w:tc>" + p(r("1")) + "</w:tc>").repeat(11) + "</w:tr></w:tbl>";
    Limits limits = new Limits(1 << 20, 1 << 20, 400, 10);
    assertFatal(
        "too-complex", List.of("> 10"), read("a.docx", DocxFile.body(table).bytes(), limits));
  }

  @Test
  void aPasswordIsNamedAsSuch() throws IOException, GeneralSecurityException {
    Path file = folder.resolve("mật.docx");
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("bí mật");
      try (OutputStream inside = encryptor.getDataStream(container)) {
        inside.write(docx("x"));
      }
      container.writeFilesystem(out);
    }
    assertFatal("encrypted", List.of(), new ReportReader().read(file, "mật.docx"));
  }

  @Test
  void aCutOffDocumentIsTruncatedWhereverItIsCut() throws IOException {
    byte[] whole = docx("Tổng thu ngân sách đạt 406.276 triệu đồng");
    for (int length : new int[] {4, 30, whole.length / 2, whole.length - 10}) {
      assertFatal("truncated", null, read("a.docx", Arrays.copyOf(whole, length)));
    }
  }

  @Test
  void brokenMarkupIsTruncated() throws IOException {
    byte[] broken = DocxFile.body().raw("document", "<w:document><w:body>").bytes();
    assertFatal("truncated", null, read("a.docx", broken));
  }

  @Test
  void bytesChangedAtRandomNeverThrow() throws IOException {
    byte[] whole = docx("Tổng thu ngân sách đạt 406.276 triệu đồng");
    Random random = new Random(20221010);
    for (int round = 0; round < 300; round++) {
      byte[] changed = whole.clone();
      for (int i = 0; i < 3; i++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      Parsed<Report> parsed = read("a.docx", changed);
      assertTrue(parsed.value().isPresent() || !parsed.problems().isEmpty(), "seed 20221010");
    }
  }

  @Test
  void contentThatCannotBeReadIsSaidToBeWhatItIsUnderAnyName() throws IOException {
    byte[] sheet = ZipFileDraft.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    String ods = FileType.ODS.label();
    for (String name : List.of("a.docx", "a.ods", "không đuôi")) {
      assertFatal("save-as", List.of(ods, "XLSX"), read(name, sheet));
    }
  }

  @Test
  void otherTypesAreNamedByTheirExtension() throws IOException {
    byte[] drawing = {0, 1, 2, 3, 0, 0, 0, 0};
    assertFatal("unsupported", List.of(".dwg"), read("a.dwg", drawing));
    assertFatal("unsupported", List.of("?"), read("không đuôi", drawing));
  }

  @Test
  void outlookMailsSayWhatToDo() throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      files.createDocument(new ByteArrayInputStream(new byte[32]), "__properties_version1.0");
      files.writeFilesystem(out);
      assertFatal("save-mail", List.of(FileType.MSG.label()), read("a.msg", out.toByteArray()));
    }
  }

  @Test
  void otherArchivesAreNamedWithWhatToDo() throws IOException {
    byte[] rar = {'R', 'a', 'r', '!', 0x1A, 7, 0, 1, 2, 3};
    byte[] seven = {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C, 0, 4};
    assertFatal("packed", List.of("RAR"), read("a.rar", rar));
    assertFatal("packed", List.of("7z"), read("a.zip", seven));
  }

  @Test
  void aDocumentUnderAWrongNameIsReadWithARemark() throws IOException {
    for (String name : List.of("a.txt", "a.doc")) {
      Parsed<Report> parsed = read(name, docx("Thu 5 tỷ"));
      assertEquals("Thu 5 tỷ", parsed.value().orElseThrow().line(1).text());
      assertEquals("wrong-extension", parsed.problems().get(0).code());
      assertFalse(parsed.problems().get(0).fatal());
    }
    assertTrue(read("a.docx", docx("x")).problems().isEmpty());
  }

  @Test
  void bytesNamedTextThatAreNoneAreNotText() throws IOException {
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    noise[0] = 'x';
    assertFatal("not-text", List.of(), read("a.txt", noise));
  }

  @Test
  void anotherEncodingIsReadAndSaid() throws IOException {
    String text = "Thu ngân sách";
    byte[] utf16 = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
    assertEncoding(text, "UTF-16LE", read("a.txt", utf16));
    byte[] windows = "Thu ngân sách đa\u0323t".getBytes(Charset.forName("windows-1258"));
    assertEncoding("Thu ngân sách đạt", "windows-1258", read("b.txt", windows));
  }

  private static void assertEncoding(String text, String assumed, Parsed<Report> parsed) {
    assertEquals(text, parsed.value().orElseThrow().line(1).text());
    assertEquals("encoding", parsed.problems().get(0).code());
    assertEquals(List.of(assumed), parsed.problems().get(0).details());
    assertFalse(parsed.problems().get(0).fatal());
  }

  @ParameterizedTest
  @EnumSource
  void everyProblemIsSaidInBothLanguages(ReadProblem problem) {
    for (String language : List.of("vi", "en")) {
      Messages messages = Messages.in(language);
      String text =
          messages.text("problem." + problem.code(), "báo cáo.docx", "PDF", "docx", "pdf");
      assertTrue(text.contains("báo cáo.docx"), text);
      assertFalse(text.contains("{") || text.contains("''"), text);
    }
  }
}
