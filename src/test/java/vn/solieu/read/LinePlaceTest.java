package vn.solieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinePlaceTest {
  @ParameterizedTest
  @ValueSource(strings = {"corpus/van-khe-2023-08.docx", "corpus/van-khe-2023-10.docx"})
  void countingOnceGivesWhatCountingForEachLineDoes(String file) {
    Report report = new ReportReader().read(Path.of(file), file).value().orElseThrow();
    List<LinePlace> all = LinePlace.all(report);
    for (Line line : report.lines()) {
      assertEquals(LinePlace.of(report, line.number()), all.get(line.number() - 1));
    }
  }
}
