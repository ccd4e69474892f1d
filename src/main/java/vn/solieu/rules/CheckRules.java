package vn.solieu.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.solieu.domain.Indicator;
import vn.solieu.domain.Severity;

/** Reads {@code rules/checks/<id>.yaml}; a file without examples of both sorts is refused. */
public final class CheckRules {
  private static final List<String> FIELDS =
      List.of(
          "id",
          "says",
          "formula",
          "severity",
          "tolerance",
          "generic",
          "words",
          "chains",
          "fires",
          "silent");
  private static final List<String> SEVERITIES = List.of("error", "warning", "info");
  private static final List<String> TOLERANCES = List.of("chance", "confidence", "near", "alike");
  private static final List<String> WORDS =
      List.of(
          "plan-capital",
          "spent",
          "doubtful-rules",
          "other-whole-rules",
          "rate",
          "exceed",
          "state",
          "exceeded-rules",
          "reached-rules",
          "short-rules",
          "met-rules",
          "refund",
          "annual",
          "shorter",
          "crop-measure",
          "carried",
          "advance",
          "harvested");
  private static final Map<String, CheckRule> LOADED = new ConcurrentHashMap<>();

  private CheckRules() {}

  /** The rule of a check; throws RuleException where its file is wrong or missing. */
  public static CheckRule rule(String id) {
    return LOADED.computeIfAbsent(id, CheckRules::load);
  }

  private static CheckRule load(String id) {
    String file = "rules/checks/" + id + ".yaml";
    try (InputStream in = CheckRules.class.getResourceAsStream("/" + file)) {
      if (in == null) {
        throw new RuleException(file, 1, "there is no such file");
      }
      CheckRule rule = parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      if (!rule.id().equals(id)) {
        throw new RuleException(file, 1, "the id is \"" + rule.id() + "\", not the file's name");
      }
      return rule;
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + file, e);
    }
  }

  /** Reads a rule file's text; {@code file} is what complaints name. */
  static CheckRule parse(String file, String text) {
    YamlNode root = YamlNode.parse(file, text);
    Map<String, YamlNode> fields = root.fields(FIELDS);
    Map<String, YamlNode> says = root.require(fields, "says").fields(List.of("vi", "en"));
    Map<String, String> words = new LinkedHashMap<>();
    for (String language : List.of("vi", "en")) {
      words.put(language, root.require(fields, "says").require(says, language).text());
    }
    Map<String, BigDecimal> tolerances = new LinkedHashMap<>();
    if (fields.containsKey("tolerance")) {
      fields
          .get("tolerance")
          .fields(TOLERANCES)
          .forEach((name, value) -> tolerances.put(name, decimal(value)));
    }
    Map<String, List<String>> wordLists = new LinkedHashMap<>();
    if (fields.containsKey("words")) {
      fields.get("words").fields(WORDS).forEach((name, list) -> wordLists.put(name, list.texts()));
    }
    return new CheckRule(
        root.require(fields, "id").text(),
        words,
        root.require(fields, "formula").text(),
        severity(root.require(fields, "severity")),
        tolerances,
        fields.containsKey("generic") ? Set.copyOf(fields.get("generic").texts()) : Set.of(),
        wordLists,
        chains(fields.get("chains")),
        examples(root, fields, "fires"),
        examples(root, fields, "silent"));
  }

  /** Rows of indicators in an order that the check knows; {@code node} may be null. */
  private static List<List<String>> chains(YamlNode node) {
    if (node == null) {
      return List.of();
    }
    List<List<String>> chains = new ArrayList<>();
    for (YamlNode item : node.items()) {
      for (YamlNode id : item.items()) {
        if (Catalogue.builtIn().byId(id.text()) == null) {
          throw id.unknown(
              "indicator",
              id.text(),
              Catalogue.builtIn().all().stream().map(Indicator::id).toList());
        }
      }
      chains.add(item.texts());
    }
    return chains;
  }

  private static List<CheckExample> examples(
      YamlNode root, Map<String, YamlNode> fields, String key) {
    YamlNode node = root.require(fields, key);
    List<CheckExample> examples = node.items().stream().map(CheckExampleReader::read).toList();
    if (examples.isEmpty()) {
      throw node.error("a check needs at least one example that " + key);
    }
    return examples;
  }

  private static Severity severity(YamlNode node) {
    String word = node.text().toLowerCase(Locale.ROOT);
    if (!SEVERITIES.contains(word)) {
      throw node.unknown("severity", word, SEVERITIES);
    }
    return Severity.parse(word);
  }

  static BigDecimal decimal(YamlNode node) {
    try {
      return new BigDecimal(node.text());
    } catch (NumberFormatException broken) {
      throw node.error("\"" + node.text() + "\" is not a number with a decimal point");
    }
  }
}
