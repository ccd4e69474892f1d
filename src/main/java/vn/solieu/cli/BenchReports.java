package vn.solieu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.solieu.cli.bench.OtherNumbers;
import vn.solieu.domain.Overrides;
import vn.solieu.domain.Place;
import vn.solieu.link.Extractor;
import vn.solieu.read.Line;
import vn.solieu.read.ReportReader;
import vn.solieu.rules.RuleBook;

/** Many reports out of a few: other years, places and values, the same for the same seed. */
final class BenchReports {
  private static final Pattern YEAR = Pattern.compile("(?<![\\d.,/])20\\d\\d(?![\\d.,])");
  private static final int YEARS = 12;

  /**
   * @param figures how many the original states
   * @param placeName as printed in it, or empty
   */
  private record Original(List<String> lines, int figures, String placeName) {}

  private final List<Original> originals = new ArrayList<>();
  private final List<String> places;
  private final Random random;

  BenchReports(Path corpus, RuleBook rules, Random random) throws IOException {
    this.random = random;
    this.places = rules.gazetteer().all().stream().map(Place::name).toList();
    Extractor extractor = new Extractor(rules, new ReportReader());
    try (Stream<Path> files = Files.list(corpus)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".docx")).sorted().toList()) {
        extractor
            .extract(file, file.toString(), Overrides.NONE)
            .value()
            .ifPresent(read -> originals.add(original(read)));
      }
    }
    if (originals.isEmpty()) {
      throw new UsageException(corpus + ": no *.docx");
    }
  }

  private static Original original(Extractor.Extracted read) {
    String place = read.info().placeName();
    // The name without its kind: the last two words.
    String[] words = place == null ? new String[0] : place.split(" ");
    String name = words.length < 2 ? "" : words[words.length - 2] + " " + words[words.length - 1];
    return new Original(
        read.report().lines().stream().map(Line::text).toList(),
        read.extraction().figures().size(),
        name);
  }

  /** Writes reports until they state about that many figures; returns their texts' lines. */
  List<String> write(Path folder, int figures) {
    List<String> samples = new ArrayList<>();
    try {
      Files.createDirectories(folder);
      for (int made = 0, k = 0; made < figures; k++) {
        Original original = originals.get(k % originals.size());
        List<String> lines = varied(original);
        Files.write(folder.resolve("report-" + k + ".txt"), lines);
        samples.add(lines.get(random.nextInt(lines.size())));
        made += original.figures();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("can't write to " + folder, e);
    }
    return samples;
  }

  private List<String> varied(Original original) {
    int shift = random.nextInt(YEARS) - YEARS / 2;
    String place = places.get(random.nextInt(places.size()));
    List<String> lines = new ArrayList<>();
    for (String line : original.lines()) {
      String moved =
          original.placeName().isEmpty() ? line : line.replace(original.placeName(), place);
      String dated =
          YEAR.matcher(moved)
              .replaceAll(m -> Integer.toString(Integer.parseInt(m.group()) + shift));
      lines.add(OtherNumbers.in(dated, random));
    }
    return lines;
  }
}
