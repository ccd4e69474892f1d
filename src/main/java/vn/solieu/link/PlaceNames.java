package vn.solieu.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.solieu.domain.Place;
import vn.solieu.rules.Gazetteer;
import vn.solieu.rules.PhraseTable.Match;
import vn.solieu.rules.Spelling;
import vn.solieu.rules.WordLine;

/** Reads places from their printed names, those that no gazetteer knows too. */
final class PlaceNames {
  private static final int NAME_WORDS_MOST = 6;
  private static final int UNKNOWN_WORDS_MOST = 4;

  private final Gazetteer gazetteer;

  PlaceNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * A place named in a text.
   *
   * @param known whether the gazetteer has it
   * @param printed its name with its kind, as printed
   */
  record Named(Place place, boolean known, String printed) {}

  /** The places named with their kind ("thành phố Lai Châu"), in reading order. */
  List<Named> withKind(String text, LocalDate day) {
    List<Named> found = new ArrayList<>();
    WordLine line = WordLine.of(text);
    for (Match<String> kind : gazetteer.kindPhrases().in(line)) {
      withKind(line, kind, day).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Named> withKind(WordLine line, Match<String> kind, LocalDate day) {
    int end = kind.end();
    while (end < line.size()
        && end - kind.end() < NAME_WORDS_MOST
        && line.isCapital(end)
        && (line.gapBefore(end).isBlank()
            || end == kind.end() && line.gapBefore(end).strip().equals("."))) {
      end++;
    }
    for (int to = end; to > kind.end(); to--) {
      Place known = known(kind.value(), line.spelled(kind.end(), to), day);
      if (known != null) {
        return Optional.of(new Named(known, true, line.printed(kind.begin(), to)));
      }
    }
    int size = end - kind.end();
    if (size < 2 || size > UNKNOWN_WORDS_MOST) {
      return Optional.empty();
    }
    String name = line.printed(kind.end(), end);
    return Optional.of(
        new Named(unknown(kind.value(), name), false, line.printed(kind.begin(), end)));
  }

  private Place known(String kind, String name, LocalDate day) {
    for (String phrase : List.of(kind + " " + name, name)) {
      for (Place place : gazetteer.phrases().getOrDefault(phrase, List.of())) {
        if (place.existedOn(day)
            && (phrase.length() > name.length() || Spelling.phrase(place.kind()).equals(kind))) {
          return place;
        }
      }
    }
    return null;
  }

  /** The known places named without their kind ("Hải quan Long An"), in reading order. */
  List<Named> bare(String text, LocalDate day) {
    List<Named> found = new ArrayList<>();
    WordLine line = WordLine.of(text);
    for (Match<List<Place>> match : gazetteer.names().in(line)) {
      String printed = line.printed(match.begin(), match.end());
      // One word alone is a name's part more often than a place, unless it is short for one.
      boolean likely = match.size() > 1 || WordLine.isAllCapital(printed);
      if (likely && line.isCapital(match.begin())) {
        on(match.value(), day).ifPresent(place -> found.add(new Named(place, true, printed)));
      }
    }
    return found;
  }

  /** The first of the places that existed on a day. */
  static Optional<Place> on(List<Place> places, LocalDate day) {
    return places.stream().filter(place -> place.existedOn(day)).findFirst();
  }

  /** The place that a user means by an id or a name. */
  Named meant(String said, LocalDate day) {
    if (gazetteer.byId(said) != null) {
      return new Named(gazetteer.byId(said), true, said);
    }
    WordLine line = WordLine.of(said);
    Optional<Match<String>> kind = gazetteer.kindPhrases().at(line, 0);
    int begin = kind.map(Match::end).orElse(0);
    String name = line.spelled(begin, line.size());
    if (kind.isPresent() && begin < line.size()) {
      Place known = known(kind.get().value(), name, day);
      if (known != null) {
        return new Named(known, true, said);
      }
    }
    List<Place> named = gazetteer.phrases().getOrDefault(Spelling.phrase(said), List.of());
    Optional<Place> known = on(named, day).or(() -> named.stream().findFirst());
    if (known.isPresent()) {
      return new Named(known.get(), true, said);
    }
    boolean whole = kind.isPresent() && begin < line.size();
    return new Named(
        unknown(whole ? kind.get().value() : "", line.printed(whole ? begin : 0, line.size())),
        false,
        said);
  }

  private static Place unknown(String kind, String name) {
    String id = Gazetteer.slug(kind.isEmpty() ? name : kind + " " + name);
    return new Place(
        id, WordLine.isAllCapital(name) ? title(name) : name, kind, null, null, null, null);
  }

  private static String title(String name) {
    StringBuilder out = new StringBuilder();
    for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
      out.append(out.length() == 0 ? "" : " ")
          .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
          .append(word.substring(1));
    }
    return out.toString();
  }
}
