package vn.solieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.domain.Problem;

/** The reports in archives and mails, and what hostile archives cost. */
class ContainersTest {
  @TempDir Path folder;

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Object... namesAndFiles) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndFiles.length; i += 2) {
      Object file = namesAndFiles[i + 1];
      files.put((String) namesAndFiles[i], file instanceof byte[] bytes ? bytes : utf8("" + file));
    }
    return ZipFileDraft.of(files, StandardCharsets.UTF_8);
  }

  private Parsed<List<Containers.Found>> expand(String name, byte[] bytes, Limits limits)
      throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    return new Containers(limits).expand(file, name);
  }

  private List<String> docs(String name, byte[] bytes) throws IOException {
    Parsed<List<Containers.Found>> found = expand(name, bytes, Limits.DEFAULT);
    return found.value().orElseThrow().stream().map(Containers.Found::doc).toList();
  }

  private static List<String> codes(Parsed<?> parsed) {
    return parsed.problems().stream().map(Problem::code).toList();
  }

  @Test
  void aReportStandsForItselfAndAnArchiveForItsReports() throws IOException {
    assertEquals(List.of("a.txt"), docs("a.txt", utf8("Thu 5 tỷ")));
    byte[] docx = DocxFile.body(DocxFile.p(DocxFile.r("Thu"))).bytes();
    assertEquals(List.of("a.docx"), docs("a.docx", docx));
    assertEquals(List.of("không có.zip"), expandMissing());
    byte[] archive =
        zip(
            "xã/tháng 8.txt",
            "Thu 5 tỷ",
            "ảnh.png",
            "x",
            "__MACOSX/._b.txt",
            "x",
            ".ẩn.txt",
            "x",
            "trong.zip",
            zip("c.docx", docx));
    assertEquals(List.of("a.zip!xã/tháng 8.txt", "a.zip!trong.zip!c.docx"), docs("a.zip", archive));
  }

  private List<String> expandMissing() {
    Parsed<List<Containers.Found>> found =
        new Containers(Limits.DEFAULT).expand(folder.resolve("không có.zip"), "không có.zip");
    return found.value().orElseThrow().stream().map(Containers.Found::doc).toList();
  }

  @Test
  void membersAreReadByTheirPath() throws IOException {
    Files.write(
        folder.resolve("a.zip"), zip("b!c.txt", "Thu 5 tỷ", "d.zip", zip("e.txt", "Chi 6 tỷ")));
    ReportReader reader = new ReportReader();
    for (String[] one : new String[][] {{"b!c.txt", "Thu 5 tỷ"}, {"d.zip!e.txt", "Chi 6 tỷ"}}) {
      Path path = Path.of(folder + "/a.zip!" + one[0]);
      Parsed<Report> parsed = reader.read(path, "x");
      assertEquals(one[1], parsed.value().orElseThrow().line(1).text());
    }
    Parsed<Report> missing = reader.read(Path.of(folder + "/a.zip!f.txt"), "x");
    assertEquals(List.of("not-found"), codes(missing));
  }

  @Test
  void hostileNamesStayInside() throws IOException {
    byte[] archive =
        zip(
            "../../etc/a.txt",
            "1",
            "/b.txt",
            "2",
            "c/./..\\d.txt",
            "3",
            "b.txt/",
            "",
            "./b.txt",
            "4");
    assertEquals(
        List.of("x.zip!etc/a.txt", "x.zip!b.txt", "x.zip!c/d.txt", "x.zip!b (2).txt"),
        docs("x.zip", archive));
    ReportReader reader = new ReportReader();
    Path last = Path.of(folder + "/x.zip!b (2).txt");
    assertEquals("4", reader.read(last, "x").value().orElseThrow().line(1).text());
  }

  @Test
  void namesInOldCodePagesAreRead() throws IOException {
    Map<String, byte[]> vietnamese = Map.of("Báo cáo tha\u0301ng 8.txt", utf8("x"));
    assertEquals(
        List.of("v.zip!Báo cáo tháng 8.txt"),
        docs("v.zip", ZipFileDraft.of(vietnamese, Charset.forName("windows-1258"))));
    Map<String, byte[]> dos = Map.of("Résumé café.txt", utf8("x"));
    assertEquals(
        List.of("d.zip!Résumé café.txt"),
        docs("d.zip", ZipFileDraft.of(dos, Charset.forName("IBM437"))));
  }

  @Test
  void aMailStandsForItsTextAndItsAttachments() throws IOException {
    byte[] mail =
        MailTest.mail(
            MailTest.text("text/plain", "Thu 5 tỷ"), MailTest.attached("filename=\"b.txt\"", "x"));
    assertEquals(List.of("a.eml", "a.eml!b.txt"), docs("a.eml", mail));
    byte[] bare = MailTest.mail(MailTest.attached("filename=\"b.txt\"", "x"));
    assertEquals(List.of("b.eml!b.txt"), docs("b.eml", bare));
  }

  @Test
  void limitsHoldForMembersNestingAndBytes() throws IOException {
    Limits limits = Limits.DEFAULT.withArchives(3, 2, 1000);
    byte[] many = zip("1.txt", "a", "2.txt", "a", "3.txt", "a", "4.txt", "a");
    assertEquals(List.of("archive-limit"), codes(expand("a.zip", many, limits)));
    byte[] large = zip("1.txt", "0".repeat(600), "2.txt", "0".repeat(600));
    assertEquals(List.of("archive-limit"), codes(expand("b.zip", large, limits)));
    byte[] deep = zip("d.zip", zip("e.zip", zip("f.txt", "a")), "1.txt", "a");
    Parsed<List<Containers.Found>> found = expand("c.zip", deep, limits);
    assertEquals(List.of("archive-limit"), codes(found));
    assertEquals("c.zip!d.zip!e.zip", found.problems().get(0).file());
    assertEquals(1, found.value().orElseThrow().size());
  }

  @Test
  void aMemberThatUnpacksBeyondTheLimitIsTooLarge() throws IOException {
    Limits limits = Limits.DEFAULT.withMaxBytes(10_000);
    Path file = Files.write(folder.resolve("a.zip"), zip("1.txt", "0".repeat(100_000)));
    Parsed<Report> parsed = new ReportReader(limits).read(Path.of(file + "!1.txt"), "x");
    assertEquals(List.of("too-large"), codes(parsed));
  }

  @Test
  void lockedEmptyAndBrokenArchivesAreSaidToBeSo() throws IOException {
    assertEquals(List.of("no-members"), codes(expand("a.zip", zip("a.png", "x"), Limits.DEFAULT)));
    byte[] locked = zip("1.txt", "Thu");
    // The bit that says so, in the member's header and in the directory.
    for (int at = 0; at + 10 < locked.length; at++) {
      if (locked[at] == 'P' && locked[at + 1] == 'K' && locked[at + 3] == locked[at + 2] + 1) {
        locked[at + (locked[at + 2] == 3 ? 6 : 8)] |= 1;
      }
    }
    Path file = Files.write(folder.resolve("b.zip"), locked);
    Parsed<Report> parsed = new ReportReader().read(Path.of(file + "!1.txt"), "x");
    assertEquals(List.of("locked-member"), codes(parsed));
    byte[] cut = java.util.Arrays.copyOf(zip("1.txt", "Thu 5 tỷ"), 60);
    Path broken = Files.write(folder.resolve("c.zip"), cut);
    assertEquals(List.of("truncated"), codes(new ReportReader().read(broken, "x")));
  }

  @Test
  void bytesChangedAtRandomNeverThrow() throws IOException {
    byte[] whole = zip("1.txt", "Thu 5 tỷ", "d.zip", zip("e.txt", "Chi 6 tỷ"));
    Random random = new Random(20230822);
    for (int round = 0; round < 300; round++) {
      byte[] changed = whole.clone();
      for (int i = 0; i < 3; i++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      Parsed<List<Containers.Found>> found = expand("r.zip", changed, Limits.DEFAULT);
      ReportReader reader = new ReportReader();
      for (Containers.Found one : found.value().orElse(List.of())) {
        Parsed<Report> parsed = reader.read(one.file(), one.doc());
        assertTrue(parsed.value().isPresent() || !parsed.problems().isEmpty(), "seed 20230822");
      }
    }
  }
}
