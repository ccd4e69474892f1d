package vn.solieu.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.solieu.domain.Overrides;
import vn.solieu.library.ReportSource;
import vn.solieu.read.ReportReader;
import vn.solieu.rules.RuleBook;

/** Reads the files of a command for its library, with what the user says of each. */
final class FileSource implements ReportSource {
  /** A vintage may be read from the beginning of the file's name. */
  private static final Pattern DATED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final RuleBook rules;
  private final ReportReader reader;
  private final Map<Path, Overrides> overrides = new HashMap<>();

  private final int threads;

  /**
   * A source.
   *
   * @param threads how many files are read at a time
   */
  FileSource(RuleBook rules, ReportReader reader, List<Inputs.Input> inputs, int threads) {
    this.rules = rules;
    this.threads = threads;
    this.reader = reader;
    inputs.forEach(input -> overrides.put(input.file(), input.overrides()));
  }

  @Override
  public Reader reader() {
    FileReader own = new FileReader(rules, reader);
    return (file, doc) -> own.extract(file, doc, overrides.getOrDefault(file, Overrides.NONE));
  }

  @Override
  public int threads() {
    return threads;
  }

  @Override
  public String settings(Path file) {
    String name = file.getFileName().toString();
    Matcher date = DATED.matcher(name.substring(name.lastIndexOf('!') + 1));
    Overrides said = overrides.getOrDefault(file, Overrides.NONE);
    return Version.program()
        + " "
        + rules.version()
        + (said.equals(Overrides.NONE) ? "" : " " + said)
        + (date.lookingAt() ? " " + date.group() : "");
  }

  @Override
  public byte[] inside(Path file) {
    return reader.containers().content(file).orElse(null);
  }
}
