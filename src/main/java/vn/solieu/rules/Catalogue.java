package vn.solieu.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import vn.solieu.domain.Indicator;

/** The indicators of {@code rules/indicators}. */
public final class Catalogue {
  private static final Set<String> FILE_FIELDS =
      new LinkedHashSet<>(List.of("theme", "says", "indicators"));
  private static final Set<String> FIELDS =
      new LinkedHashSet<>(
          List.of(
              "id",
              "name",
              "en",
              "phrases",
              "dimension",
              "nature",
              "better",
              "parent",
              "complete",
              "codes"));

  private final Map<String, Indicator> byId = new LinkedHashMap<>();
  private final Map<String, String> byPhrase = new HashMap<>();

  private Catalogue() {}

  /** The catalogue that rides with the program, read once. */
  public static Catalogue builtIn() {
    return BuiltIn.CATALOGUE;
  }

  /** Read when it is first asked for. */
  private static final class BuiltIn {
    static final Catalogue CATALOGUE = of(RuleFiles.builtIn());
  }

  static Catalogue of(SortedMap<String, String> files) {
    Catalogue catalogue = new Catalogue();
    Map<String, YamlNode> parents = new LinkedHashMap<>();
    files.forEach(
        (name, text) -> {
          if (name.startsWith("indicators/")) {
            YamlNode root = YamlNode.parse("rules/" + name, text);
            Map<String, YamlNode> fields = root.fields(FILE_FIELDS);
            String theme = root.require(fields, "theme").text();
            for (YamlNode item : root.require(fields, "indicators").items()) {
              catalogue.add(theme, item, parents);
            }
          }
        });
    parents.forEach(
        (parent, where) -> {
          if (!catalogue.byId.containsKey(parent)) {
            throw where.unknown("indicator", parent, catalogue.byId.keySet());
          }
        });
    return catalogue;
  }

  private void add(String theme, YamlNode node, Map<String, YamlNode> parents) {
    Map<String, YamlNode> fields = node.fields(FIELDS);
    String id = node.require(fields, "id").text();
    List<String> phrases = new ArrayList<>();
    phrases.add(node.require(fields, "name").text());
    if (fields.containsKey("phrases")) {
      phrases.addAll(fields.get("phrases").texts());
    }
    if (fields.containsKey("parent")) {
      parents.put(fields.get("parent").text(), fields.get("parent"));
    }
    if (fields.containsKey("complete")) {
      fields.get("complete").items().forEach(child -> parents.put(child.text(), child));
    }
    Indicator indicator =
        new Indicator(
            id,
            theme,
            phrases.get(0),
            node.require(fields, "en").text(),
            phrases,
            node.require(fields, "dimension").text(),
            node.require(fields, "nature").text(),
            fields.containsKey("better") ? fields.get("better").text() : "none",
            fields.containsKey("parent") ? fields.get("parent").text() : null,
            fields.containsKey("complete") ? fields.get("complete").texts() : List.of());
    if (byId.put(id, indicator) != null) {
      throw node.error("indicator \"" + id + "\" stands twice");
    }
    for (String phrase : phrases) {
      String other = byPhrase.put(Spelling.phrase(phrase), id);
      if (other != null && !other.equals(id)) {
        throw node.error("phrase \"" + phrase + "\" belongs to indicator \"" + other + "\" too");
      }
    }
  }

  /** All indicators in file order. */
  public Collection<Indicator> all() {
    return byId.values();
  }

  /** The indicator of that id, or null. */
  public Indicator byId(String id) {
    return byId.get(id);
  }

  /** Ids by every phrase, in the one spelling of {@link Spelling#phrase}. */
  public Map<String, String> phrases() {
    return byPhrase;
  }

  /**
   * The indicators that have all those words in id, names or phrases: first those that have them
   * side by side, each in file order. A word may be the beginning of one, and marks may be left
   * out.
   */
  public List<Indicator> find(String words) {
    String phrase = Spelling.phrase(words);
    List<String> wanted = List.of(phrase.split(" "));
    List<Indicator> together = new ArrayList<>();
    List<Indicator> apart = new ArrayList<>();
    for (Indicator indicator : byId.values()) {
      String text = searched(indicator);
      if (has(text, phrase)) {
        together.add(indicator);
      } else if (wanted.stream().allMatch(word -> has(text, word))) {
        apart.add(indicator);
      }
    }
    together.addAll(apart);
    return together;
  }

  private static String searched(Indicator indicator) {
    return Spelling.phrase(
        indicator.id().replace('-', ' ')
            + " "
            + indicator.id()
            + " "
            + indicator.english()
            + " "
            + String.join(" ", indicator.phrases()));
  }

  private static boolean has(String text, String words) {
    String marked = " " + text;
    return marked.contains(" " + words) || Spelling.unmarked(marked).contains(" " + words);
  }
}
