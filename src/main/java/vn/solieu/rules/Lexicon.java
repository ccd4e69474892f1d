package vn.solieu.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Unit;

/** The words of {@code rules/lexicon}: cue words, scale words, units and counted nouns. */
public final class Lexicon {
  /**
   * A phrase and what it is a sign of.
   *
   * @param number its place among the entries, from 0
   * @param text in the one spelling of {@link Spelling#phrase}
   * @param cues bits of all its cues
   * @param values what each cue says more closely ({@code move -> up}); a cue without a value is
   *     missing
   */
  public record Entry(int number, String text, long cues, Map<Cue, String> values) {
    public boolean is(Cue cue) {
      return (cues & cue.bit()) != 0;
    }

    /** The value of that cue, or empty. */
    public String value(Cue cue) {
      return is(cue) ? values.getOrDefault(cue, "") : "";
    }
  }

  /** A whole and its two parts, by words of their phrases. */
  public record Split(String whole, String part, String other) {}

  private static final List<String> CUE_COLUMNS = List.of("phrase", "cue", "value");

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, Unit> units = new LinkedHashMap<>();
  private final Map<String, BigDecimal> scales = new LinkedHashMap<>();
  private final Map<String, String> scaleSpellings = new LinkedHashMap<>();
  private final Map<String, String> counted = new LinkedHashMap<>();
  private final Map<String, String> coordinates = new LinkedHashMap<>();
  private final Map<String, Spelled> spelled = new LinkedHashMap<>();
  private final Map<String, String> dimensionHeads = new LinkedHashMap<>();
  private final Map<String, String> tableRoles = new LinkedHashMap<>();
  private final List<String> stocks = new ArrayList<>();
  private final Set<String> carriers = new LinkedHashSet<>();
  private final Set<String> fieldWork = new LinkedHashSet<>();
  private final Map<String, List<String>> wordsOfRole = new ConcurrentHashMap<>();
  private final Set<String> branches = new LinkedHashSet<>();
  private final Set<String> people = new LinkedHashSet<>();
  private final Map<String, List<Theme>> themes = new LinkedHashMap<>();
  private final List<String> monthly = new ArrayList<>();
  private final List<Split> splits = new ArrayList<>();
  private final List<String> neutral = new ArrayList<>();
  private final List<String> planSections = new ArrayList<>();
  private final List<String> resultSections = new ArrayList<>();
  private final Map<String, String> planDocuments = new LinkedHashMap<>();
  private final Map<String, String> scoringSpellings = new LinkedHashMap<>();
  private final Set<String> scoringMeasures = new LinkedHashSet<>();
  private final Map<String, String> abbreviations = new LinkedHashMap<>();

  Lexicon(Map<String, String> files) {
    files.forEach(
        (name, text) -> {
          if (name.startsWith("lexicon/")) {
            load(name, text);
          }
        });
  }

