package vn.solieu.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.solieu.read.OtherParsers;
import vn.solieu.read.Parsed;
import vn.solieu.read.Report;
import vn.solieu.read.ReportReader;

/**
 * Files of all formats, each read by solieu and by Tika alone in one run, taking turns in who comes
 * first. A file's time is the median of its rounds, a format's that of its files together.
 */
public final class ReadBench {
  private static final int WARMING_ROUNDS = 3;
  private static final int ROUNDS = 7;
  private static final String ALL = "";

  /** Problems that say that pictures were recognised or should have been: that is another race. */
  private static final Set<String> PICTURES =
      Set.of("recognised", "picture-pages", "no-ocr", "no-ocr-language", "no-text");

  private final ReportReader reader = new ReportReader();
  private final OtherParsers.TextParser tika = OtherParsers.anything();
  private final List<Racer> racers = new ArrayList<>();

  /**
   * A format's files.
   *
   * @param format what the files are by their content; empty for all together
   * @param files how many
   * @param solieu milliseconds that solieu took for all of them
   * @param tika milliseconds that Tika took
   */
  public record Row(String format, int files, double solieu, double tika) {
    /** How many times as long as Tika solieu takes. */
    public double ratio() {
      return solieu / tika;
    }
  }

  /** A file that both read, with the nanoseconds of each round. */
  private static final class Racer {
    final String format;
    final String name;
    final byte[] bytes;
    final long[] solieu = new long[ROUNDS];
    final long[] tika = new long[ROUNDS];

    Racer(String format, String name, byte[] bytes) {
      this.format = format;
      this.name = name;
      this.bytes = bytes;
    }
  }

  ReadBench(List<Path> files) throws IOException {
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      String name = file.getFileName().toString();
      Parsed<Report> read = reader.read(bytes, name, name);
      boolean pictures = read.problems().stream().anyMatch(p -> PICTURES.contains(p.code()));
      if (read.value().isPresent() && !pictures && isReadByTika(bytes)) {
        racers.add(new Racer(ReportReader.format(bytes), name, bytes));
      }
    }
  }

  private boolean isReadByTika(byte[] bytes) {
    try {
      tika.text(bytes);
      return true;
    } catch (RuntimeException unread) {
      return false;
    }
  }

  /** One row a format and one for all; none where there is no file that both read. */
  List<Row> measure() {
    for (int round = -WARMING_ROUNDS; round < ROUNDS; round++) {
      for (Racer racer : racers) {
        boolean first = Math.floorMod(round, 2) == 0;
        long before = first ? solieu(racer) : tika(racer);
        long behind = first ? tika(racer) : solieu(racer);
        if (round >= 0) {
          racer.solieu[round] = first ? before : behind;
          racer.tika[round] = first ? behind : before;
        }
      }
    }
    Map<String, Row> rows = new TreeMap<>();
    for (Racer racer : racers) {
      Row one = new Row(racer.format, 1, millis(racer.solieu), millis(racer.tika));
      rows.merge(racer.format, one, ReadBench::sum);
      rows.merge(ALL, new Row(ALL, 1, one.solieu(), one.tika()), ReadBench::sum);
    }
    List<Row> ordered = new ArrayList<>(rows.values());
    ordered.sort((a, b) -> Boolean.compare(a.format().isEmpty(), b.format().isEmpty()));
    return ordered;
  }

  private static Row sum(Row a, Row b) {
    return new Row(a.format(), a.files() + b.files(), a.solieu() + b.solieu(), a.tika() + b.tika());
  }

  private long solieu(Racer racer) {
    long begin = System.nanoTime();
    reader.read(racer.bytes, racer.name, racer.name);
    return System.nanoTime() - begin;
  }

  private long tika(Racer racer) {
    long begin = System.nanoTime();
    tika.text(racer.bytes);
    return System.nanoTime() - begin;
  }

  private static double millis(long[] rounds) {
    Arrays.sort(rounds);
    return rounds[ROUNDS / 2] / 1e6;
  }
}
