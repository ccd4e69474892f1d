package vn.solieu.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads a file of {@code rules/patterns}, refusing a rule without examples for and against it. */
final class PatternFile {
  private static final Set<String> FILE_FIELDS = Set.of("stage", "says", "patterns");
  private static final Set<String> RULE_FIELDS =
      new LinkedHashSet<>(
          List.of("id", "says", "pattern", "priority", "emit", "match", "not", "todo"));
  private static final Set<String> EXAMPLE_FIELDS =
      new LinkedHashSet<>(
          List.of(
              "text",
              "span",
              "kind",
              "value",
              "unit",
              "base",
              "status",
              "qualifier",
              "period",
              "plan"));

  private PatternFile() {}

  static List<PatternRule> read(String file, String text) {
    YamlNode root = YamlNode.parse(file, text);
    Map<String, YamlNode> fields = root.fields(FILE_FIELDS);
    YamlNode stageNode = root.require(fields, "stage");
    if (!Stage.spellings().contains(stageNode.text())) {
      throw stageNode.unknown("stage", stageNode.text(), Stage.spellings());
    }
    Stage stage = Stage.valueOf(stageNode.text().toUpperCase(Locale.ROOT));
    List<PatternRule> rules = new ArrayList<>();
    for (YamlNode item : root.require(fields, "patterns").items()) {
      rules.add(rule(item, stage));
    }
    return rules;
  }

  private static PatternRule rule(YamlNode node, Stage stage) {
    Map<String, YamlNode> fields = node.fields(RULE_FIELDS);
    YamlNode patternNode = node.require(fields, "pattern");
    Map<String, String> emits = new LinkedHashMap<>();
    if (fields.containsKey("emit")) {
      fields
          .get("emit")
          .fields(stage.emits())
          .forEach((field, value) -> emits.put(field, value.text()));
    }
    List<PatternRule.Example> matches = examples(fields.get("match"));
    List<String> nots = fields.containsKey("not") ? fields.get("not").texts() : List.of();
    String id = node.require(fields, "id").text();
    if (matches.isEmpty()) {
      throw node.error("rule \"" + id + "\" has no match example");
    }
    if (nots.isEmpty()) {
      throw node.error("rule \"" + id + "\" has no not example");
    }
    return new PatternRule(
        id,
        stage,
        node.require(fields, "says").text(),
        fields.containsKey("priority") ? Integer.parseInt(fields.get("priority").text()) : 0,
        PatternSyntax.parse(patternNode.text(), patternNode),
        emits,
        matches,
        nots,
        examples(fields.get("todo")),
        node.file(),
        node.line());
  }

  private static List<PatternRule.Example> examples(YamlNode list) {
    List<PatternRule.Example> examples = new ArrayList<>();
    if (list == null) {
      return examples;
    }
    for (YamlNode item : list.items()) {
      Map<String, YamlNode> fields = item.fields(EXAMPLE_FIELDS);
      Map<String, String> expects = new LinkedHashMap<>();
      fields.forEach((field, value) -> expects.put(field, value.text()));
      String text = item.require(fields, "text").text();
      String span = item.require(fields, "span").text();
      expects.remove("text");
      expects.remove("span");
      if (!text.contains(span)) {
        throw item.error("the span \"" + span + "\" isn't in the example's text");
      }
      examples.add(new PatternRule.Example(text, span, expects, item.line()));
    }
    return examples;
  }
}