  private void load(String name, String text) {
    String file = "rules/" + name;
    switch (name.substring("lexicon/".length())) {
      case "units.tsv" ->
          TsvFile.rows(file, text, List.of("phrase", "unit", "dimension", "factor", "base"))
              .forEach(this::addUnit);
      case "scale.tsv" ->
          TsvFile.rows(file, text, List.of("phrase", "scale", "factor")).forEach(this::addScale);
      case "counted.tsv" ->
          TsvFile.rows(file, text, List.of("phrase"))
              .forEach(
                  row -> counted.put(Spelling.phrase(row.cell(0)), Spelling.phrase(row.cell(0))));
      case "coordinate.tsv" ->
          TsvFile.rows(file, text, List.of("phrase", "group"))
              .forEach(row -> coordinates.put(Spelling.phrase(row.cell(0)), row.cell(1)));
      case "spelled.tsv" ->
          TsvFile.rows(file, text, List.of("phrase", "role", "value")).forEach(this::addSpelled);
      case "dimension-heads.tsv" ->
          TsvFile.rows(file, text, List.of("unit", "head"))
              .forEach(row -> dimensionHeads.put(row.cell(0), row.cell(1)));
      case "table-headers.tsv" ->
          TsvFile.rows(file, text, List.of("phrase", "role"))
              .forEach(row -> tableRoles.put(Spelling.phrase(row.cell(0)), row.cell(1)));
      case "monthly.tsv" ->
          TsvFile.rows(file, text, List.of("phrase"))
              .forEach(row -> monthly.add(Spelling.phrase(row.cell(0))));
      case "stocks.tsv" ->
          TsvFile.rows(file, text, List.of("phrase"))
              .forEach(row -> stocks.add(Spelling.phrase(row.cell(0))));
      case "carriers.tsv" ->
          TsvFile.rows(file, text, List.of("phrase"))
              .forEach(row -> carriers.add(Spelling.phrase(row.cell(0))));
      case "themes.tsv" ->
          TsvFile.rows(file, text, List.of("noun", "theme", "named"))
              .forEach(
                  row ->
                      themes
                          .computeIfAbsent(Spelling.phrase(row.cell(0)), k -> new ArrayList<>())
                          .add(
                              new Theme(
                                  Spelling.phrase(row.cell(1)), Spelling.phrase(row.cell(2)))));
      case "branches.tsv" ->
          TsvFile.rows(file, text, List.of("phrase"))
              .forEach(row -> branches.add(Spelling.phrase(row.cell(0))));
      case "people.tsv" -> people.addAll(PeopleNouns.parse(file, text));
      case "field-work.tsv" ->
          TsvFile.rows(file, text, List.of("phrase"))
              .forEach(row -> fieldWork.add(Spelling.phrase(row.cell(0))));
      case "splits.tsv" ->
          TsvFile.rows(file, text, List.of("whole", "part", "other"))
              .forEach(row -> splits.add(new Split(row.cell(0), row.cell(1), row.cell(2))));
      case "neutral.tsv" ->
          TsvFile.rows(file, text, List.of("phrase"))
              .forEach(row -> neutral.add(Spelling.phrase(row.cell(0))));
      case "plan-sections.tsv" ->
          TsvFile.rows(file, text, List.of("phrase"))
              .forEach(row -> planSections.add(Spelling.phrase(row.cell(0))));
      case "result-sections.tsv" ->
          TsvFile.rows(file, text, List.of("phrase"))
              .forEach(row -> resultSections.add(Spelling.phrase(row.cell(0))));
      case "plan-documents.tsv" ->
          TsvFile.rows(file, text, List.of("phrase", "plan"))
              .forEach(row -> planDocuments.put(Spelling.phrase(row.cell(0)), row.cell(1)));
      case "scoring.tsv" ->
          TsvFile.rows(file, text, List.of("phrase", "role", "value")).forEach(this::addScoring);
      case "abbreviations.tsv" ->
          TsvFile.rows(file, text, List.of("abbreviation", "stands", "meaning"))
              .forEach(this::addAbbreviation);
      // The reader's own; see OutlineWords.
      case "outline.tsv",
          "scans.tsv",
          "letterhead.tsv",
          "document-forms.tsv",
          "place-kinds.tsv",
          "series.tsv",
          "swaps.tsv" -> {}
      default -> TsvFile.rows(file, text, CUE_COLUMNS).forEach(this::addCue);
    }
  }

  private void addSpelled(TsvFile.Row row) {
    Spelled.Role role = null;
    for (Spelled.Role one : Spelled.Role.values()) {
      role = one.name().toLowerCase(java.util.Locale.ROOT).equals(row.cell(1)) ? one : role;
    }
    if (role == null) {
      throw row.error("unknown role \"" + row.cell(1) + "\" of a spelled number");
    }
    int value = row.cell(2).isEmpty() ? 0 : Integer.parseInt(row.cell(2));
    spelled.put(Spelling.phrase(row.cell(0)), new Spelled(role, value));
  }

