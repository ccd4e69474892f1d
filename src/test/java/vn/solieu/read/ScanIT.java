package vn.solieu.read;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many of a real report's numbers are read right from its scans. */
class ScanIT {
  private static final Path SHARED = Path.of("../shared");
  private static final String NAME = "lai-chau-city-2022-10";
  private static final Pattern QUOTE = Pattern.compile("\"quote\": \"([^\"]*)\"");
  private static final Pattern LINE = Pattern.compile("\"line\": (\\d+)");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,/]\\d+)*");

  @ParameterizedTest
  @CsvSource({"scan, 0.98", "scan-rough, 0.95"})
  void theNumbersOfTheGoldAreReadRight(String kind, double least) throws IOException {
    Path scan = SHARED.resolve("reports/" + NAME + "-" + kind + ".pdf");
    Path gold = SHARED.resolve("gold/dev/" + NAME + ".gold.jsonl");
    Assumptions.assumeTrue(Files.exists(scan) && Files.exists(gold), scan + " isn't here");
    Assumptions.assumeTrue(OcrEngine.usual().missing() == null, "no Tesseract with Vietnamese");
    Report report = new ReportReader().read(scan, kind).value().orElseThrow();
    if (Boolean.getBoolean("scan.show")) {
      report.lines().forEach(line -> System.out.println(line.form() + "\t" + line.text()));
    }
    List<String> expected = new ArrayList<>();
    for (String line : Files.readAllLines(gold)) {
      Matcher quote = QUOTE.matcher(line);
      if (quote.find() && LINE.matcher(line).find()) {
        expected.addAll(numbers(quote.group(1)));
      }
    }
    List<String> read = new ArrayList<>();
    report.lines().forEach(line -> read.addAll(numbers(line.text())));
    // Footnotes stand elsewhere than in the text, so only how often a number is printed counts.
    List<String> missed = new ArrayList<>(expected);
    read.forEach(missed::remove);
    double share = 1 - (double) missed.size() / expected.size();
    System.out.printf(
        "%s: %.4f of %d numbers read right; missed %s%n", kind, share, expected.size(), missed);
    assertTrue(share >= least, kind + ": only " + share + "; missed " + missed);
  }

  private static List<String> numbers(String text) {
    return NUMBER.matcher(text).results().map(found -> found.group()).toList();
  }
}
