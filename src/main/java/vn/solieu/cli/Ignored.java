package vn.solieu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import vn.solieu.rules.RuleException;
import vn.solieu.rules.YamlNode;

/** Which files of a folder its {@code solieu.yml} says are no reports. */
final class Ignored {
  private final List<PathMatcher> patterns = new ArrayList<>();

  private Ignored() {}

  /** Reads the folder's {@code solieu.yml}; throws UsageException where it is wrong. */
  static Ignored in(Path folder) {
    Ignored ignored = new Ignored();
    Path sidecar = folder.resolve("solieu.yml");
    if (Files.isRegularFile(sidecar)) {
      try {
        YamlNode root = YamlNode.parse(sidecar.toString(), Files.readString(sidecar));
        Map<String, YamlNode> fields = root.fields(Set.of("ignore"));
        if (fields.containsKey("ignore")) {
          fields
              .get("ignore")
              .texts()
              .forEach(
                  glob ->
                      ignored.patterns.add(
                          FileSystems.getDefault().getPathMatcher("glob:" + glob)));
        }
      } catch (RuleException | PatternSyntaxException wrong) {
        // The user's own file, not the program's rules.
        throw new UsageException(wrong.getMessage());
      } catch (IOException e) {
        throw new UncheckedIOException("can't read " + sidecar, e);
      }
    }
    return ignored;
  }

  boolean matches(Path relative) {
    return patterns.stream().anyMatch(pattern -> pattern.matches(relative));
  }
}