  private void addCue(TsvFile.Row row) {
    Cue cue = Cue.bySpelling(row.cell(1));
    if (cue == null) {
      throw row.error(
          "unknown cue \"" + row.cell(1) + "\"" + Nearest.hint(row.cell(1), Cue.spellings()));
    }
    String text = Spelling.phrase(row.cell(0));
    Entry old = entries.get(text);
    Map<Cue, String> values = new EnumMap<>(Cue.class);
    if (old != null) {
      if (old.is(cue)) {
        throw row.error("\"" + text + "\" stands twice as " + cue.spelling());
      }
      values.putAll(old.values());
    }
    if (!row.cell(2).isEmpty()) {
      values.put(cue, row.cell(2));
    }
    int number = old == null ? entries.size() : old.number();
    entries.put(text, new Entry(number, text, (old == null ? 0 : old.cues()) | cue.bit(), values));
  }

  private void addUnit(TsvFile.Row row) {
    try {
      Unit unit =
          new Unit(
              row.cell(1), Dimension.parse(row.cell(2)), new BigDecimal(row.cell(3)), row.cell(4));
      if (units.put(Spelling.phrase(row.cell(0)), unit) != null) {
        throw row.error("unit \"" + row.cell(0) + "\" stands twice");
      }
    } catch (IllegalArgumentException broken) {
      throw row.error("not a unit: " + broken.getMessage());
    }
  }

  private void addScale(TsvFile.Row row) {
    String phrase = Spelling.phrase(row.cell(0));
    scales.put(phrase, new BigDecimal(row.cell(2)));
    scaleSpellings.put(phrase, row.cell(1));
  }

  private void addScoring(TsvFile.Row row) {
    switch (row.cell(1)) {
      case "spelling" -> scoringSpellings.put(row.cell(0), row.cell(2));
      case "currency" -> scoringSpellings.put(row.cell(0), " " + row.cell(2));
      case "measure" -> scoringMeasures.add(row.cell(0));
      default -> throw row.error("unknown role \"" + row.cell(1) + "\"");
    }
  }

  /** What to put in place of what, in this order, before two units are compared with gold's. */
  public Map<String, String> scoringSpellings() {
    return scoringSpellings;
  }

  /** Units that no word may be cut from or added to. */
  public Set<String> scoringMeasures() {
    return scoringMeasures;
  }

  private void addAbbreviation(TsvFile.Row row) {
    String printed = row.cell(0);
    if (!printed.endsWith(".") || printed.indexOf(' ') >= 0) {
      throw row.error("an abbreviation is one word that ends with a stop, not \"" + printed + "\"");
    }
    if (abbreviations.put(printed, row.cell(1)) != null) {
      throw row.error("\"" + printed + "\" stands twice");
    }
  }

  /**
   * Words whose last sign is a stop that needn't end a sentence, as printed, with where each
   * stands.
   */
  public Map<String, String> abbreviations() {
    return abbreviations;
  }

  public Collection<Entry> entries() {
    return entries.values();
  }

  /** The entry of a phrase in its one spelling, or null. */
  public Entry entry(String phrase) {
    return entries.get(phrase);
  }

  /** Units by their printed phrase. */
  public Map<String, Unit> units() {
    return units;
  }

  /** Factors of the scale words by their printed phrase ({@code nghìn tỷ -> 1e12}). */
  public Map<String, BigDecimal> scales() {
    return scales;
  }

  /** The canonical spelling of a scale word. */
  public String scaleSpelling(String phrase) {
    return scaleSpellings.get(phrase);
  }

  /** Counted nouns. */
  public Collection<String> counted() {
    return counted.keySet();
  }

  /** Nouns that are counted together ("xã, phường"), with their group. */
  public Map<String, String> coordinates() {
    return coordinates;
  }

  /** Words of spelled numbers, and those that stand before one which states a result. */
  public Map<String, Spelled> spelled() {
    return spelled;
  }

