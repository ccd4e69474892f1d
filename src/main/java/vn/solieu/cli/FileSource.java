package vn.solieu.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.solieu.domain.Overrides;
import vn.solieu.library.ReportSource;
import vn.solieu.link.Extractor;
import vn.solieu.read.ReportReader;
import vn.solieu.rules.RuleBook;

/** Reads the files of a command for its library, with what the user says of each. */
final class FileSource implements ReportSource {
  /** A vintage may be read from the beginning of the file's name. */
  private static final Pattern DATED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final RuleBook rules;
  private final ReportReader reader;
  private final Map<Path, Overrides> overrides = new HashMap<>();

  FileSource(RuleBook rules, ReportReader reader, List<Inputs.Input> inputs) {
    this.rules = rules;
    this.reader = reader;
    inputs.forEach(input -> overrides.put(input.file(), input.overrides()));
  }

  @Override
  public Reader reader() {
    Extractor extractor = new Extractor(rules, reader);
    return (file, doc) ->
        extractor.extract(file, doc, overrides.getOrDefault(file, Overrides.NONE));
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
