package vn.solieu.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The patterns of {@code rules/patterns}, with what they say and their examples. */
final class PatternPage {
  private static final Path FOLDER = Path.of("rules/patterns");

  private PatternPage() {}

  static String text() throws IOException {
    Markdown page = new Markdown().line("# Patterns");
    page.block("How they are written stands in [rules/README.md](../rules/README.md#patterns).");
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        add(page, file);
      }
    }
    return page.toString();
  }

  private static void add(Markdown page, Path file) throws IOException {
    Map<?, ?> root = (Map<?, ?>) load(file);
    page.block("## " + file.getFileName());
    page.block(root.get("says") + " (stage `" + root.get("stage") + "`).");
    for (Object item : (List<?>) root.get("patterns")) {
      Map<?, ?> rule = (Map<?, ?>) item;
      page.block("### " + rule.get("id"));
      page.block(capital(rule.get("says").toString()) + ".");
      page.code(rule.get("pattern").toString());
      List<String> notes = new ArrayList<>();
      if (rule.get("emit") instanceof Map<?, ?> emits) {
        notes.add("says " + fields(emits));
      }
      if (rule.get("priority") != null) {
        notes.add("priority " + rule.get("priority"));
      }
      if (!notes.isEmpty()) {
        page.block(capital(String.join("; ", notes)) + ".");
      }
      page.line("");
      examples(page, "matches", rule.get("match"));
      examples(page, "doesn't match", rule.get("not"));
      examples(page, "should match one day", rule.get("todo"));
    }
  }

  private static void examples(Markdown page, String what, Object list) {
    if (list instanceof List<?> examples) {
      for (Object example : examples) {
        page.line("- " + what + ": " + example(example));
      }
    }
  }

  private static String example(Object example) {
    if (!(example instanceof Map<?, ?> fields)) {
      return example.toString();
    }
    String span = fields.get("span").toString();
    String text = fields.get("text").toString();
    int at = text.indexOf(span);
    String marked = text.substring(0, at) + "**" + span + "**" + text.substring(at + span.length());
    String expected =
        fields.entrySet().stream()
            .filter(e -> !e.getKey().equals("text") && !e.getKey().equals("span"))
            .map(e -> e.getKey() + " " + e.getValue())
            .collect(Collectors.joining(", "));
    return expected.isEmpty() ? marked : marked + " → " + expected;
  }

  private static String fields(Map<?, ?> fields) {
    return fields.entrySet().stream()
        .map(e -> "`" + e.getKey() + ": " + e.getValue() + "`")
        .collect(Collectors.joining(", "));
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }

  private static Object load(Path file) throws IOException {
    return new Load(LoadSettings.builder().setLabel(file.toString()).build())
        .loadFromString(Files.readString(file));
  }
}
