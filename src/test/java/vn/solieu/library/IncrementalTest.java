package vn.solieu.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.domain.ReportInfo;

class IncrementalTest {
  @TempDir Path temporary;
  private Path folder;
  private Path library;

  @BeforeEach
  void twoReports() throws IOException {
    folder = Files.createDirectory(temporary.resolve("báo cáo"));
    library = temporary.resolve("thư viện");
    write("a.txt", 100);
    write("b.txt", 200);
    IndexSummary first = index();
    assertCounts(first, 2, 0, 0, 0, 0, 0, 0);
    assertEquals(2, first.figures());
  }

  private void write(String name, int value) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "Báo cáo tháng 10 năm 2022\nTổng mức bán lẻ hàng hóa ước đạt " + value + " tỷ đồng.\n");
  }

  private IndexSummary index() throws IOException {
    return index(new TestSource());
  }

  private IndexSummary index(TestSource source) throws IOException {
    return TestSource.index(library, folder, source);
  }

  private List<String> docs() {
    try (EmbeddedLibrary open = EmbeddedLibrary.open(library)) {
      assertEquals(List.of(), open.verify());
      return open.infos().stream()
          .map(ReportInfo::doc)
          .map(doc -> folder.relativize(Path.of(doc)).toString())
          .toList();
    }
  }

  private static void assertCounts(
      IndexSummary summary,
      int added,
      int unchanged,
      int changed,
      int moved,
      int copies,
      int removed,
      int unreadable) {
    assertEquals(
        List.of(added, unchanged, changed, moved, copies, removed, unreadable),
        List.of(
            summary.added(),
            summary.unchanged(),
            summary.changed(),
            summary.moved(),
            summary.copies(),
            summary.removed(),
            summary.unreadable()),
        summary.toString());
  }

  @Test
  void unchangedFilesAreNotReadAgain() throws IOException {
    TestSource source = new TestSource();
    assertCounts(index(source), 0, 2, 0, 0, 0, 0, 0);
    assertEquals(0, source.reads.get());
  }

  @Test
  void aTouchedFileIsKnownByItsContent() throws IOException {
    Files.setLastModifiedTime(folder.resolve("a.txt"), FileTime.fromMillis(1_000_000));
    TestSource source = new TestSource();
    assertCounts(index(source), 0, 2, 0, 0, 0, 0, 0);
    assertEquals(0, source.reads.get());
    assertEquals(List.of("a.txt", "b.txt"), docs());
  }

  @Test
  void aChangedFileReplacesItsReport() throws IOException {
    write("a.txt", 3000);
    assertCounts(index(), 0, 1, 1, 0, 0, 0, 0);
    try (EmbeddedLibrary open = EmbeddedLibrary.open(library)) {
      StoredReport stored = open.byDoc(folder.resolve("a.txt").toString()).orElseThrow();
      assertEquals("3000 tỷ đồng", stored.extraction().figures().get(0).quote());
    }
    assertEquals(List.of("a.txt", "b.txt"), docs());
  }

  @Test
  void aMovedFileIsRecognised() throws IOException {
    Files.createDirectory(folder.resolve("2022"));
    Files.move(folder.resolve("a.txt"), folder.resolve("2022/c.txt"));
    TestSource source = new TestSource();
    assertCounts(index(source), 0, 1, 0, 1, 0, 0, 0);
    assertEquals(0, source.reads.get());
    assertEquals(List.of("2022/c.txt", "b.txt"), docs());
  }

  @Test
  void aDeletedFileIsForgotten() throws IOException {
    Files.delete(folder.resolve("a.txt"));
    assertCounts(index(), 0, 1, 0, 0, 0, 1, 0);
    assertEquals(List.of("b.txt"), docs());
  }

  @Test
  void aCopyIsOneReport() throws IOException {
    Files.copy(folder.resolve("a.txt"), folder.resolve("c.txt"));
    assertCounts(index(), 0, 2, 0, 0, 1, 0, 0);
    assertEquals(List.of("a.txt", "b.txt"), docs());
    Files.delete(folder.resolve("a.txt"));
    assertCounts(index(), 0, 2, 0, 0, 0, 1, 0);
    assertEquals(List.of("b.txt", "c.txt"), docs());
  }

  @Test
  void changedRulesReadEverythingAgain() throws IOException {
    IndexSummary summary = index(new TestSource("other rules"));
    assertCounts(summary, 0, 2, 0, 0, 0, 0, 0);
    assertEquals(2, summary.readAgain());
  }

  @Test
  void aFileThatCannotBeReadIsAProblemAndTheRestIsDone() throws IOException {
    Files.write(folder.resolve("c.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});
    write("d.txt", 400);
    IndexSummary summary = index();
    assertCounts(summary, 1, 2, 0, 0, 0, 0, 1);
    assertTrue(summary.problems().get(0).fatal());
    assertEquals(List.of("a.txt", "b.txt", "d.txt"), docs());
  }

  @Test
  void anotherFolderLeavesTheFirstAlone() throws IOException {
    Path other = Files.createDirectory(temporary.resolve("other"));
    Files.writeString(
        other.resolve("x.txt"), "Số doanh nghiệp thành lập mới là 12 doanh nghiệp.\n");
    assertEquals(1, TestSource.index(library, other, new TestSource()).added());
    try (EmbeddedLibrary open = EmbeddedLibrary.open(library)) {
      assertEquals(3, open.infos().size());
    }
  }

  @Test
  void theIndexIsMadeAgainFromTheFigures() throws IOException {
    try (var files = Files.list(library.resolve("lucene"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    assertEquals(List.of("a.txt", "b.txt"), docs());
  }

  @Test
  void aDamagedReportIsSeenAndReadAgain() throws IOException {
    Path stored;
    try (var files = Files.list(library.resolve("figures"))) {
      stored = files.sorted().findFirst().orElseThrow();
    }
    String text = Files.readString(stored);
    Files.writeString(stored, text.substring(0, text.length() - 20));
    try (EmbeddedLibrary open = EmbeddedLibrary.open(library)) {
      assertFalse(open.verify().isEmpty());
    }
    Files.writeString(stored, "{");
    IndexSummary summary = index();
    assertEquals(1, summary.added());
    assertEquals(List.of("a.txt", "b.txt"), docs());
  }
}
