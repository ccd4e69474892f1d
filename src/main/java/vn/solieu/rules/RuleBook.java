package vn.solieu.rules;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * Everything that {@code rules/} says, validated and compiled. Immutable; shared by all threads.
 */
public final class RuleBook {
  private final Lexicon lexicon;
  private final List<PatternRule> patterns;
  private final Map<Stage, PatternAutomaton> automata = new EnumMap<>(Stage.class);
  private final ItemSets itemSets;
  private final Catalogue catalogue;
  private final Gazetteer gazetteer;
  private final DocumentWords documents;

  private final String version;

  private RuleBook(
      Lexicon lexicon,
      List<PatternRule> patterns,
      Catalogue catalogue,
      Gazetteer gazetteer,
      DocumentWords documents,
      String version) {
    this.version = version;
    this.documents = documents;
    this.lexicon = lexicon;
    this.patterns = List.copyOf(patterns);
    this.catalogue = catalogue;
    this.gazetteer = gazetteer;
    Set<String> phrases = new HashSet<>();
    lexicon.entries().stream()
        .map(Lexicon.Entry::text)
        .filter(text -> text.indexOf(' ') > 0)
        .forEach(phrases::add);
    Symbols symbols = new Symbols();
    this.itemSets = new ItemSets(symbols, lexicon.entries().size());
    for (Stage stage : Stage.values()) {
      List<PatternRule> own = patterns.stream().filter(rule -> rule.stage() == stage).toList();
      automata.put(stage, new PatternAutomaton(own, symbols, itemSets, phrases));
    }
  }

  /** The rules that ride with the program; throws RuleException where one is broken. */
  public static RuleBook builtIn() {
    return of(RuleFiles.builtIn());
  }

  /**
   * The rules of a folder laid out like {@code rules/}; throws RuleException where one is broken.
   */
  public static RuleBook in(Path folder) {
    return of(RuleFiles.in(folder));
  }

  static RuleBook of(SortedMap<String, String> files) {
    List<PatternRule> patterns = new ArrayList<>();
    Map<String, PatternRule> ids = new HashMap<>();
    files.forEach(
        (name, text) -> {
          if (name.startsWith("patterns/")) {
            for (PatternRule rule : PatternFile.read("rules/" + name, text)) {
              PatternRule other = ids.put(rule.id(), rule);
              if (other != null) {
                throw new RuleException(
                    rule.file(),
                    rule.line(),
                    "rule \"" + rule.id() + "\" stands in " + other.file() + " too");
              }
              patterns.add(rule);
            }
          }
        });
    return new RuleBook(
        new Lexicon(files),
        patterns,
        Catalogue.of(files),
        Gazetteer.of(files),
        new DocumentWords(files),
        version(files));
  }

  /**
   * The same words with one pattern of that stage alone, to see what the pattern does by itself.
   */
  public RuleBook alone(PatternRule rule) {
    List<PatternRule> kept = new ArrayList<>();
    for (PatternRule other : patterns) {
      // A statement needs the mentions that earlier stages make of its text.
      if (other.id().equals(rule.id()) || other.stage().compareTo(rule.stage()) < 0) {
        kept.add(other);
      }
    }
    return new RuleBook(lexicon, kept, catalogue, gazetteer, documents, version);
  }

  /** The same words without some patterns, to see what would be read in their place. */
  public RuleBook without(Set<String> ids) {
    List<PatternRule> kept = patterns.stream().filter(rule -> !ids.contains(rule.id())).toList();
    return new RuleBook(lexicon, kept, catalogue, gazetteer, documents, version);
  }

  private static String version(SortedMap<String, String> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (name, text) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(text.getBytes(StandardCharsets.UTF_8));
          });
      return HexFormat.of().formatHex(digest.digest(), 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Eight hexadecimal digits that change with any rule. */
  public String version() {
    return version;
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  /** All patterns in file order. */
  public List<PatternRule> patterns() {
    return patterns;
  }

  /** The pattern of that id; empty where it is no pattern's. */
  public Optional<PatternRule> pattern(String id) {
    return patterns.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** What the patterns of all stages see of an item, as numbers. */
  public ItemSets itemSets() {
    return itemSets;
  }

  /** The compiled patterns of a stage. */
  public PatternAutomaton automaton(Stage stage) {
    return automata.get(stage);
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  public Gazetteer gazetteer() {
    return gazetteer;
  }

  /** The words of letterheads, titles and closings. */
  public DocumentWords documents() {
    return documents;
  }
}
