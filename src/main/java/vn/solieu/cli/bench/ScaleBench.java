package vn.solieu.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.solieu.cli.bench.Bench.Measured;
import vn.solieu.domain.Overrides;
import vn.solieu.link.Extractor;
import vn.solieu.read.Line;
import vn.solieu.read.Report;
import vn.solieu.read.ReportReader;
import vn.solieu.rules.RuleBook;

/** Whether time grows as the text does: one report of 1, 10 and 100 MB, from file to figures. */
final class ScaleBench {
  private static final int[] MEGABYTES = {1, 10, 100};
  private static final long BYTES_A_MEGABYTE = 1_000_000;
  private static final int SEED = 7;
  private static final int WARMING_ROUNDS_MOST = 60;

  private final List<Report> reports;
  private final Extractor extractor = new Extractor(RuleBook.builtIn(), new ReportReader());

  /**
   * @param reports of which the texts are made, with other numbers each time
   */
  ScaleBench(List<Report> reports) {
    this.reports = reports;
  }

  /** Each size's speed, with its time a byte compared with that of the first. */
  List<Measured> measure() throws IOException {
    List<Measured> rows = new ArrayList<>();
    Path file = Files.createTempFile("solieu-scale", ".txt");
    try {
      write(file, MEGABYTES[0]);
      warmUp(file);
      double first = 0;
      for (int megabytes : MEGABYTES) {
        write(file, megabytes);
        double nanos = nanosAByte(file);
        first = first == 0 ? nanos : first;
        rows.add(
            new Measured(
                "scale-" + megabytes, 1e9 / BYTES_A_MEGABYTE / nanos, "MB/s", nanos / first));
      }
    } finally {
      Files.delete(file);
    }
    return rows;
  }

  /** Until the machine code is made. */
  private void warmUp(Path file) throws IOException {
    boolean compiling = true;
    for (int round = 0; compiling && round < WARMING_ROUNDS_MOST; round++) {
      long before = Stopwatch.compiled();
      long begin = System.nanoTime();
      nanosAByte(file);
      compiling = Stopwatch.isCompiling(before, System.nanoTime() - begin);
    }
  }

  private double nanosAByte(Path file) throws IOException {
    // The file is read in a thread of its own.
    long begin = System.nanoTime();
    extractor.extract(file, file.toString(), Overrides.NONE, piece -> {});
    return (double) (System.nanoTime() - begin) / Files.size(file);
  }

  private void write(Path file, int megabytes) {
    Random random = new Random(SEED);
    long left = megabytes * BYTES_A_MEGABYTE;
    try (Writer out = Files.newBufferedWriter(file)) {
      for (int k = 0; left > 0; k++) {
        for (Line line : reports.get(k % reports.size()).lines()) {
          String text = OtherNumbers.in(line.text(), random) + "\n";
          out.write(text);
          left -= text.getBytes(StandardCharsets.UTF_8).length;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("can't write " + file, e);
    }
  }
}
