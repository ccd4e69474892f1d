package vn.solieu.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import vn.solieu.read.Line;
import vn.solieu.read.Parsed;
import vn.solieu.read.Report;
import vn.solieu.read.ReportReader;
import vn.solieu.read.WordPlaces;

/**
 * Word documents of any writer take a comment at every word, and stay what they were. The folder is
 * named by {@code -Dsolieu.documents}.
 */
class CommentedDocumentsIT {
  private static final String FOLDER = System.getProperty("solieu.documents", "");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

  @Test
  void eachTakesACommentAtEveryWord() throws IOException {
    Assumptions.assumeTrue(
        !FOLDER.isEmpty() && Files.isDirectory(Path.of(FOLDER)),
        "no folder of documents named by -Dsolieu.documents");
    List<String> wrong = new ArrayList<>();
    int[] counts = new int[4];
    try (Stream<Path> all = Files.walk(Path.of(FOLDER))) {
      for (Path file : all.filter(f -> f.toString().matches(".*\\.do[ct][xm]")).sorted().toList()) {
        try {
          check(file, counts);
        } catch (AssertionError | RuntimeException e) {
          wrong.add(file + ": " + e);
        }
      }
    }
    System.err.printf(
        "%d documents commented, %d copied; %d words marked, %d beside their carrier%n",
        counts[0], counts[1], counts[2], counts[3]);
    assertEquals(List.of(), wrong, String.join("\n", wrong));
  }

  private static void check(Path file, int[] counts) throws IOException {
    Parsed<Report> read = new ReportReader().read(file, file.toString());
    if (read.value().isEmpty()) {
      return;
    }
    Report report = read.value().get();
    byte[] original = Files.readAllBytes(file);
    List<Remark> remarks = new ArrayList<>();
    for (Line line : report.lines()) {
      Matcher word = WORD.matcher(line.text());
      while (word.find()) {
        remarks.add(
            new Remark(line.number(), word.start(), word.end(), "where", List.of(word.group())));
      }
    }
    Optional<byte[]> result = CommentedWord.of(original, report, remarks);
    if (result.isEmpty()) {
      counts[1]++;
      System.err.println("copied: " + file);
      return;
    }
    counts[0]++;
    WordMarks marks = WordMarks.of(result.get());
    marks.assertUntouched(original);
    assertEquals(
        report.lines(),
        new ReportReader().read(result.get(), "a", "a").value().orElseThrow().lines());
    WordPlaces places = WordPlaces.of(original, report).orElseThrow();
    List<Integer> ids = marks.ids().stream().sorted().toList();
    int first = ids.get(ids.size() - 1) + 1 - remarks.size();
    for (int i = 0; i < remarks.size(); i++) {
      Remark remark = remarks.get(i);
      counts[2]++;
      if (places.span(remark.line(), remark.start(), remark.end()).orElseThrow().exact()) {
        String range = marks.rangeOf().get(String.valueOf(first + i));
        String wanted = remark.paragraphs().get(0);
        assertTrue(
            java.text.Normalizer.normalize(range, java.text.Normalizer.Form.NFC)
                .replace("\u00AD", "")
                .equals(wanted),
            remark + " marked " + range);
      } else {
        counts[3]++;
      }
    }
  }
}
