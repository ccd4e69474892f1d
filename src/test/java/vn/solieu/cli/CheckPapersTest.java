package vn.solieu.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --out}: which papers are written, under which names. */
class CheckPapersTest {
  private static final String REPORT = "corpus/van-khe-2023-08.docx";
  private static final String TEXT =
      "Báo cáo tháng 3 năm 2031\nXã cấp 148 giấy chứng nhận, gồm 112 giấy đất ở và 31 giấy đất vườn.\n";

  @TempDir private Path folder;

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static Map<String, byte[]> contents(Path folder) throws IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    for (String name : names(folder)) {
      contents.put(name, Files.readAllBytes(folder.resolve(name)));
    }
    return contents;
  }

  @Test
  void threePapersStandBesideEachOtherAndAreTheSameAgain() throws IOException {
    byte[] before = Files.readAllBytes(Path.of(REPORT));
    Path one = folder.resolve("new/one");
    Path two = folder.resolve("two");
    Run run = Run.of("check", REPORT, "--out", one.toString(), "--lang", "en");
    assertEquals(Exit.FOUND, run.status());
    assertEquals(
        List.of(
            "van-khe-2023-08.audit.xlsx",
            "van-khe-2023-08.comments.docx",
            "van-khe-2023-08.letter.docx"),
        names(one));
    assertEquals(3, run.complaints().stream().filter(l -> l.startsWith("Written: ")).count());
    assertEquals(run.out(), Run.of("check", REPORT, "--lang", "en").out());
    Run.of("check", REPORT, "--out", two.toString(), "--lang", "en");
    Map<String, byte[]> again = contents(two);
    contents(one).forEach((name, bytes) -> assertArrayEquals(bytes, again.get(name), name));
    assertArrayEquals(before, Files.readAllBytes(Path.of(REPORT)));
  }

  @Test
  void reportsOfOneNameDontWriteOverEachOtherNorOverAReport() throws IOException {
    Path sub = Files.createDirectory(folder.resolve("sub"));
    Path first = Files.writeString(folder.resolve("a.txt"), TEXT);
    Path second = Files.writeString(sub.resolve("a.txt"), TEXT);
    Path page = Files.writeString(folder.resolve("a.html"), "<p>" + TEXT + "</p>");
    Path report = Files.writeString(folder.resolve("b.letter.docx"), TEXT);
    Path other = Files.writeString(folder.resolve("b.txt"), TEXT);
    Run.of(
        "check",
        first.toString(),
        second.toString(),
        page.toString(),
        report.toString(),
        other.toString(),
        "--out",
        folder.toString());
    assertEquals(TEXT, Files.readString(report));
    List<String> letters = names(folder).stream().filter(n -> n.endsWith(".letter.docx")).toList();
    assertEquals(
        List.of(
            "a.html.letter.docx",
            "a.letter.docx",
            "a.txt.letter.docx",
            "b.letter.docx",
            "b.letter.letter.docx",
            "b.txt.letter.docx"),
        letters);
  }

  @Test
  void workbooksAndPdfGetNoCommentedWordDocument() throws IOException {
    Run.of("check", "corpus/van-khe-2022-12.pdf", "--out", folder.toString());
    assertEquals(
        List.of("van-khe-2022-12.audit.xlsx", "van-khe-2022-12.letter.docx"), names(folder));
  }

  @Test
  void aFolderThatCantBeMadeIsToldBeforeReading() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    Run run = Run.of("check", REPORT, "--out", file.resolve("x").toString(), "--lang", "en");
    assertEquals(Exit.USAGE, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().contains("can't be written"), run.err());
  }

  @Test
  void whatIsWrittenBesideReportsIsNoReport() throws IOException {
    Files.copy(Path.of(REPORT), folder.resolve("a.docx"));
    Files.writeString(folder.resolve("b.txt"), TEXT);
    Run.of(
        "check",
        folder.resolve("a.docx").toString(),
        folder.resolve("b.txt").toString(),
        "--out",
        folder.toString());
    assertEquals(8, names(folder).size());
    Run run =
        Run.of(
            "report", folder.toString(), "--out", folder.resolve("o").toString(), "--lang", "en");
    assertTrue(run.err().contains("Read 2 of 2 reports"), run.err());
  }
}
