package vn.solieu.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The texts of all rule files by their path below {@code rules/}, in one order wherever they lie.
 */
final class RuleFiles {
  private RuleFiles() {}

  /** The files that ride with the program. One at a time: a jar can't be opened twice at once. */
  static synchronized SortedMap<String, String> builtIn() {
    URL root = RuleFiles.class.getResource("/rules");
    if (root == null) {
      throw new IllegalStateException("the program was built without its rules");
    }
    try {
      URI uri = root.toURI();
      if (uri.getScheme().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
          return in(jar.getPath("/rules"));
        }
      }
      return in(Path.of(uri));
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("can't read the built-in rules at " + root, e);
    }
  }

  /** The files of a folder. */
  static SortedMap<String, String> in(Path folder) {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (name.endsWith(".tsv") || name.endsWith(".yaml")) {
          texts.put(name, Files.readString(file, StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("can't read the rules in " + folder, e);
    }
    return texts;
  }
}
