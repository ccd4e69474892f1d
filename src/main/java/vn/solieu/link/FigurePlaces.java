package vn.solieu.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Place;
import vn.solieu.read.Report;
import vn.solieu.rules.DocumentWords;
import vn.solieu.rules.DocumentWords.Role;
import vn.solieu.rules.Gazetteer;
import vn.solieu.rules.PhraseTable.Match;
import vn.solieu.rules.Spelling;
import vn.solieu.rules.WordLine;

/** Finds the figures whose phrase names another place than their report's. */
final class FigurePlaces {
  private final Gazetteer gazetteer;
  private final DocumentWords words;

  FigurePlaces(Gazetteer gazetteer, DocumentWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /** A phrase with the known places that it may name. */
  record Names(WordLine phrase, List<Match<List<Place>>> found) {}

  Names in(String phrase) {
    WordLine words = WordLine.of(phrase);
    return new Names(words, gazetteer.names().in(words));
  }

  /**
   * The place that the figure's phrase names, else its report's; null where neither is known.
   *
   * @param names those in its phrase
   * @param ownNames names of the report's place
   */
  Place of(
      Figure figure, Names names, Report report, Place own, Set<String> ownNames, LocalDate day) {
    WordLine phrase = names.phrase();
    for (Match<List<Place>> name : names.found()) {
      Optional<Place> place = PlaceNames.on(name.value(), day);
      boolean other =
          place.isPresent()
              && !ownNames.contains(phrase.spelled(name.begin(), name.end()))
              && !isElsewhere(phrase, name.begin())
              && isPlaced(phrase, name)
              && isName(name, phrase, report.line(figure.source().line()).text());
      if (other) {
        return place.get();
      }
    }
    return own;
  }

  /** Whether goods or people come from there or go there: "xuất khẩu sang …". */
  private boolean isElsewhere(WordLine phrase, int begin) {
    for (int at = Math.max(0, begin - 2); at < begin; at++) {
      if (words.of(Role.ELSEWHERE).at(phrase, at).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the phrase opens with the place, or says "at" or a kind of place before it. */
  private boolean isPlaced(WordLine phrase, Match<List<Place>> name) {
    if (name.begin() == 0 || gazetteer.kindPhrases().at(phrase, name.begin()).isPresent()) {
      return true;
    }
    for (int at = Math.max(0, name.begin() - 3); at < name.begin(); at++) {
      boolean before =
          words.of(Role.WHERE).at(phrase, at).filter(m -> m.end() == name.begin()).isPresent()
              || gazetteer
                  .kindPhrases()
                  .at(phrase, at)
                  .filter(m -> m.end() == name.begin())
                  .isPresent();
      if (before) {
        return true;
      }
    }
    return isCommon(name, phrase.spelled(name.begin(), name.end()));
  }

  /** Whether the line prints the name as one: with capitals, unless no name of it has them. */
  private static boolean isName(Match<List<Place>> name, WordLine phrase, String printed) {
    WordLine line = WordLine.of(printed);
    String spelled = phrase.spelled(name.begin(), name.end());
    boolean common = isCommon(name, spelled);
    for (int at = 0; at + name.size() <= line.size(); at++) {
      if (line.spelled(at, at + name.size()).equals(spelled)) {
        if (common || line.isCapital(at + name.size() - 1)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether it is a name in plain words, such as those for the country: no proper name at all. */
  private static boolean isCommon(Match<List<Place>> name, String spelled) {
    return name.value().stream()
        .allMatch(
            place -> place.parent() == null && !Spelling.phrase(place.name()).equals(spelled));
  }
}
