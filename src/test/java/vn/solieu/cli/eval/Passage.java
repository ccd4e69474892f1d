package vn.solieu.cli.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A short text with its gold, one phenomenon of the language each.
 *
 * @param negative whether something looks like a figure, or like another kind of one, and isn't
 * @param about the period that an unqualified figure speaks of
 * @param exhaustive of each part, whether it and its siblings are all of their total
 * @param todo what isn't read right yet, with a reason; {@link #ALL} is any level
 */
record Passage(
    Path file,
    String id,
    String phenomenon,
    boolean negative,
    String about,
    String text,
    GoldReport gold,
    Map<GoldReport.Link, Boolean> exhaustive,
    Map<String, String> todo) {
  static final Path FOLDER = Path.of("corpus/passages");

  /** The level of a todo that names none. */
  static final String ALL = "all";

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Set<String> FIELDS =
      Set.of("id", "phenomenon", "negative", "about", "text", "figures", "groups", "todo");
  private static final Set<String> FIGURE_FIELDS =
      Set.of(
          "id",
          "line",
          "quote",
          "nth",
          "value",
          "unit",
          "kind",
          "indicator",
          "also",
          "period",
          "periodAlso",
          "base",
          "status",
          "statusAlso",
          "qualifier",
          "of");
  private static final Set<String> GROUP_FIELDS = Set.of("total", "parts", "exhaustive");

  /** The passages of all files, in order. */
  static List<Passage> all() throws IOException {
    List<Passage> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        all.addAll(in(file));
      }
    }
    return all;
  }

  static List<Passage> in(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      LoadSettings settings = LoadSettings.builder().setLabel(file.toString()).build();
      JsonNode rows = MAPPER.valueToTree(new Load(settings).loadFromReader(reader));
      List<Passage> passages = new ArrayList<>();
      rows.forEach(row -> passages.add(of(file, row)));
      return passages;
    }
  }

  private static Passage of(Path file, JsonNode row) {
    String where = file + ": " + row.path("id").asText();
    known(row, FIELDS, where);
    List<JsonNode> records = new ArrayList<>();
    for (JsonNode figure : row.path("figures")) {
      known(figure, FIGURE_FIELDS, where);
      records.add(figure(figure, records.size() + 1));
    }
    Map<GoldReport.Link, Boolean> exhaustive = new LinkedHashMap<>();
    for (JsonNode group : row.path("groups")) {
      known(group, GROUP_FIELDS, where);
      records.add(((ObjectNode) group.deepCopy()).put("type", "group"));
      for (JsonNode part : group.path("parts")) {
        exhaustive.put(
            new GoldReport.Link(part.asText(), group.path("total").asText()),
            group.path("exhaustive").asBoolean());
      }
    }
    String id = row.path("id").asText();
    String text = row.path("text").asText();
    return new Passage(
        file,
        id,
        row.path("phenomenon").asText().strip(),
        row.path("negative").asBoolean(),
        row.path("about").asText(),
        text,
        GoldReport.of(id, file, text, records),
        exhaustive,
        todo(row.path("todo")));
  }

  private static void known(JsonNode row, Set<String> fields, String where) {
    row.fieldNames()
        .forEachRemaining(
            name -> {
              if (!fields.contains(name)) {
                throw new IllegalArgumentException(where + ": unknown field \"" + name + "\"");
              }
            });
  }

  /** As a record of the annotation guideline. */
  private static JsonNode figure(JsonNode row, int number) {
    ObjectNode figure = row.deepCopy();
    figure.put("type", "figure");
    if (!figure.has("line")) {
      figure.put("line", 1);
    }
    if (!figure.has("id")) {
      figure.put("id", "f" + number);
    }
    if (figure.has("also")) {
      figure.set("indicatorAlso", figure.remove("also"));
    }
    return figure;
  }

  private static Map<String, String> todo(JsonNode todo) {
    Map<String, String> levels = new TreeMap<>();
    if (todo.isTextual()) {
      levels.put(ALL, todo.asText());
    }
    todo.fields().forEachRemaining(level -> levels.put(level.getKey(), level.getValue().asText()));
    return levels;
  }
}
