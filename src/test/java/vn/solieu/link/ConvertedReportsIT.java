package vn.solieu.link;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.solieu.domain.Figure;
import vn.solieu.read.ReportReader;
import vn.solieu.rules.RuleBook;

/** The corpus' DOCX reports, converted by LibreOffice, give the same figures in every format. */
class ConvertedReportsIT {
  private static final double SAME_LEAST = 0.98;

  @TempDir static Path folder;

  private static List<Path> reports() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("corpus"))) {
      return files.filter(file -> file.toString().endsWith(".docx")).sorted().toList();
    }
  }

  private static void convert(String format) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                format,
                "--outdir",
                folder.toString()));
    reports().forEach(file -> command.add(file.toString()));
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("soffice.log").toFile())
              .start();
    } catch (IOException e) {
      Assumptions.abort("LibreOffice (soffice) isn't here: DOC, RTF, ODT and HTML go uncompared");
      return;
    }
    assertTrue(process.waitFor(5, TimeUnit.MINUTES), "soffice hangs");
  }

  private static List<List<Object>> figures(Extractor extractor, Path file) {
    return extractor
        .extract(file, file.toString())
        .value()
        .orElseThrow()
        .extraction()
        .figures()
        .stream()
        .map(ConvertedReportsIT::fields)
        .toList();
  }

  private static List<Object> fields(Figure figure) {
    return List.of(
        String.valueOf(figure.quantity()),
        figure.kind(),
        String.valueOf(figure.period()),
        String.valueOf(figure.status()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"doc", "rtf", "odt", "html"})
  void givesTheSameFigures(String format) throws IOException, InterruptedException {
    convert(format);
    Extractor extractor = new Extractor(RuleBook.builtIn(), new ReportReader());
    int all = 0;
    int same = 0;
    for (Path report : reports()) {
      String name = report.getFileName().toString().replace(".docx", "." + format);
      List<List<Object>> expected = figures(extractor, report);
      List<List<Object>> got = figures(extractor, folder.resolve(name));
      all += Math.max(expected.size(), got.size());
      same += common(expected, got);
    }
    assertTrue(same >= all * SAME_LEAST, format + ": " + same + " of " + all + " are the same");
  }

  /** The length of the longest common subsequence. */
  private static int common(List<List<Object>> a, List<List<Object>> b) {
    int[][] best = new int[a.size() + 1][b.size() + 1];
    for (int i = 1; i <= a.size(); i++) {
      for (int j = 1; j <= b.size(); j++) {
        best[i][j] =
            a.get(i - 1).equals(b.get(j - 1))
                ? best[i - 1][j - 1] + 1
                : Math.max(best[i - 1][j], best[i][j - 1]);
      }
    }
    return best[a.size()][b.size()];
  }
}
