package vn.solieu.rules;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import vn.solieu.domain.Place;

/** The places of {@code rules/places.tsv} and their other names. */
public final class Gazetteer {
  private static final List<String> COLUMNS =
      List.of("id", "name", "kind", "parent", "from", "to", "became");

  private final Map<String, Place> byId = new LinkedHashMap<>();
  private final Map<String, List<Place>> byPhrase = new HashMap<>();
  private final List<String> kinds = new ArrayList<>();
  private final PhraseTable<List<Place>> names = new PhraseTable<>();
  private final PhraseTable<String> kindPhrases = new PhraseTable<>();
  private final Map<String, String> kindSaid = new HashMap<>();

  private Gazetteer() {}

  static Gazetteer of(SortedMap<String, String> files) {
    Gazetteer gazetteer = new Gazetteer();
    String places = files.get("places.tsv");
    if (places == null) {
      return gazetteer;
    }
    List<TsvFile.Row> rows = TsvFile.rows("rules/places.tsv", places, COLUMNS);
    rows.forEach(gazetteer::add);
    for (TsvFile.Row row : rows) {
      gazetteer.checkId(row, row.cell(3));
      gazetteer.checkId(row, row.cell(6));
    }
    String aliases = files.get("place-aliases.tsv");
    if (aliases != null) {
      for (TsvFile.Row row :
          TsvFile.rows("rules/place-aliases.tsv", aliases, List.of("phrase", "id"))) {
        gazetteer.checkId(row, row.cell(1));
        gazetteer.name(row.cell(0), gazetteer.byId.get(row.cell(1)));
      }
    }
    String kinds = files.get("lexicon/place-kinds.tsv");
    if (kinds != null) {
      for (TsvFile.Row row :
          TsvFile.rows("rules/lexicon/place-kinds.tsv", kinds, List.of("phrase", "kind", "said"))) {
        gazetteer.kindPhrases.add(row.cell(0), Spelling.phrase(row.cell(1)));
        gazetteer.kindSaid.putIfAbsent(Spelling.phrase(row.cell(1)), row.cell(2));
      }
    }
    gazetteer.byPhrase.forEach(gazetteer.names::add);
    return gazetteer;
  }

  private void checkId(TsvFile.Row row, String id) {
    if (!id.isEmpty() && !byId.containsKey(id)) {
      throw row.error("unknown place \"" + id + "\"" + Nearest.hint(id, byId.keySet()));
    }
  }

  private void add(TsvFile.Row row) {
    try {
      Place place =
          new Place(
              row.cell(0),
              row.cell(1),
              row.cell(2),
              row.cell(3).isEmpty() ? null : row.cell(3),
              row.cell(4).isEmpty() ? null : LocalDate.parse(row.cell(4)),
              row.cell(5).isEmpty() ? null : LocalDate.parse(row.cell(5)),
              row.cell(6).isEmpty() ? null : row.cell(6));
      if (byId.put(place.id(), place) != null) {
        throw row.error("place \"" + place.id() + "\" stands twice");
      }
      String kind = Spelling.phrase(place.kind());
      if (!kinds.contains(kind)) {
        kinds.add(kind);
      }
      name(place.name(), place);
      name(place.kind() + " " + place.name(), place);
    } catch (DateTimeParseException broken) {
      throw row.error("not a date (2008-08-01): " + broken.getParsedString());
    }
  }

  private void name(String phrase, Place place) {
    byPhrase.computeIfAbsent(Spelling.phrase(phrase), key -> new ArrayList<>()).add(place);
  }

  /**
   * Places by every name, with and without their kind, in the one spelling of {@link
   * Spelling#phrase}.
   */
  public Map<String, List<Place>> phrases() {
    return byPhrase;
  }

  public Collection<Place> all() {
    return byId.values();
  }

  /** The place of that id, or null. */
  public Place byId(String id) {
    return byId.get(id);
  }

  /** The kinds of place that occur ({@code tỉnh}, {@code thành phố}…). */
  public List<String> kinds() {
    return kinds;
  }

  /** Places by every name, for finding them in a text. */
  public PhraseTable<List<Place>> names() {
    return names;
  }

  /** Kinds of places by the words that stand for them in print ({@code tp} too). */
  public PhraseTable<String> kindPhrases() {
    return kindPhrases;
  }

  /** A place's name as people say it, its kind before it. */
  public String fullName(Place place) {
    String said = kindSaid.getOrDefault(Spelling.phrase(place.kind()), place.kind());
    if (said.isEmpty()) {
      return place.name();
    }
    boolean within = Spelling.phrase(place.name()).startsWith(Spelling.phrase(said) + " ");
    return said + (within ? place.name().substring(said.length()) : " " + place.name());
  }

  /** A hint at the place whose name or id is nearest to a word, empty where none is near. */
  public String nearest(String word) {
    String hint = Nearest.hint(word, byId.keySet());
    return hint.isEmpty() ? Nearest.hint(Spelling.phrase(word), byPhrase.keySet()) : hint;
  }

  /** A slug for a place that the gazetteer doesn't know: lower case, no marks, dashes. */
  public static String slug(String name) {
    String plain =
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replace('đ', 'd');
    return plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
