package vn.solieu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command finds the reports inside of archives. */
class ArchiveTest {
  private static final String LINE = "Trong tháng 8 năm 2023, thu ngân sách đạt 406 tỷ đồng.";

  @TempDir Path folder;
  private Path archive;

  @BeforeEach
  void makeArchive() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    archive = reports.resolve("tháng 8.zip");
    try (OutputStream out = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, "xã/một.txt", LINE);
      put(zip, "hai.txt", "Trong tháng 8 năm 2023, chi ngân sách đạt 300 tỷ đồng.");
      put(zip, "ảnh.png", "x");
    }
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void extractNamesTheMembersOfAnArchive() {
    Run run = Run.of("extract", "--format", "jsonl", archive.toString());
    assertEquals(Exit.DONE, run.status(), run.err());
    assertEquals(2, run.lines().size());
    assertTrue(run.lines().get(0).contains("tháng 8.zip!xã/một.txt\""), run.out());
    assertTrue(run.lines().get(1).contains("tháng 8.zip!hai.txt\""), run.out());
  }

  @Test
  void aMemberCanBeNamed() {
    Run run = Run.of("extract", "--format", "jsonl", archive + "!hai.txt");
    assertEquals(1, run.lines().size(), run.err());
    Run explained = Run.of("explain", archive + "!xã/một.txt:1");
    assertTrue(explained.out().contains("406"), explained.err());
  }

  @Test
  void aFoldersSidecarSpeaksOfArchivesAndMembers() throws IOException {
    Files.writeString(
        archive.resolveSibling("solieu.yml"),
        "reports:\n  - {files: \"*.zip\", issuer: UBND huyện Bản Đá}\n"
            + "  - {files: \"hai.txt\", title: Báo cáo chi}\n");
    Run run = Run.of("info", "--format", "jsonl", archive.toString());
    assertEquals(2, run.lines().size(), run.err());
    assertTrue(run.lines().get(0).contains("Bản Đá"), run.out());
    assertTrue(run.lines().get(1).contains("Bản Đá"), run.out());
    assertTrue(run.lines().get(1).contains("\"title\":\"Báo cáo chi\""), run.out());
  }

  @Test
  void aLibraryKnowsMembersThatDidNotChange() throws IOException {
    String library = folder.resolve("library").toString();
    String reports = archive.getParent().toString();
    Run first = Run.of("index", reports, "--library", library, "--lang", "en");
    assertEquals(Exit.DONE, first.status(), first.err());
    assertTrue(first.err().contains("2 new"), first.err());
    Run again = Run.of("index", reports, "--library", library, "--lang", "en");
    assertTrue(again.err().contains("0 new, 2 unchanged"), again.err());
    Files.delete(archive);
    Run gone = Run.of("index", reports, "--library", library, "--lang", "en");
    assertTrue(gone.err().contains("2 removed"), gone.err());
  }

  @Test
  void anArchiveOfAnotherKindCostsALine() throws IOException {
    Path rar = Files.write(folder.resolve("a.rar"), new byte[] {'R', 'a', 'r', '!', 0x1A, 7, 0});
    Run run = Run.of("extract", "--lang", "en", rar.toString(), archive.toString());
    assertEquals(Exit.UNREAD, run.status());
    assertEquals(1, run.complaints().size(), run.err());
    assertTrue(run.err().contains("Unpack it"), run.err());
  }

  @Test
  void aReportOfAFolderLeavesOutItsOwnPages() {
    String out = archive.resolveSibling("out").toString();
    assertEquals(Exit.DONE, Run.of("report", archive.toString(), "--out", out).status());
    Run run = Run.of("extract", "--format", "jsonl", archive.toString());
    assertEquals(2, run.lines().size());
    String library = folder.resolve("library").toString();
    Run index =
        Run.of("index", archive.getParent().toString(), "--library", library, "--lang", "en");
    assertTrue(index.err().contains("2 new"), index.err());
  }
}
