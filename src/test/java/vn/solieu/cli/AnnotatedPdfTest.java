package vn.solieu.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings on a copy of a PDF: over the right numbers, the original untouched. */
class AnnotatedPdfTest {
  private static final Path REPORT = Path.of("corpus/van-khe-2023-06.pdf");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  private Path annotate(Path report, String... options) {
    List<String> line = new ArrayList<>(List.of("check", report.toString(), "--lang", "en"));
    line.addAll(List.of("--annotate", folder.resolve("out").toString()));
    line.addAll(Arrays.asList(options));
    Run run = Run.of(line.toArray(String[]::new));
    assertTrue(run.err().contains("copy with the findings on it"), run.err());
    String name = report.getFileName().toString().replace(".pdf", ".annotated.pdf");
    return folder.resolve("out").resolve(name);
  }

  /** The quotes of all findings. */
  private static Set<String> quotes(Path report, String... options) throws IOException {
    List<String> line = new ArrayList<>(List.of("check", report.toString(), "--format", "jsonl"));
    line.addAll(Arrays.asList(options));
    Set<String> quotes = new TreeSet<>();
    for (String record : Run.of(line.toArray(String[]::new)).lines()) {
      for (JsonNode figure : JSON.readTree(record).get("figures")) {
        quotes.add(figure.get("quote").asText().replace(" ", ""));
      }
    }
    return quotes;
  }

  private static Set<String> highlighted(PDDocument document) throws IOException {
    Set<String> found = new TreeSet<>();
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationHighlight mark) {
          StringBuilder text = new StringBuilder();
          float[] quads = mark.getQuadPoints();
          for (int i = 0; i < quads.length; i += 8) {
            float width = quads[i + 2] - quads[i];
            float height = quads[i + 1] - quads[i + 5];
            PDRectangle place = new PDRectangle(quads[i], quads[i + 5], width, height);
            text.append(under(document, number, place));
          }
          found.add(text.toString());
        }
      }
    }
    return found;
  }

  /** The signs whose origin lies in a rectangle of the page's own coordinates. */
  private static String under(PDDocument document, int page, PDRectangle place) throws IOException {
    StringBuilder text = new StringBuilder();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition sign) {
            // PDFBox counts from the corner of what is shown.
            PDRectangle crop = document.getPage(page - 1).getCropBox();
            float x = sign.getTextMatrix().getTranslateX() + crop.getLowerLeftX();
            float y = sign.getTextMatrix().getTranslateY() + crop.getLowerLeftY();
            if (place.contains(x, y)) {
              text.append(sign.getUnicode());
            }
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(document);
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\u00a0]", "");
  }

  /** Whether all signs of a quote stand in a text in their order, and little else does. */
  private static boolean covers(String text, String quote) {
    int at = 0;
    for (char sign : quote.toCharArray()) {
      at = text.indexOf(sign, at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return text.length() <= 3 * quote.length() + 3;
  }

  private static String contents(PDDocument document) throws IOException {
    StringBuilder all = new StringBuilder();
    for (PDPage page : document.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        all.append(annotation.getContents()).append('\n');
      }
    }
    return all.toString();
  }

  @Test
  void theOriginalIsWholeAndTheNotesStandBehindIt() throws IOException {
    Path copy = annotate(REPORT);
    byte[] original = Files.readAllBytes(REPORT);
    byte[] bytes = Files.readAllBytes(copy);
    assertArrayEquals(original, Arrays.copyOf(bytes, original.length));
    Files.delete(copy);
    assertArrayEquals(bytes, Files.readAllBytes(annotate(REPORT)), "same input, same bytes");
    try (PDDocument document = Loader.loadPDF(copy.toFile())) {
      String all = contents(document);
      assertTrue(all.contains("figures read"), all);
      assertTrue(all.contains("[1] "), all);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void highlightsLieOverTheNumbersHoweverThePageIsTurned(int rotation) throws IOException {
    Path turned = folder.resolve("turned.pdf");
    try (PDDocument document = Loader.loadPDF(REPORT.toFile())) {
      for (PDPage page : document.getPages()) {
        page.setRotation(rotation);
        PDRectangle whole = page.getMediaBox();
        page.setCropBox(new PDRectangle(20, 30, whole.getWidth() - 40, whole.getHeight() - 40));
      }
      document.save(turned.toFile());
    }
    Set<String> quotes = quotes(turned);
    assertFalse(quotes.isEmpty());
    try (PDDocument document = Loader.loadPDF(annotate(turned).toFile())) {
      Set<String> found = highlighted(document);
      for (String quote : quotes) {
        // Signs that touch the edge may be in it too; of text on its side each sign has its box.
        assertTrue(
            found.stream().anyMatch(text -> covers(text, quote)),
            quote + " isn't under any of " + found);
      }
    }
  }

  @Test
  void aLockedFileStaysLocked() throws IOException {
    Path locked = folder.resolve("locked.pdf");
    try (PDDocument document = Loader.loadPDF(REPORT.toFile())) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", "secret", new AccessPermission());
      policy.setEncryptionKeyLength(128);
      document.protect(policy);
      document.save(locked.toFile());
    }
    Path copy = annotate(locked, "--password", "secret");
    try (PDDocument document = Loader.loadPDF(copy.toFile(), "secret")) {
      assertTrue(document.isEncrypted());
      assertTrue(contents(document).contains("figures read"));
      assertFalse(highlighted(document).isEmpty());
    }
  }

  @Test
  void otherFormatsArePassedOver() {
    Run run =
        Run.of(
            "check",
            "--lang",
            "en",
            "corpus/van-khe-2023-08.docx",
            "--annotate",
            folder.resolve("out").toString());
    assertEquals(Exit.FOUND, run.status());
    assertTrue(run.err().contains("isn't a PDF"), run.err());
  }

  @Test
  void aFolderThatIsAFileIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Run run = Run.of("check", "--lang", "en", REPORT.toString(), "--annotate", file.toString());
    assertEquals(Exit.USAGE, run.status());
    assertEquals(1, run.complaints().size(), run.err());
  }
}
