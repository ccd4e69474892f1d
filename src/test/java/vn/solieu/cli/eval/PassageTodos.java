package vn.solieu.cli.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes the {@code todo} fields of a file of passages anew: one line each, in front of the text.
 * All other lines stay as they are, and so does the reason of a level that still fails.
 */
final class PassageTodos {
  private static final String FIRST = "- id: ";
  private static final String TODO = "  todo: ";
  private static final String TEXT = "  text: ";
  private static final int REASON_SIGNS_MOST = 140;

  private PassageTodos() {}

  /** Marks what fails now, and nothing else. */
  static void write(Path file, Map<Passage, Map<String, List<String>>> failures)
      throws IOException {
    Map<String, String> todos = new TreeMap<>();
    failures.forEach((passage, levels) -> todos.put(passage.id(), todo(passage, levels)));
    List<String> lines = new ArrayList<>();
    String id = "";
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith(FIRST)) {
        id = line.substring(FIRST.length()).strip();
      }
      if (line.startsWith(TEXT) && !todos.get(id).isEmpty()) {
        lines.add(TODO + todos.get(id));
      }
      if (!line.startsWith(TODO)) {
        lines.add(line);
      }
    }
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  /** What fails that no todo names, and what a todo names that fails no more. */
  static List<String> changes(Map<Passage, Map<String, List<String>>> failures) {
    List<String> changes = new ArrayList<>();
    failures.forEach(
        (passage, levels) -> {
          if (passage.todo().containsKey(Passage.ALL) && !levels.isEmpty()) {
            return;
          }
          levels.forEach(
              (level, reasons) -> {
                if (!passage.todo().containsKey(level)) {
                  changes.add("worse: " + passage.id() + ": " + level + ": " + reasons);
                }
              });
          passage.todo().keySet().stream()
              .filter(level -> !levels.containsKey(level))
              .forEach(level -> changes.add("better: " + passage.id() + ": " + level));
        });
    return changes;
  }

  /** A flow mapping of level and reason, empty where nothing fails. */
  static String todo(Passage passage, Map<String, List<String>> failures) {
    if (failures.isEmpty()) {
      return "";
    }
    if (passage.todo().containsKey(Passage.ALL)) {
      return quoted(passage.todo().get(Passage.ALL));
    }
    return new TreeMap<>(failures)
        .entrySet().stream()
            .map(
                level ->
                    level.getKey()
                        + ": "
                        + quoted(
                            passage
                                .todo()
                                .getOrDefault(level.getKey(), shortened(level.getValue()))))
            .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String shortened(List<String> reasons) {
    String first = reasons.get(0);
    return first.length() <= REASON_SIGNS_MOST
        ? first
        : first.substring(0, REASON_SIGNS_MOST).strip() + "\u2026";
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
