package vn.solieu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.domain.Problem;
import vn.solieu.read.Parsed;

/** A hostile file costs one line and exit status 3; the others are read. */
class SafetyTest {
  private static final Path REPORT = Path.of("corpus/van-khe-2023-10.docx");
  private static final String TYPES =
      "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
          + "<Override PartName='/word/document.xml' ContentType='application/"
          + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>";

  private static final String RELATIONS =
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
          + "<Relationship Id='a' Target='word/document.xml' Type='http://schemas.openxmlformats.org"
          + "/officeDocument/2006/relationships/officeDocument'/></Relationships>";

  @TempDir Path folder;

  private Run costsOneLine(String name, String said, String... options) throws IOException {
    Path good = folder.resolve("good.txt");
    Files.writeString(good, "Thu ngân sách đạt 406 tỷ đồng.");
    String bad = folder.resolve(name).toString();
    List<String> words = new java.util.ArrayList<>(List.of("extract", "--lang", "en"));
    words.addAll(List.of(options));
    words.addAll(List.of("--format", "jsonl", bad, good.toString()));
    Run run = Run.of(words.toArray(String[]::new));
    assertEquals(Exit.UNREAD, run.status(), run.err());
    assertEquals(1, run.complaints().size(), run.err());
    assertTrue(run.err().startsWith(bad) && run.err().contains(said), run.err());
    assertTrue(run.out().contains("406 tỷ đồng"), run.out());
    return run;
  }

  @Test
  void aFileLargerThanTheLimitIsntRead() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("a.pdf").toFile(), "rw")) {
      file.setLength(300L << 20);
    }
    costsOneLine("a.pdf", "larger than the limit of 256");
  }

  @Test
  void aZipBombStops() throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve("a.docx"));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_SPEED);
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(TYPES.getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("_rels/.rels"));
      zip.write(RELATIONS.getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(
          "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
              .getBytes(StandardCharsets.UTF_8));
      byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 140; i++) {
        zip.write(blanks);
      }
    }
    costsOneLine("a.docx", "larger than the limit of 128");
  }

  @Test
  void aPdfThatUnpacksToTooMuchStops() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
      byte[] lines = "0 0 m 9 9 l S\n".repeat(70_000).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 150; i++) {
        out.write(lines);
      }
    }
    Files.write(folder.resolve("a.pdf"), pdf(packed.toByteArray(), "[3 0 R]", 1));
    costsOneLine("a.pdf", "a.pdf: ", "--max-seconds", "2");
  }

  /** A PDF of one page with a stream packed by Flate. */
  private static byte[] pdf(byte[] content, String kids, int count) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String head =
        "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids "
            + kids
            + "/Count "
            + count
            + ">> endobj\n3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>"
            + " endobj\n4 0 obj <</Filter/FlateDecode/Length "
            + content.length
            + ">> stream\n";
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    out.write(content);
    out.write(
        "\nendstream endobj\ntrailer <</Root 1 0 R/Size 5>>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }

  @Test
  void aPageTreeThatHoldsItselfStops() throws IOException {
    Files.write(folder.resolve("a.pdf"), pdf(new byte[0], "[2 0 R 2 0 R]", 2));
    costsOneLine("a.pdf", "Copy or download it again");
  }

  @Test
  void nestingWithoutEndStops() throws IOException {
    String deep = "[".repeat(200_000) + "]".repeat(200_000);
    Files.write(folder.resolve("a.pdf"), pdf(new byte[0], deep, 1));
    costsOneLine("a.pdf", "a.pdf: ");
  }

  @Test
  void aFileWithoutBytesIsEmpty() throws IOException {
    Files.createFile(folder.resolve("a.pdf"));
    costsOneLine("a.pdf", "holds no text");
  }

  @Test
  void aPdfNamedDocxIsReadWithOneLine() throws IOException {
    try (PDDocument document = printed()) {
      document.save(folder.resolve("a.docx").toFile());
    }
    Run run = Run.of("extract", "--lang", "en", folder.resolve("a.docx").toString());
    assertEquals(Exit.DONE, run.status(), run.err());
    assertTrue(run.complaints().get(0).contains("the content is PDF"), run.err());
  }

  private static PDDocument printed() throws IOException {
    PDDocument document = new PDDocument();
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 12);
      content.newLineAtOffset(70, 700);
      content.showText("Trong thang co 406 ha ngo va 12 ha che.");
      content.endText();
    }
    return document;
  }

  @Test
  void aLockedPdfOpensWithItsPasswordOnly() throws IOException {
    try (PDDocument document = printed()) {
      var policy = new StandardProtectionPolicy("owner", "bí mật", new AccessPermission());
      policy.setEncryptionKeyLength(256);
      document.protect(policy);
      document.save(folder.resolve("a.pdf").toFile());
    }
    costsOneLine("a.pdf", "--password");
    costsOneLine("a.pdf", "doesn't open the file", "--password", "wrong");
    Run run = Run.of("extract", "--password", "bí mật", folder.resolve("a.pdf").toString());
    assertEquals(Exit.DONE, run.status(), run.err());
    assertTrue(run.out().contains("406 ha"), run.out());
  }

  @Test
  void aLockedDocxOpensWithItsPasswordOnly() throws Exception {
    for (EncryptionMode mode : List.of(EncryptionMode.agile, EncryptionMode.standard)) {
      try (POIFSFileSystem container = new POIFSFileSystem();
          OutputStream out = Files.newOutputStream(folder.resolve("a.docx"))) {
        Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
        encryptor.confirmPassword("bí mật");
        try (OutputStream inside = encryptor.getDataStream(container)) {
          inside.write(Files.readAllBytes(REPORT));
        }
        container.writeFilesystem(out);
      }
      costsOneLine("a.docx", "--password");
      costsOneLine("a.docx", "doesn't open the file", "--password", "wrong");
      Run run = Run.of("extract", "--password", "bí mật", folder.resolve("a.docx").toString());
      assertEquals(Exit.DONE, run.status(), run.err());
      assertEquals(Run.of("extract", REPORT.toString()).lines().size(), run.lines().size());
    }
  }

  @Test
  void whatRunsOutOfMemoryIsTriedOnceMoreAlone() {
    AtomicInteger tries = new AtomicInteger();
    Parsed<String> second =
        FileReader.guarded(
            "a",
            () -> {
              if (tries.incrementAndGet() == 1) {
                throw new OutOfMemoryError();
              }
              return Parsed.of("read", List.of());
            });
    assertEquals("read", second.value().orElseThrow());
    Parsed<String> never =
        FileReader.guarded(
            "a",
            () -> {
              throw new OutOfMemoryError();
            });
    assertEquals(List.of("too-complex"), never.problems().stream().map(Problem::code).toList());
    Parsed<String> slip =
        FileReader.guarded(
            "a",
            () -> {
              throw new IllegalStateException("slip");
            });
    assertEquals("not-understood", slip.problems().get(0).code());
  }
}
