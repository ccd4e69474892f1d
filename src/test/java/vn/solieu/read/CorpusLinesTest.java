package vn.solieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The corpus as DOCX reads to the lines that its maker says a reader sees. */
class CorpusLinesTest {
  @ParameterizedTest
  @ValueSource(strings = {"van-khe-2023-08", "van-khe-2023-09", "van-khe-2023-10"})
  void aDocumentReadsToTheLinesThatAReaderSees(String report) throws IOException {
    String docx = "corpus/" + report + ".docx";
    Parsed<Report> parsed = new ReportReader().read(Path.of(docx), docx);
    assertEquals(List.of(), parsed.problems());
    List<String> expected =
        Files.readAllLines(Path.of("corpus/gold", report + ".txt"), StandardCharsets.UTF_8);
    List<String> read = parsed.value().orElseThrow().lines().stream().map(Line::text).toList();
    for (int k = 0; k < Math.min(expected.size(), read.size()); k++) {
      assertEquals(expected.get(k), read.get(k), "line " + (k + 1));
    }
    assertEquals(expected.size(), read.size(), "number of lines");
  }
}