  /** The noun that a bare phrase takes, by dimension ({@code area}) or unit symbol. */
  public Map<String, String> dimensionHeads() {
    return dimensionHeads;
  }

  /** Whether a phrase begins with words that have a role in tables. */
  public boolean hasTableRole(String phrase, String role) {
    return tableRoles.entrySet().stream()
        .anyMatch(one -> one.getValue().equals(role) && startsWithWords(phrase, one.getKey()));
  }

  /** Whether a text holds words that have a role in tables. */
  public boolean holdsTableRole(String text, String role) {
    String words = " " + Spelling.phrase(text) + " ";
    for (String phrase :
        wordsOfRole.computeIfAbsent(
            role,
            asked ->
                tableRoles.entrySet().stream()
                    .filter(one -> one.getValue().equals(asked))
                    .map(one -> " " + one.getKey() + " ")
                    .toList())) {
      if (words.contains(phrase)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a row's label says no more than that it is the total. */
  public boolean isTotal(String label) {
    return hasTableRole(label, "total");
  }

  /** Whether a phrase begins with the word of a measure: area, value, rate. */
  public boolean opensWithMeasure(String phrase) {
    for (int end = phrase.indexOf(' '); end >= 0; end = phrase.indexOf(' ', end + 1)) {
      Entry head = entry(phrase.substring(0, end));
      if (head != null && head.value(Cue.HEAD).startsWith("measure")) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWithWords(String phrase, String words) {
    return phrase.startsWith(words)
        && (phrase.length() == words.length() || phrase.charAt(words.length()) == ' ');
  }

  /** What a table column is by the words of its head: ordinal, unit or note. */
  public Map<String, String> tableRoles() {
    return tableRoles;
  }

  /** Nouns of things that are counted on a day. */
  public List<String> stocks() {
    return stocks;
  }

  /**
   * How a phrase that names little by itself is named where its paragraph or heading tells more.
   *
   * @param cue words that the paragraph or heading must hold; empty where none are needed
   * @param named the phrase in full
   */
  public record Theme(String cue, String named) {}

  /** Phrases that name little by themselves, with what completes them, the first that fits wins. */
  public Map<String, List<Theme>> themes() {
    return themes;
  }

  /** What is done to a crop, herd or pond, which its yield and output don't name. */
  public Set<String> fieldWork() {
    return fieldWork;
  }

  /** Labels that name a whole branch and no crop or herd of it. */
  public Set<String> branches() {
    return branches;
  }

  /** Counted nouns that stand for persons, so that one may count a part of another. */
  public Set<String> people() {
    return people;
  }

  /** Counted nouns that only carry what was done: files, decisions, cases, visits. */
  public Set<String> carriers() {
    return carriers;
  }

  /** Wholes that have just two parts. */
  public List<Split> splits() {
    return splits;
  }

  /** Words around a catalogue phrase that leave it the same indicator. */
  public List<String> neutral() {
    return neutral;
  }

  /** Nouns of things whose change is against the month before, where it isn't said. */
  public List<String> monthly() {
    return monthly;
  }

  /** Words of a heading under which figures are plans. */
  public List<String> planSections() {
    return planSections;
  }

  /** Words that, right before one of {@link #planSections}, make the heading one of results. */
  public List<String> resultSections() {
    return resultSections;
  }

  /** Words of a title that make a document's figures plans, with the plan's name. */
  public Map<String, String> planDocuments() {
    return planDocuments;
  }

  private final Map<Cue, List<Entry>> byCue = new ConcurrentHashMap<>();

  /** All phrases of one cue, in file order. */
  public List<Entry> of(Cue cue) {
    return byCue.computeIfAbsent(cue, this::collect);
  }

  private List<Entry> collect(Cue cue) {
    List<Entry> found = new ArrayList<>();
    for (Entry entry : entries.values()) {
      if (entry.is(cue)) {
        found.add(entry);
      }
    }
    return found;
  }
}
