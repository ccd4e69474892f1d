package vn.solieu.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.solieu.domain.Place;
import vn.solieu.read.Line;
import vn.solieu.read.Report;
import vn.solieu.rules.Gazetteer;
import vn.solieu.rules.Spelling;

/**
 * Finds the place that a report speaks of: named in its letterhead or title, or most often in its
 * text.
 */
final class PlaceFinder {
  private static final int TOP_LINES = 16;
  private static final int SAMPLE_LINES = 300;
  private static final int NAME_WORDS_MOST = 6;
  private static final int MARKS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK;

  private final Gazetteer gazetteer;
  private final Set<String> kinds = new HashSet<>();
  private final Set<String> firstWords = new HashSet<>();

  PlaceFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (String kind : gazetteer.kinds()) {
      kinds.add(kind);
      firstWords.add(kind.split(" ")[0]);
    }
  }

  /**
   * The place on a day of the report's period; one that no gazetteer knows gets an id of its name.
   */
  Optional<Place> find(Report report, LocalDate day) {
    Map<String, Integer> votes = new HashMap<>();
    Map<String, Place> places = new HashMap<>();
    int seen = 0;
    for (Line line : report.lines()) {
      if (line.text().isBlank()) {
        continue;
      }
      if (++seen > SAMPLE_LINES) {
        break;
      }
      int weight = seen <= TOP_LINES ? 5 : 1;
      for (Place place : in(line.text(), day)) {
        places.putIfAbsent(place.id(), place);
        // The lower unit is what a report of a city speaks of; its province stands beside it.
        votes.merge(place.id(), weight * (place.id().indexOf('/') > 0 ? 2 : 1), Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(best -> places.get(best.getKey()));
  }

  /** The places named on a line with their kind ("thành phố Lai Châu"), known or not. */
  List<Place> in(String text, LocalDate day) {
    List<Place> found = new ArrayList<>();
    String[] words = words(text);
    for (int at = 0; at < words.length; at++) {
      if (!firstWords.contains(Spelling.word(words[at]))) {
        continue;
      }
      for (int length = Math.min(4, words.length - at); length > 0; length--) {
        String kind = Spelling.phrase(String.join(" ", List.of(words).subList(at, at + length)));
        if (kinds.contains(kind)) {
          Optional<Place> place = named(words, at + length, kind, day);
          if (place.isPresent()) {
            found.add(place.get());
            break;
          }
        }
      }
    }
    return found;
  }

  /** Runs of letters, marks and hyphens. */
  private static String[] words(String text) {
    List<String> words = new ArrayList<>();
    int begin = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean inWord = at < text.length() && isWordSign(text.charAt(at));
      if (inWord && begin < 0) {
        begin = at;
      } else if (!inWord && begin >= 0) {
        words.add(text.substring(begin, at));
        begin = -1;
      }
    }
    return words.toArray(String[]::new);
  }

  private static boolean isWordSign(char c) {
    return c == '-'
        || Character.isLetter(c)
        || c >= '\u0300' && ((MARKS >> Character.getType(c)) & 1) != 0;
  }

  private Optional<Place> named(String[] words, int begin, String kind, LocalDate day) {
    int end = begin;
    while (end < words.length && end - begin < NAME_WORDS_MOST && isCapital(words[end])) {
      end++;
    }
    for (int to = end; to > begin; to--) {
      String name = Spelling.phrase(String.join(" ", List.of(words).subList(begin, to)));
      for (String phrase : List.of(kind + " " + name, name)) {
        List<Place> known = gazetteer.phrases().getOrDefault(phrase, List.of());
        for (Place place : known) {
          if (place.existedOn(day)
              && (phrase.length() > name.length() || Spelling.phrase(place.kind()).equals(kind))) {
            return Optional.of(place);
          }
        }
      }
    }
    int size = end - begin;
    if (size < 2 || size > 3) {
      return Optional.empty();
    }
    String name = String.join(" ", List.of(words).subList(begin, end)).toLowerCase(Locale.ROOT);
    String id = Gazetteer.slug(kind + " " + name);
    return Optional.of(new Place(id, title(name), kind, null, null, null, null));
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private static String title(String name) {
    StringBuilder out = new StringBuilder();
    for (String word : name.split(" ")) {
      out.append(out.length() == 0 ? "" : " ")
          .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
          .append(word.substring(1));
    }
    return out.toString();
  }
}
