package vn.solieu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A bad file costs one line that names it, says why and what to do; the others are read. */
class BadInputTest {
  private static final Path REPORT = Path.of("corpus/van-khe-2023-10.docx");

  @TempDir static Path folder;

  @BeforeAll
  static void makeFiles() throws IOException, GeneralSecurityException {
    byte[] report = Files.readAllBytes(REPORT);
    Files.write(folder.resolve("tốt.txt"), "Thu ngân sách đạt 406 tỷ đồng.".getBytes("UTF-8"));
    Files.createFile(folder.resolve("rỗng.docx"));
    Files.write(folder.resolve("cụt.docx"), Arrays.copyOf(report, report.length / 2));
    Files.write(folder.resolve("tạp.docx"), new byte[] {1, 2, 3, 0, 5});
    Files.write(folder.resolve("tên.docx"), "%PDF-1.6\n1 0 obj\n".getBytes("UTF-8"));
    Files.write(folder.resolve("bản.pdf"), "%PDF-1.6\n1 0 obj\n".getBytes("UTF-8"));
    Files.createDirectory(folder.resolve("thư mục"));
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(folder.resolve("mật.docx"))) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("bí mật");
      try (OutputStream inside = encryptor.getDataStream(container)) {
        inside.write(report);
      }
      container.writeFilesystem(out);
    }
  }

  static Stream<Arguments> badFiles() {
    return Stream.of(
        Arguments.of("rỗng.docx", "holds no text", "Get the report again"),
        Arguments.of("cụt.docx", "damaged or was not copied completely", "Copy or download it"),
        Arguments.of("tạp.docx", "damaged or was not copied completely", "Copy or download it"),
        Arguments.of("mật.docx", "locked with a password", "remove the password"),
        Arguments.of("tên.docx", "the content is PDF", "ends in \".pdf\""),
        Arguments.of("bản.pdf", "type PDF can't be read yet", "Save the report as DOCX or TXT"),
        Arguments.of("thư mục", "is a folder", "Name the files in it"),
        Arguments.of("không có.docx", "no such file", "Check the name"));
  }

  @ParameterizedTest
  @MethodSource("badFiles")
  void costsOneLineAndTheRestIsDone(String name, String reason, String remedy) {
    String bad = folder.resolve(name).toString();
    String good = folder.resolve("tốt.txt").toString();
    Run run = Run.of("extract", "--lang", "en", "--format", "jsonl", bad, good);
    assertEquals(Exit.UNREAD, run.status());
    assertEquals(1, run.complaints().size(), run.err());
    String line = run.complaints().get(0);
    assertTrue(line.startsWith(bad), line);
    assertTrue(line.contains(reason), line);
    assertTrue(line.contains(remedy), line);
    assertTrue(run.out().contains("\"quote\":\"406 tỷ đồng\""), run.out());
  }

  @ParameterizedTest
  @MethodSource("badFiles")
  void isSaidInVietnameseToo(String name, String reason, String remedy) {
    String bad = folder.resolve(name).toString();
    Run run = Run.of("check", "--lang", "vi", bad);
    assertEquals(Exit.UNREAD, run.status());
    assertEquals(1, run.complaints().size(), run.err());
    assertTrue(run.complaints().get(0).startsWith(bad), run.err());
    assertTrue(run.complaints().get(0).contains("Hãy"), run.err());
    assertEquals("", run.out());
  }

  @Test
  void aLimitThatTheUserSetIsNamedWithTheWayToRaiseIt() {
    Run run = Run.of("extract", "--lang", "en", "--max-bytes", "1000", REPORT.toString());
    assertEquals(Exit.UNREAD, run.status());
    assertEquals(
        List.of(
            REPORT
                + ": the file is larger than the limit of 1000 B. If it really is a report, raise"
                + " the limit with --max-bytes or split the file."),
        run.complaints());
  }

  @Test
  void aWrongNameOverAReadableReportIsARemarkOnly() throws IOException {
    Path renamed = Files.copy(REPORT, folder.resolve("đổi tên.doc"));
    Run run = Run.of("extract", "--lang", "en", "--format", "jsonl", renamed.toString());
    assertEquals(Exit.DONE, run.status());
    assertEquals(1, run.complaints().size());
    assertTrue(run.err().contains("Rename the file so that it ends in \".docx\""), run.err());
    assertTrue(run.lines().size() > 150);
  }

  @Test
  void problemsGoToTheirFileAsRecords() throws IOException {
    Path problems = folder.resolve("problems.jsonl");
    String empty = folder.resolve("rỗng.docx").toString();
    String missing = folder.resolve("không có.docx").toString();
    Run run = Run.of("extract", "--lang", "en", "--problems", problems.toString(), empty, missing);
    assertEquals(Exit.UNREAD, run.status());
    List<String> records = Files.readAllLines(problems, StandardCharsets.UTF_8);
    assertEquals(2, records.size());
    JsonNode first = new ObjectMapper().readTree(records.get(0));
    assertEquals("empty-file", first.get("code").asText());
    assertEquals(empty, first.get("file").asText());
    assertTrue(first.get("fatal").asBoolean());
    // The record says what the terminal says.
    assertEquals(run.complaints().get(0), first.get("message").asText());
    assertEquals(
        run.complaints().get(1),
        new ObjectMapper().readTree(records.get(1)).get("message").asText());
  }

  @Test
  void aReadingWithoutProblemsLeavesAnEmptyProblemFile() throws IOException {
    Path problems = folder.resolve("none.jsonl");
    String good = folder.resolve("tốt.txt").toString();
    assertEquals(Exit.DONE, Run.of("extract", "--problems", problems.toString(), good).status());
    assertEquals("", Files.readString(problems));
  }

  @Test
  void aProblemFileThatCannotBeWrittenIsSaidBeforeAnythingIsRead() {
    String place = folder.resolve("nowhere/problems.jsonl").toString();
    Run run = Run.of("extract", "--lang", "en", "--problems", place, REPORT.toString());
    assertEquals(Exit.USAGE, run.status());
    assertEquals("", run.out());
    assertEquals(1, run.complaints().size());
    assertTrue(run.err().startsWith(place + " can't be written"), run.err());
  }
}
