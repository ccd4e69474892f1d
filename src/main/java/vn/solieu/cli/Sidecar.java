package vn.solieu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.PatternSyntaxException;
import vn.solieu.domain.Overrides;
import vn.solieu.domain.Overrides.Said;
import vn.solieu.domain.Period;
import vn.solieu.rules.RuleException;
import vn.solieu.rules.YamlNode;

/**
 * A folder's {@code solieu.yml}: which of its files are no reports, and what its user says of those
 * that are.
 */
final class Sidecar {
  private static final String NAME = "solieu.yml";
  private static final List<String> FIELDS = List.of("ignore", "reports");
  private static final List<String> REPORT_FIELDS =
      List.of("files", "title", "place", "issuer", "period", "published");

  private final List<Pattern> ignored = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();

  private Sidecar() {}

  /** Files by a pattern; one without a slash goes by the file's name wherever it lies. */
  private record Pattern(boolean byName, PathMatcher matcher) {
    boolean matches(Path relative) {
      Path path = byName ? relative.getFileName() : relative;
      // Some systems write file names with their marks apart.
      return matcher.matches(Path.of(Normalizer.normalize(path.toString(), Normalizer.Form.NFC)));
    }
  }

  private record Entry(Pattern files, Overrides overrides) {}

  /** The folder's sidecar, an empty one where it has none; throws UsageException if it is wrong. */
  static Sidecar in(Path folder) {
    Sidecar sidecar = new Sidecar();
    Path file = folder == null ? Path.of(NAME) : folder.resolve(NAME);
    if (Files.isRegularFile(file)) {
      try {
        sidecar.read(YamlNode.parse(file.toString(), Files.readString(file)));
      } catch (RuleException wrong) {
        throw new UsageException(wrong.getMessage());
      } catch (IOException e) {
        throw new UncheckedIOException("can't read " + file, e);
      }
    }
    return sidecar;
  }

  private void read(YamlNode root) {
    Map<String, YamlNode> fields = root.fields(FIELDS);
    if (fields.containsKey("ignore")) {
      fields.get("ignore").items().forEach(glob -> ignored.add(pattern(glob, false)));
    }
    if (fields.containsKey("reports")) {
      fields.get("reports").items().forEach(this::readEntry);
    }
  }

  private void readEntry(YamlNode node) {
    Map<String, YamlNode> fields = node.fields(REPORT_FIELDS);
    YamlNode files = node.require(fields, "files");
    entries.add(
        new Entry(
            pattern(files, files.text().indexOf('/') < 0),
            new Overrides(
                text(fields.get("title")),
                text(fields.get("place")),
                text(fields.get("issuer")),
                period(fields.get("period")),
                date(fields.get("published")))));
  }

  private static Pattern pattern(YamlNode node, boolean byName) {
    String glob = Normalizer.normalize(node.text(), Normalizer.Form.NFC);
    try {
      return new Pattern(byName, FileSystems.getDefault().getPathMatcher("glob:" + glob));
    } catch (PatternSyntaxException wrong) {
      throw node.error("not a file pattern: \"" + glob + "\"");
    }
  }

  private static Said<String> text(YamlNode node) {
    return node == null ? null : said(node, node.text().strip());
  }

  private static Said<Period> period(YamlNode node) {
    try {
      return node == null ? null : said(node, Period.parse(node.text().strip()));
    } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
      throw node.error(
          "not a period (2022-10, 2022-Q3, 2022, 2022-01/2022-10): \"" + node.text() + "\"");
    }
  }

  private static Said<LocalDate> date(YamlNode node) {
    try {
      return node == null ? null : said(node, LocalDate.parse(node.text().strip()));
    } catch (DateTimeParseException wrong) {
      throw node.error("not a date (2022-10-21): \"" + node.text() + "\"");
    }
  }

  private static <T> Said<T> said(YamlNode node, T value) {
    return new Said<>(value, "sidecar", node.line(), node.text());
  }

  /** Whether a file, named from the folder on, is no report. */
  boolean ignores(Path relative) {
    return ignored.stream().anyMatch(pattern -> pattern.matches(relative));
  }

  /** What is said of a file, named from the folder on; a later entry goes before an earlier one. */
  Overrides of(Path relative) {
    Overrides said = Overrides.NONE;
    for (Entry entry : entries) {
      if (entry.files().matches(relative)) {
        said = entry.overrides().over(said);
      }
    }
    return said;
  }
}
