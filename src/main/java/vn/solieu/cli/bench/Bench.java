package vn.solieu.cli.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.solieu.link.Extractor;
import vn.solieu.read.Line;
import vn.solieu.read.OtherParsers;
import vn.solieu.read.Report;
import vn.solieu.read.ReportReader;
import vn.solieu.recognise.Recogniser;
import vn.solieu.rules.RuleBook;

/** The measurements themselves, on the reports of the corpus that ride with the program. */
public final class Bench {
  private static final List<String> REPORTS =
      List.of("van-khe-2023-08", "van-khe-2023-09", "van-khe-2023-10");
  private static final int REGEX_RULES = 100;
  private static final double MEGABYTE = 1_000_000;

  private final RuleBook rules = RuleBook.builtIn();
  private final ReportReader reader = new ReportReader();
  private final Stopwatch stopwatch;
  private final Stopwatch wall;
  private final List<Report> reports = new ArrayList<>();
  private final List<byte[]> documents = new ArrayList<>();
  private final double megabytes;

  /**
   * @param millis to spend on each measurement
   */
  public Bench(long millis) throws IOException {
    this.stopwatch = new Stopwatch(millis);
    this.wall = new Stopwatch(millis, System::nanoTime);
    double bytes = 0;
    for (String name : REPORTS) {
      try (InputStream in = Bench.class.getResourceAsStream("/bench/" + name + ".docx")) {
        byte[] document = in.readAllBytes();
        documents.add(document);
        Report report = reader.read(document, name + ".docx", name).value().orElseThrow();
        reports.add(report);
        for (Line line : report.lines()) {
          bytes += line.text().getBytes(StandardCharsets.UTF_8).length + 1;
        }
      }
    }
    this.megabytes = bytes / MEGABYTE;
  }

  /**
   * Something measured.
   *
   * @param name key of its label
   * @param value how much
   * @param unit MB/s or ms
   * @param ratio to the row that others are compared with; 0 where there is nothing to compare
   */
  public record Measured(String name, double value, String unit, double ratio) {}

  /** Speed of the stages after reading, beside that of a hundred regular expressions. */
  public List<Measured> text() {
    List<Measured> rows = new ArrayList<>();
    double all = textNanos(stopwatch);
    double recognise = stopwatch.nanos(this::recognise);
    double regex = stopwatch.nanos(hundredRegexes());
    rows.add(speed("text", all, all));
    rows.add(speed("recognise", recognise, all));
    rows.add(speed("regex", regex, all));
    return rows;
  }

  private double textNanos(Stopwatch by) {
    Extractor extractor = new Extractor(rules, new ReportReader());
    return by.nanos(
        () -> {
          for (Report report : reports) {
            extractor.extract(report);
          }
        });
  }

  private Measured speed(String name, double nanos, double reference) {
    return new Measured(name, megabytes / (nanos / 1e9), "MB/s", reference / nanos);
  }

  private final Recogniser recogniser = new Recogniser(rules);

  private void recognise() {
    for (Report report : reports) {
      for (Line line : report.lines()) {
        recogniser.recognise(line.text());
      }
    }
  }

  /** What one would write without solieu: an indicator's phrase, a gap, a number, a unit. */
  private Runnable hundredRegexes() {
    List<Pattern> patterns = new ArrayList<>();
    for (Map.Entry<String, String> phrase : rules.catalogue().phrases().entrySet()) {
      if (patterns.size() < REGEX_RULES) {
        patterns.add(
            Pattern.compile(
                Pattern.quote(phrase.getKey()) + "[^.;]{0,60}?(\\d[\\d.,]*)\\s*(\\p{L}+|%)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
      }
    }
    return () -> {
      int found = 0;
      for (Report report : reports) {
        for (Line line : report.lines()) {
          for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(line.text());
            while (matcher.find()) {
              found += matcher.end(1) - matcher.start(1);
            }
          }
        }
      }
      sink = found;
    };
  }

  /** Keeps the regular expressions from being optimised away. */
  private volatile int sink;

  /** Time of one DOCX report: read by solieu, by POI and by Tika, and what the text stages add. */
  public List<Measured> parse() {
    List<Measured> rows = new ArrayList<>();
    double own =
        wall.nanos(
            () -> documents.forEach(document -> reader.read(document, "report.docx", "report")));
    double text = textNanos(wall);
    rows.add(time("read", own, own));
    OtherParsers.docx()
        .forEach(
            (name, parser) ->
                rows.add(time(name, wall.nanos(() -> documents.forEach(parser::text)), own)));
    rows.add(time("text-stages", text, own));
    return rows;
  }

  private Measured time(String name, double nanos, double reference) {
    return new Measured(name, nanos / 1e6 / documents.size(), "ms", nanos / reference);
  }

  /**
   * Time of each format's files: read by solieu and by Tika.
   *
   * @param files any; what solieu doesn't read, or not without recognising pictures, is left out
   */
  public static List<ReadBench.Row> read(List<Path> files) throws IOException {
    return new ReadBench(files).measure();
  }

  /** Whether Tika's parsers are on the class path. */
  public static boolean hasTika() {
    return OtherParsers.anything() != null;
  }

  /** Speed on texts of growing size, with the time a byte beside that of the smallest. */
  public List<Measured> scale() throws IOException {
    return new ScaleBench(reports).measure();
  }

  /** Size of the text that is measured, in megabytes. */
  public double megabytes() {
    return megabytes;
  }
}
